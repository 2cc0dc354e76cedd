import { plainDate } from '../../dates/plainDate';
import type { Policy } from '../schema';
import { objectifs } from './objectifs';
import { encaissement } from './sequenceEncaissement';
import { facturesCourtoise } from './sequenceFacturesCourtoise';
import { honoraires } from './sequenceHonoraires';
import { multicanale } from './sequenceMulticanale';
import { pieces } from './sequencePieces';
import { templates } from './templates';

/** The firm's policy, v3.2 of 1 September 2025, in force until the firm saves its own. */
export const cabinetPolicy: Policy = {
  schema: 1,
  version: '3.2',
  effectiveOn: plainDate('2025-09-01'),
  name: 'Politique de relance du cabinet',
  firm: {
    name: 'Orme & Associés',
    addressLines: ['12, allée des Ormes', '44000 Nantes'],
    phone: '02 40 00 00 00',
    ownAddresses: ['@cabinet-orme.example'],
    bank: { holder: 'Orme & Associés', iban: 'FR76 3000 1007 9412 3456 7890 185', bic: 'BDFEFRPPCCT' },
  },
  clocks: { approvals: 'calendar', tone: 'journal' },
  spacing: { minimumGapDays: 3 },
  workingDays: { region: 'metropole', closedWeekdays: [6, 7], workedHolidays: [], closures: [] },
  message: {
    annexTitle: 'Annexe – autre{{sAnnexe}} pièce{{sAnnexe}} attendue{{sAnnexe}}',
    signature: 'outlook',
    callConfirmation: 'confirmation-appel',
    scheduleProposal: 'proposition-echeancier',
    maxListed: 5,
    processingWorkingDays: 3,
    meetingMinutes: [10, 15],
  },
  slots: [
    { weekday: 2, from: '09:00', to: '11:00' },
    { weekday: 3, from: '09:00', to: '11:00' },
  ],
  penalties: { indemnity: '40', yearlyRatePercent: '12.15' },
  objectifs,
  sequences: { pieces, honoraires, 'factures-courtoise': facturesCourtoise, encaissement, multicanale },
  templates,
  phrasing: {},
  cosignature: {
    decision: 'cosigned',
    line: 'Message co-signé par',
    answerWorkingDays: 1,
    recallAfterHours: 24,
    standInAfterHours: 48,
    teamManagers: [],
  },
};
