import { createContext, useContext } from 'react';
import type { CurrentItem } from '../../app/ports';

/** The message beside which a screen is shown. Whatever waits for an answer goes on with this one, or not at all. */
const BesideContext = createContext<CurrentItem>(null);

export const BesideProvider = BesideContext.Provider;
export const useBeside = (): CurrentItem => useContext(BesideContext);
