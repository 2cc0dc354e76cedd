import { createContext, useContext } from 'react';

/** How many relances of this machine wait to be found in Sent Items. */
const WaitingContext = createContext(0);

export const WaitingProvider = WaitingContext.Provider;
export const useWaiting = (): number => useContext(WaitingContext);
