import type { SourceSpan } from './offsets';

/** The checker's public vocabulary: text in, findings out. Sentences for people are made in `texts/`. */

export type RuleId =
  | 'accusation'
  | 'jugement'
  | 'promesse-inconditionnelle'
  | 'juridique-agressif'
  | 'base-incomplete'
  | 'base-incomplete-avec-reserve'
  | 'montant-non-documente'
  | 'menace-prematuree'
  | 'delai-flou'
  | 'reference-imprecise'
  | 'emphase'
  | 'objet-agressif';

export type RequiredId =
  | 'pieces-listees'
  | 'annexe-au-dela-de-5'
  | 'objectif'
  | 'consequence'
  | 'prochain-pas'
  | 'impact-delais'
  | 'arbitrage'
  | 'rendez-vous';

/** `error` stops the send; `validation` stops it until the manager approved; `warning` asks; `advice` is shown only. */
export type Severity = 'error' | 'validation' | 'warning' | 'advice';

export type Field = 'subject' | 'body';

/** A replacement of `[start, end)` of the field as given by `text`; applied as it is, it leaves correct French. */
export interface Replacement extends SourceSpan {
  readonly text: string;
}

/**
 * It may begin before the finding, end after it, or change only a part of it: what a person compares is the finding's words
 * with all that goes, and the same as it will read.
 */
export interface Suggestion extends Replacement {
  readonly before: string;
  readonly after: string;
}

/** Positions are on character borders of the field as given. */
export interface Finding extends SourceSpan {
  /** A rule as delivered, or `politique:<id>` for a phrase that the firm's policy added. */
  readonly rule: RuleId | `politique:${string}`;
  readonly field: Field;
  readonly excerpt: string;
  readonly severity: Severity;
  /** Which variant of the rule fired; chooses the sentence in `texts/`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly suggestions: readonly Suggestion[];
}

export interface AwaitedPiece {
  readonly label: string;
  readonly received: boolean;
}

export interface CheckInput {
  readonly subject?: string;
  readonly body: string;
  /**
   * False for a new message, which quotes no thread: only what has every mark of one is left out. Undefined when not known.
   */
  readonly reply?: boolean;
  /** Default `text`. Offsets of an `html` body point into the HTML source. */
  readonly format?: 'text' | 'html';
  readonly sequence?: string;
  /** Without a step only the phrasing is checked, not the required content. */
  readonly step?: string;
  readonly tension?: boolean;
  /** Day of writing, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The dossier's pieces when known. */
  readonly pieces?: readonly AwaitedPiece[];
  /** Name of the dossier's client when known: nothing that lies wholly inside of it is the writer's wording. */
  readonly client?: string;
}

export type Verdict = 'ok' | 'warn' | 'validation' | 'block';

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Required content that the message lacks, in the order in which the rules list them. */
  readonly missing: readonly RequiredId[];
  readonly verdict: Verdict;
}

/** What a firm's policy changes of the checker, without a build. */
export interface PhrasingPolicy {
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Phrases the firm adds, as written; matched without regard to case, accents, apostrophes. */
  readonly phrases?: readonly {
    readonly id: string;
    readonly text: string;
    readonly severity: Severity;
    readonly reason: string;
    readonly instead?: string;
  }[];
  /** Excerpts never flagged (false alarms accepted by the administrator). */
  readonly allowed?: readonly { readonly rule: RuleId; readonly text: string }[];
}

/** Checks messages under one policy; keeps what it read of unchanged paragraphs from one call to the next. */
export interface Checker {
  check(input: CheckInput): CheckResult;
}
