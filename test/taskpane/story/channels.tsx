import type { ReactNode } from 'react';
import type { WholeFile, ReadItem } from '../../../src/app/ports';
import type { PolicyInForce } from '../../../src/app/policy/policyPorts';
import type { Facture } from '../../../src/domain/dossier';
import { addDays, plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import { DiagnosisScreen } from '../../../src/taskpane/diagnosis/DiagnosisScreen';
import { FactureList } from '../../../src/taskpane/factures/FactureList';
import { LetterScreen } from '../../../src/taskpane/letter/LetterScreen';
import { PhoneScreen } from '../../../src/taskpane/phone/PhoneScreen';
import { PolicyDoor } from '../../../src/taskpane/policy/PolicyDoor';
import { PolicyEditor } from '../../../src/taskpane/policy/PolicyEditor';
import { PolicyScreen } from '../../../src/taskpane/policy/PolicyScreen';
import { ScheduleScreen } from '../../../src/taskpane/schedule/ScheduleScreen';
import type { Services } from '../../../src/taskpane/services';
import { SignalList } from '../../../src/taskpane/signals/SignalList';
import * as sample from './fixtures';

const NOW = `${sample.TODAY}T08:00:00Z` as Instant;
const nothing = async (): Promise<void> => {};

const facture = (numero: string, late: number, more: Partial<Facture> = {}): Facture => ({
  id: numero,
  dossierId: '42',
  numero,
  emiseLe: addDays(sample.TODAY, -late - 30),
  montantTtc: '1247.50',
  echeance: addDays(sample.TODAY, -late),
  dejaRegle: '0',
  litige: false,
  conventionSignee: true,
  courrierOuverture: true,
  etag: '1',
  ...more,
});

const FACTURES = [
  facture('F-2025-031', 48, { conventionSignee: false, courrierOuverture: false }),
  facture('F-2025-044', 20, { montantTtc: '1234567.80', dejaRegle: '34567.80' }),
  facture('F-2025-052', 5, { litige: true }),
  facture('F-2025-060', -10),
  facture('F-2025-012', 90, { dejaRegle: '2495.00' }),
];

const file: WholeFile = {
  ...sample.file(),
  factures: FACTURES,
  contacts: [
    {
      id: '1',
      dossierId: '42',
      address: 'durand@tilleuls.example',
      name: 'Anne Durand',
      civilite: 'Madame',
      principal: true,
    },
  ],
};

export const due = (sequence: 'multicanale' | 'honoraires', id: string): Extract<Due, { kind: 'due' }> => {
  const step = cabinetPolicy.sequences[sequence].steps.find((one) => one.id === id)!;
  const base = sample.due([]) as Extract<Due, { kind: 'due' }>;
  return {
    ...base,
    sequence,
    step: id,
    channel: step.channel,
    day: 48,
    approvals: step.approvals,
    factures: FACTURES.slice(0, 2),
  };
};

const VERSIONS = [
  ['4', '3.4', 'Essai de créneaux'],
  ['3', '3.3', 'R2 un jour plus tard, et « à toutes fins utiles » n’est plus écrit'],
].map(([id, version, motif]) => ({
  id: id!,
  etag: '1',
  version: version!,
  motif: motif!,
  savedAt: NOW,
  savedBy: { name: 'Nadia Benali', address: 'admin@cabinet-orme.example' },
}));

const inForce: PolicyInForce = {
  policy: { ...cabinetPolicy, version: '3.3' },
  from: 'firm',
  broken: {
    version: '3.4',
    savedBy: { name: 'Nadia Benali', address: 'admin@cabinet-orme.example' },
    problems: [
      { path: ['sequences', 'pieces', 'steps', 1, 'from'], code: 'out-of-order', params: { after: 7 } },
      { path: ['firm', 'bank', 'iban'], code: 'iban', params: {} },
      { path: ['slots', 0, 'to'], code: 'reversed', params: {} },
    ],
  },
};

export const services = {
  policy: inForce.policy,
  inForce,
  clock: { now: () => NOW, today: () => sample.TODAY },
  me: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  randomBytes: (count: number) => new Uint8Array(count).fill(7),
  records: { append: async () => 'written' as const, read: async () => file },
  policies: {
    versions: async () => VERSIONS,
    mayWrite: async () => true,
    document: async (id: string) =>
      JSON.stringify({ firm: { name: id === '3' ? 'Cabinet Orme' : 'Cabinet des Ormes' } }),
    save: nothing,
    dossiers: async () => ['42'],
  },
  mailbox: { openNewMessage: nothing },
  pending: { put: nothing },
} as unknown as Services;

export const task = {
  services,
  file,
  today: sample.TODAY,
  onUpdate: () => {},
  onMade: () => {},
  onClose: () => {},
};

const item = { internetMessageId: '<1@client.example>', subject: 'TVA', conversationId: null } as ReadItem;

/** One level down from a dossier. */
const Under = ({ children }: { readonly children: ReactNode }) => (
  <>
    <h1 style={{ padding: '0 16px' }}>SCI Les Tilleuls</h1>
    {children}
  </>
);

/** The screens of the other channels, of the policy, and of what a client writes. */
export const CHANNEL_STORIES = {
  factures: () => (
    <Under>
      <FactureList
        policy={cabinetPolicy}
        factures={FACTURES}
        fees
        today={sample.TODAY}
        onSchedule={() => {}}
      />
    </Under>
  ),
  appel: () => (
    <Under>
      <PhoneScreen {...task} due={due('multicanale', 'R5')} />
    </Under>
  ),
  courrier: () => (
    <Under>
      <LetterScreen {...task} due={due('honoraires', 'R6')} />
    </Under>
  ),
  echeancier: () => (
    <Under>
      <ScheduleScreen {...task} due={due('multicanale', 'R1')} />
    </Under>
  ),
  politique: () => <PolicyScreen services={services} onClose={() => {}} />,
  editeur: () => (
    <PolicyEditor services={services} versions={VERSIONS} onSaved={() => {}} onClose={() => {}} />
  ),
  'pied-politique': () => (
    <Under>
      <PolicyDoor services={services}>
        {(foot) => <div style={{ padding: 16 }}>Dossier {foot}</div>}
      </PolicyDoor>
    </Under>
  ),
  diagnostic: () => <DiagnosisScreen services={services} onClose={() => {}} />,
  signaux: () => (
    <Under>
      <SignalList
        {...task}
        item={item}
        owed={{ trigger: 'refus', receivedAt: NOW }}
        onUnasked={() => {}}
        signals={[
          {
            kind: 'refus',
            excerpt: 'Je ne vous enverrai pas ces documents, vous les avez déjà eus l’an passé.',
          },
          {
            kind: 'promesse',
            excerpt: 'Je vous règle 500 € vendredi.',
            date: plainDate('2025-04-11'),
            amount: '500',
          },
          {
            kind: 'promesse',
            excerpt: 'Ma femme vous envoie les relevés jeudi prochain.',
            date: addDays(sample.TODAY, 10),
            otherDate: addDays(sample.TODAY, 3),
          },
          { kind: 'deja-regle', excerpt: 'Le virement est parti lundi.' },
          { kind: 'piece-jointe', excerpt: 'Releve_BNP_mars_2025.pdf', pieceIds: ['p1'] },
        ]}
      />
    </Under>
  ),
} as const;
