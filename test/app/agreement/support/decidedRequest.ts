import type { CosignRequest, RecordedDecision, RequestFile } from '../../../../src/app/agreement/cosignPorts';
import type { Outcome } from '../../../../src/domain/agreement/approval';
import type { Instant } from '../../../../src/domain/dates/plainDate';
import { fingerprint, type FingerprintedMessage } from '../../../../src/domain/fingerprint/fingerprint';

export const MARC = 'marc@orme.example';
export const HELENE = 'helene@orme.example';
/** Of the relance, the letter or the call that was asked about. */
export const OPERATION = 'K7M2P9QRSTVW';

/** An instant of the day on which everything happens. */
export const at = (time: string): Instant => `2026-03-10T${time}Z` as Instant;

/** Claire asks Marc about these words. */
export const requestAbout = (message: FingerprintedMessage, change: Partial<CosignRequest> = {}) =>
  ({
    id: '12-ABCDEFGHJKMN',
    number: 1,
    dossierId: '12',
    operationId: OPERATION,
    step: 'R4',
    fingerprint: fingerprint(message),
    message,
    approvals: ['manager'],
    deciders: { manager: [MARC], direction: [HELENE] },
    asker: { name: 'Claire Dumas', address: 'claire@orme.example' },
    altered: false,
    ...change,
  }) as CosignRequest;

/** What was decided, when, and by whom: by Marc when absent. */
export type Made = readonly [outcome: Outcome, at: Instant, by?: string];

/** Decisions on the words asked about, numbered by the service in the order in which they were made, whatever the request. */
export const decided = (asked: CosignRequest, made: readonly Made[], first = 1): RequestFile => ({
  request: asked,
  decisions: made.map(([outcome, when, by = MARC], index): RecordedDecision => ({
    id: first + index,
    key: `K${first + index}`,
    requestId: asked.id,
    dossierId: asked.dossierId,
    step: asked.step,
    fingerprint: asked.fingerprint,
    outcome,
    by,
    name: by === HELENE ? 'Hélène' : 'Marc',
    at: when,
  })),
});
