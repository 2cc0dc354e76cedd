import type { Contact, Dossier, Person } from '../dossier';
import type { JournalEntry } from '../journal/journal';
import type { PlainDate } from '../dates/plainDate';
import type { Instalment } from '../factures/schedule';

/** What a template is filled with, besides what is due. */
export interface RelanceContext {
  readonly dossier: Dossier;
  /** The person written to; without one the message greets nobody by name. */
  readonly contact?: Contact;
  readonly author: Person;
  readonly today: PlainDate;
  readonly operationId: string;
  readonly journal: readonly JournalEntry[];
  /** `personnel` takes the step's personal template where the policy has one. */
  readonly style?: 'formel' | 'personnel';
  /** What the client promised on the telephone, for the message that confirms it. `amount` is a decimal text. */
  readonly promise?: { readonly on: PlainDate; readonly amount?: string };
  /** The payments of a schedule to propose, already checked (`scheduleProblems`). */
  readonly schedule?: readonly Instalment[];
  /** Id of the sequence's variant, as in `Situation`. */
  readonly variant?: string;
}
