import { createContext, useContext } from 'react';

export const SetUpContext = createContext<(() => void) | undefined>(undefined);

/** Opens the administrator's set-up; absent where there is no site to set up. */
export const useSetUp = (): (() => void) | undefined => useContext(SetUpContext);
