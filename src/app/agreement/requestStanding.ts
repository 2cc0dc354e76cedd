import type { ApprovalState, Outcome } from '../../domain/agreement/approval';

/** Where a request stands for whoever made it. */
export type Standing =
  | 'waiting'
  /** Somebody agreed, and somebody else has to. */
  | 'half'
  | 'granted'
  /** Agreed to in other words. */
  | 'changed'
  /** What held it back was taken back. */
  | 'reopened'
  | Exclude<Outcome, 'cosigned' | 'validated'>;

export function requestStanding({ status, agreed, text }: ApprovalState): Standing {
  if (status === 'granted') return text === undefined ? 'granted' : 'changed';
  return status === 'waiting' && agreed.length > 0 ? 'half' : status;
}
