import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/plainDate';
import type { DossierFacts } from './advise';

/** What a dossier says that a message must not contradict; `clients` are names that may stand in other messages only. */
export function factsOf(
  { dossier, contacts, pieces, factures }: DossierFile,
  clients: readonly string[],
  today: PlainDate,
): DossierFacts {
  return {
    client: dossier.client,
    // An address that stands for a name greets nobody.
    contacts: contacts.filter(({ name }) => name.trim() !== '' && !name.includes('@')),
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
