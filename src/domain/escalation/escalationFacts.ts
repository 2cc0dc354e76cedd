import { by } from '../compare';
import { isContact, type JournalEntry } from '../journal/journal';
import { dayOf, type PlainDate } from '../dates/plainDate';

/** What a fact is made of: an entry of the journal, or one that is written there as the escalation is opened. */
export type Told = Pick<JournalEntry, 'action' | 'at' | 'note' | 'pieces' | 'step' | 'promisedFor'>;

/** What an escalation's note may begin with: nothing but what the journal holds. */
export type EscalationFact =
  | { readonly kind: 'relances'; readonly sent: readonly { readonly step: string; readonly on: PlainDate }[] }
  | { readonly kind: 'pieces'; readonly labels: readonly string[]; readonly on: PlainDate }
  | { readonly kind: 'client' | 'appel'; readonly on: PlainDate; readonly note: string }
  | { readonly kind: 'promesse'; readonly on: PlainDate; readonly promisedFor: PlainDate };

/** Relances told by name; the client's messages noted, told one by one. */
const MOST_SENT = 4;
const MOST_MESSAGES = 2;

/** The facts of a dossier's journal, in the order in which a manager asks: what was sent, what was answered. */
export function escalationFacts(journal: readonly Told[]): readonly EscalationFact[] {
  const entries = [...journal].sort(by(({ at }) => at));
  const sent = entries.filter((entry) => isContact(entry) && entry.action !== 'appel' && entry.step);
  const last = sent.at(-1);
  const promise = entries.filter(({ promisedFor }) => promisedFor !== undefined).at(-1);
  const call = entries.filter(({ action, note }) => action === 'appel' && note).at(-1);
  const written = entries.filter(({ action, note }) => action === 'message-recu' && note);
  return [
    ...(sent.length > 0
      ? [
          {
            kind: 'relances' as const,
            sent: sent.slice(-MOST_SENT).map(({ step, at }) => ({ step: step!, on: dayOf(at) })),
          },
        ]
      : []),
    ...(last && last.pieces.length > 0
      ? [{ kind: 'pieces' as const, labels: last.pieces.map(({ label }) => label), on: dayOf(last.at) }]
      : []),
    ...(promise?.promisedFor
      ? [{ kind: 'promesse' as const, on: dayOf(promise.at), promisedFor: promise.promisedFor }]
      : []),
    ...(call ? [{ kind: 'appel' as const, on: dayOf(call.at), note: call.note! }] : []),
    ...written
      .slice(-MOST_MESSAGES)
      .map(({ at, note }) => ({ kind: 'client' as const, on: dayOf(at), note: note! })),
  ];
}
