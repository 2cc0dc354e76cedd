import { createContext, useContext } from 'react';

export const InstallationContext = createContext<(() => void) | undefined>(undefined);

/** Opens the check of the installation; absent where the page itself is not configured. */
export const useInstallationDoor = (): (() => void) | undefined => useContext(InstallationContext);
