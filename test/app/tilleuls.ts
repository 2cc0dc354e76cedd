import { dueToday } from '../../src/app/worklist/dueToday';
import { mainContact } from '../../src/app/dossier/mainContact';
import type { WholeFile } from '../../src/app/ports';
import { prepareRelance, type DueNow, type PreparedRelance } from '../../src/app/relance/prepareRelance';
import { addDays, plainDate, type Instant, type PlainDate } from '../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';

export const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
export const CLIENT = { name: 'Anne Durand', address: 'durand@tilleuls.example' };
/** The day when the pieces were due. */
export const SINCE = plainDate('2026-03-02');

/** A dossier that awaits two pieces, and nothing done about it. */
export const TILLEULS: WholeFile = {
  dossier: {
    id: '12',
    reference: 'D-0012',
    client: 'SCI Les Tilleuls',
    mission: 'Tenue et TVA',
    collaborateur: CLAIRE,
    manager: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
    direction: { name: 'Hélène Roux', address: 'helene.roux@cabinet-orme.example' },
    sequenceFactures: 'honoraires',
    etag: '1',
  },
  contacts: [{ id: '1', dossierId: '12', ...CLIENT, civilite: 'Madame', principal: true }],
  pieces: ['Relevé BNP de février 2026', 'Factures d’achat de février 2026'].map((label, index) => ({
    id: String(index + 1),
    dossierId: '12',
    label,
    objectif: 'TVA février 2026',
    echeance: SINCE,
    echeanceLegale: plainDate('2026-04-24'),
    priorite: index + 1,
    etag: '1',
  })),
  factures: [],
  journal: [],
  quarantine: [],
  readAt: '2026-03-05T08:00:00Z' as Instant,
};

/** The relance that is due so many days after it, as the pane prepares it on that day. */
export function preparedOn(
  day: number,
  client = TILLEULS.dossier.client,
): PreparedRelance & { readonly today: PlainDate } {
  const file = { ...TILLEULS, dossier: { ...TILLEULS.dossier, client } };
  const today = addDays(SINCE, day);
  const clock = { now: () => `${today}T09:00:00.000Z` as Instant, today: () => today };
  const due = dueToday(cabinetPolicy, TILLEULS, today)[0] as DueNow;
  const needs = { policy: cabinetPolicy, clock, randomBytes: (count: number) => new Uint8Array(count) };
  return { ...prepareRelance(needs, file, due, CLAIRE, mainContact(TILLEULS)), today };
}
