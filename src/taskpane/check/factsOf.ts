import type { DossierFile } from '../../app/ports';
import { isWhole } from '../../app/dossier/wholeFile';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { DossierFacts } from './advise';

/** What a dossier says that a message must not contradict; `clients` are names that may stand in other messages only. */
export function factsOf(file: DossierFile, clients: readonly string[], today: PlainDate): DossierFacts {
  const { dossier, contacts, pieces, factures } = file;
  return {
    client: dossier.client,
    // An address that stands for a name greets nobody.
    contacts: isWhole(file)
      ? contacts.filter(({ name }) => name.trim() !== '' && !name.includes('@'))
      : undefined,
    otherClients: clients.filter((name) => name !== dossier.client),
    invoices: factures,
    deadlines: [
      ...pieces.flatMap(({ echeance, echeanceLegale }) =>
        echeanceLegale ? [echeance, echeanceLegale] : [echeance],
      ),
      ...factures.map(({ echeance }) => echeance),
    ],
    today,
  };
}
