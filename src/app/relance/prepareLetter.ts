import type { Contact, Person } from '../../domain/dossier';
import { missingElements, type LetterElement } from '../../domain/letter/letterElements';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import { bearsNameOf } from '../../domain/template/familyName';
import { nameFor } from '../../domain/template/nameFor';
import { renderRelance } from '../../domain/template/template';
import type { Part } from '../../domain/template/blocks';
import type { Clock, WholeFile } from '../ports';
import { mainContact } from '../dossier/mainContact';
import type { DueNow } from './prepareRelance';

/** A letter before it becomes a document. */
export interface PreparedLetter {
  readonly operationId: string;
  readonly registered: boolean;
  readonly date: PlainDate;
  readonly subject: string;
  /** `Réf. D-0042 / 7K2M…`, by which the letter is found again in the journal. */
  readonly reference: string;
  /** Salutation, body and closing. */
  readonly parts: readonly Part[];
  readonly firm: Policy['firm'];
  /** Company, then the person written to. */
  readonly recipient: readonly string[];
  /** What a formal notice lacks; always empty for a plain letter. */
  readonly missing: readonly LetterElement[];
}

/** The letter of a due step. Nothing is written: it is recorded once it is posted. */
export function prepareLetter(
  { policy, clock }: { readonly policy: Policy; readonly clock: Clock },
  file: WholeFile,
  due: DueNow,
  author: Person,
  operationId: string,
  to: Contact | undefined = mainContact(file),
): PreparedLetter {
  const rendered = renderRelance(policy, due, {
    dossier: file.dossier,
    contact: to,
    author,
    today: clock.today(),
    operationId,
    journal: file.journal,
    style: file.dossier.style,
    variant: file.dossier.variante,
  });
  const registered = due.channel === 'recommande';
  const name = to && !bearsNameOf(file.dossier.client, to) && nameFor(to.name, '');
  const person = name ? [to.civilite, name].filter(Boolean).join(' ') : '';
  return {
    operationId,
    registered,
    date: clock.today(),
    subject: rendered.subject,
    reference: rendered.parts.flatMap((part) => (part.kind === 'small' ? [part.text] : []))[0] ?? '',
    parts: rendered.parts.filter(({ kind }) => kind !== 'small'),
    firm: policy.firm,
    recipient: [file.dossier.client, ...(person ? [person] : [])],
    missing: registered ? missingElements(rendered.text, due, file.dossier) : [],
  };
}
