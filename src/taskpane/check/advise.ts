import type { Civilite } from '../../domain/dossier';
import { contradictedAmounts, type InvoiceFacts } from '../../domain/phrasing/facts/contradictedAmounts';
import { contradictedClient } from '../../domain/phrasing/facts/contradictedClient';
import { contradictedDates } from '../../domain/phrasing/facts/contradictedDates';
import { matchPieces } from '../../domain/phrasing/facts/matchPieces';
import { writingAdvice } from '../../domain/phrasing/advice/writingAdvice';
import { bodyField } from '../../domain/phrasing/messageText';
import type { Finding } from '../../domain/phrasing/types';
import type { DraftToCheck } from '../../app/send/checkDraft';
import type { PlainDate } from '../../domain/dates/plainDate';
import { describeAdvice } from '../../texts/phrasing/advice';
import {
  describeAmount,
  describeClient,
  describeDate,
  describeReceivedPiece,
  describeUnnamedPiece,
  type FactText,
} from '../../texts/phrasing/facts';

/** What the dossier says that a message must not contradict. */
export interface DossierFacts {
  readonly client: string;
  /** Undefined until all of them were read: a name in the message may be anybody's. */
  readonly contacts: readonly { readonly name: string; readonly civilite: Civilite }[] | undefined;
  /** Names of clients of whom nothing may stand in this message. */
  readonly otherClients: readonly string[];
  readonly invoices: readonly InvoiceFacts[];
  /** Legal deadlines and due dates. */
  readonly deadlines: readonly PlainDate[];
  readonly today: PlainDate;
}

/** A hint that stops nothing: what it is, what to do, and the words it is about when there are some. */
export interface Advice extends FactText {
  readonly key: string;
  readonly excerpt?: string;
}

/** The message leaves pieces to its annex. */
const ANNEX = /\bannexe\b/i;

/**
 * What the dossier contradicts in a draft, then what is worth a thought in its wording. Nothing of it blocks: the dossier may be
 * behind the facts.
 * @param facts absent while no dossier is known
 */
export function advise(
  draft: DraftToCheck,
  findings: readonly Finding[],
  facts: DossierFacts | undefined,
): readonly Advice[] {
  const body = bodyField({ body: draft.html, format: 'html', reply: draft.reply });
  const { own, text } = body;
  const advice: Advice[] = [];
  const add = (words: FactText, place?: { readonly start: number; readonly end: number }): void => {
    const excerpt = place && text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
    const key = `${words.title}|${excerpt ?? ''}`;
    if (!advice.some((one) => one.key === key))
      advice.push({ ...words, key, ...(excerpt ? { excerpt } : {}) });
  };
  if (facts) {
    const { contacts } = facts;
    if (contacts)
      for (const one of contradictedClient(own, { ...facts, contacts })) add(describeClient(one), one);
    const { named, alreadyReceived, notNamed } = matchPieces(own, draft.pieces ?? []);
    for (const one of alreadyReceived) add(describeReceivedPiece(one.label), one);
    const asksForPieces = draft.sequence === 'pieces' && named.length > 0 && !ANNEX.test(own);
    if (asksForPieces) for (const label of notNamed) add(describeUnnamedPiece(label));
    for (const one of contradictedDates(own, facts)) add(describeDate(one), one);
    for (const one of contradictedAmounts(own, facts.invoices)) add(describeAmount(one), one);
  }
  for (const { code, excerpt } of writingAdvice(body, findings)) {
    const words = describeAdvice({ code });
    advice.push({ ...words, key: words.title, excerpt: excerpt.replace(/\s+/g, ' ').trim() });
  }
  return advice;
}
