import type { DossierFile } from '../../../src/app/ports';
import { dueStep } from '../../../src/domain/steps/dueStep';
import { instantOf, plainDate } from '../../../src/domain/dates/plainDate';
import type { PlainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import { connectWith } from '../../../src/graph';
import { DOSSIERS } from '../../../src/sandbox/data/firmDossiers';
import { TestSandbox } from './support';

/** The believable firm, read by the product itself: each of its situations is there, whatever the day it begins on. */

async function firmOn(today: PlainDate): Promise<Map<string, { file: DossierFile; due: Due }>> {
  const sandbox = await TestSandbox.start({ today });
  const clock = { now: () => instantOf(new Date(`${today}T10:00:00Z`)), today: () => today };
  const { records } = connectWith(
    {
      graphUrl: `${sandbox.url}/graph/v1.0`,
      site: 'cabinet-orme.sharepoint.example:/sites/relances',
      addinId: '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963',
    },
    clock,
    { get: async () => sandbox.token('claire') },
  );
  const firm = new Map<string, { file: DossierFile; due: Due }>();
  for (let id = 1; id <= DOSSIERS.length; id++) {
    const file = await records.read(String(id), undefined, { factures: true });
    expect(file.quarantine).toEqual([]);
    firm.set(file.dossier.client, { file, due: dueStep(cabinetPolicy, 'pieces', file, today) });
  }
  await sandbox.close();
  return firm;
}

// A Tuesday, a Saturday, a Monday after Easter week, the last day of a year.
describe.each(['2026-03-10', '2026-03-14', '2026-04-13', '2026-12-31'])('begun on %s', (day) => {
  let firm: Awaited<ReturnType<typeof firmOn>>;
  beforeAll(async () => {
    firm = await firmOn(plainDate(day));
  }, 30_000);

  test.each([
    ['SCI Les Tilleuls', { kind: 'due', step: 'R1', day: 3, approvals: [] }],
    ["<b>O'Hara & Fils</b>", { kind: 'due', step: 'R1', day: 3 }],
    ['Garage du Pont Neuf', { kind: 'due', step: 'R2', day: 7 }],
    ['Transports Delaunay', { kind: 'due', step: 'R2', day: 7 }],
    ['Atelier Sorel Architectes', { kind: 'due', step: 'R1', day: 9, reason: { code: 'behind' } }],
    ['Hôtel du Lac', { kind: 'due', step: 'R3', day: 14 }],
    ['Restaurant La Table d’Émile', { kind: 'due', step: 'R4', day: 21, approvals: ['manager'] }],
    ['Clinique vétérinaire du Parc', { kind: 'due', step: 'R2', day: 23, approvals: ['manager'] }],
    ['SAS Nova Textile', { kind: 'due', step: 'R5', day: 30, approvals: ['manager', 'direction'] }],
    ['Menuiserie Kermarrec', { kind: 'wait' }],
    ['Salon Ciseaux d’Or', { kind: 'wait', reason: { code: 'gap' } }],
    ['Imprimerie Gauthier', { kind: 'wait', reason: { code: 'promised' } }],
    ['Cave coopérative du Vallon', { kind: 'wait', reason: { code: 'not-yet' } }],
    ['Librairie des Carmes', { kind: 'ended', reason: 'all-received' }],
    ['Association Les Amis du Théâtre', { kind: 'nothing' }],
  ])('%s', (client, due) => {
    expect(firm.get(client)!.due).toMatchObject(due);
  });

  test('one dossier awaits thirty pieces, some have received a part, one address has two dossiers', () => {
    expect(firm.get('Transports Delaunay')!.file.pieces).toHaveLength(30);
    expect(firm.get('Plomberie Rossi')!.file.pieces.map(({ recueLe }) => recueLe !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    const shared = [...firm.values()].filter(({ file }) =>
      file.contacts.some(({ address }) => address === 'g.marchand@groupe-marchand.example'),
    );
    expect(shared).toHaveLength(2);
  });

  test('the journal holds nothing of the future, and pieces that existed', () => {
    for (const { file } of firm.values()) {
      for (const entry of file.journal) {
        expect(entry.at.slice(0, 10) <= day).toBe(true);
        if (entry.action === 'relance') expect(entry.pieces.length).toBeGreaterThan(0);
      }
    }
  });
});
