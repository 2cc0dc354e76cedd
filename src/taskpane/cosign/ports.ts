import type { Outbox, Requests } from '../../app/agreement/cosignPorts';

/** What co-signatures need of the world, reached when they are first needed. */
export interface CosignPorts {
  readonly requests: Requests;
  readonly outbox: Outbox;
}
