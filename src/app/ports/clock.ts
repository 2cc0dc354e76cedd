import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Person } from '../../domain/dossier';

export interface Clock {
  now(): Instant;
  today(): PlainDate;
}

/** The person signed in, as the service names them. */
export interface Identity {
  me(): Promise<Person & { readonly id: string }>;
}
