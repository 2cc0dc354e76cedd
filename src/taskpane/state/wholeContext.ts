import { createContext, useContext } from 'react';
import type { DossierFile, WholeFile } from '../../app/ports';
import { isWhole } from '../../app/dossier/wholeFile';

/** The dossier shown, with all its contacts. Fails as a reading fails. */
export type Whole = (file: DossierFile) => Promise<WholeFile>;

/** Outside an open dossier, nobody reads what is missing. */
const WholeContext = createContext<Whole>((file) =>
  isWhole(file) ? Promise.resolve(file) : Promise.reject(new Error('no dossier is open')),
);

export const WholeProvider = WholeContext.Provider;
export const useWhole = (): Whole => useContext(WholeContext);
