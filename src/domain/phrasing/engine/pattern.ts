import { anchorOf, type Anchor } from './anchors';
import { openingOf, Step } from './step';
import { setOfExpression, setOfForms, unionOf, type WordSet } from './wordSet';

/** Named classes of words: a name stands for any of its forms, each written like a pattern. */
export type Lexicon = Readonly<Record<string, string>>;

/** A row of steps, and sets of words of which it needs one each, the rarest first. */
export interface Steps {
  /** None of an empty alternative. */
  readonly first: Step | undefined;
  /** The words that it can begin with, when they are known. */
  readonly opening: WordSet | undefined;
  readonly needs: readonly WordSet[];
}

/** One alternative of a pattern. Its steps are read where a sentence holds its anchor; without any, everywhere. */
export interface Alternative {
  readonly anchor: Anchor;
  steps(): Steps;
}

/**
 * Reads a pattern of words as steps over the words of a sentence, an alternative each.
 *
 * `mot` one word; `mot*` a beginning; `*mot` an ending; `a/b` one of two words; `<classe>` a class of the lexicon;
 * `(a b | c)` a choice; `x?` optional; `=[0-9]+` a word given as an expression; `_` any word; `~3` at most three words,
 * none of them a strong stop; `-3` the same without any comma or bracket; `!x` not followed by x; `^` and `$` the ends.
 * Gaps are bounded, so a match costs a bounded number of steps from each place.
 */
export function readPattern(pattern: string, lexicon: Lexicon): Alternative[] {
  const parts = partsOf(pattern);
  const alternatives: Alternative[] = [];
  let start = 0;
  let depth = 0;
  let least: string | undefined;
  for (let at = 0; at <= parts.length; at++) {
    const part = parts[at] ?? '|';
    if (part === '(' || part === '!(') depth++;
    else if (part === ')') depth--;
    else if (part !== '|') {
      const isNeeded = depth === 0 || (depth === 1 && isAloneInGroup(parts, at));
      if (isNeeded && !NOT_PLAIN.test(part) && (least === undefined || isRarer(part, least))) least = part;
    } else if (depth === 0) {
      alternatives.push(alternativeOf(parts.slice(start, at), least, lexicon));
      start = at + 1;
      least = undefined;
    }
  }
  return alternatives;
}

const partsOf = (pattern: string): readonly string[] => pattern.match(/!\(|[()|]|[^\s()|]+/g) ?? [];

/** All but words written out that must stand there. */
const NOT_PLAIN = /^[=~!]|^[$^_?]$|^-\d+$|<|.\?$/;

/** Words that most sentences hold are short. */
const SHORT = /(?:^|\/)[^/]{1,3}(?:\/|$)/;

/** True when fewer sentences hold one of these words, as far as one sees. */
function isRarer(part: string, other: string): boolean {
  const isShort = SHORT.test(part);
  return isShort === SHORT.test(other) ? part.length < other.length : !isShort;
}

const isAloneInGroup = (parts: readonly string[], at: number): boolean =>
  parts[at - 1] === '(' && parts[at + 1] === ')' && parts[at + 2] !== '?';

function alternativeOf(parts: readonly string[], least: string | undefined, lexicon: Lexicon): Alternative {
  let read: Steps | undefined;
  const steps = (): Steps => (read = read ?? choice({ parts, at: 0, lexicon })[0]!);
  return { anchor: anchorOf(least === undefined ? steps().needs[0] : setOfForms(least)), steps };
}

interface Reader {
  readonly parts: readonly string[];
  at: number;
  readonly lexicon: Lexicon;
}

/** Steps being read. */
interface Row {
  readonly steps: Step[];
  readonly needs: WordSet[];
}

/** Reads up to a closing bracket or the end. */
function choice(reader: Reader): Steps[] {
  const options: Steps[] = [];
  let row: Row = { steps: [], needs: [] };
  for (; reader.at < reader.parts.length; reader.at++) {
    const part = reader.parts[reader.at]!;
    if (part === ')') break;
    if (part === '|') {
      options.push(linked(row));
      row = { steps: [], needs: [] };
    } else if (part === '(' || part === '!(') {
      reader.at++;
      const inner = choice(reader);
      const isOptional = reader.parts[reader.at + 1] === '?';
      if (isOptional) reader.at++;
      if (part === '(') addGroup(row, inner, isOptional);
      else row.steps.push(new Step('not', undefined, false, inner.map(firstOf)));
    } else addPart(row, part, reader.lexicon);
  }
  options.push(linked(row));
  return options;
}

const firstOf = ({ first }: Steps): Step | undefined => first;

function linked({ steps, needs }: Row): Steps {
  for (let i = 1; i < steps.length; i++) {
    const [step, next] = [steps[i - 1]!, steps[i]!];
    step.next = next;
    if (step.kind === 'gap' && !next.isOptional && (next.kind === 'word' || next.kind === 'group'))
      step.below = next.set;
  }
  return { first: steps[0], opening: openingOf(steps[0]), needs: needs.sort(byRarity) };
}

/** Sets with a short word are in most sentences: they tell least. */
const SHORT_FORM = / [^ ]{1,3} /;
const byRarity = (one: WordSet, other: WordSet): number =>
  Number(SHORT_FORM.test(one.forms)) - Number(SHORT_FORM.test(other.forms)) ||
  one.forms.length - other.forms.length;

/** The set of steps that are one word; undefined for any others. */
const onlySet = ({ first }: Steps): WordSet | undefined =>
  first?.kind === 'word' && !first.isOptional && first.next === undefined ? first.set : undefined;

const areSets = (sets: readonly (WordSet | undefined)[]): sets is readonly WordSet[] =>
  sets.every((set) => set !== undefined);

function addGroup({ steps, needs }: Row, options: readonly Steps[], isOptional: boolean): void {
  const sets = options.map(onlySet);
  if (areSets(sets)) {
    const set = unionOf(sets);
    steps.push(new Step('word', set, isOptional));
    if (!isOptional) needs.push(set);
    return;
  }
  const firsts = options.map(firstOf);
  const openings = options.map(({ opening }) => opening);
  const opening = areSets(openings) ? unionOf(openings) : undefined;
  steps.push(new Step('group', opening, isOptional, firsts));
  if (isOptional) return;
  const least = options.map((option) => option.needs[0]);
  if (options.length === 1) needs.push(...options[0]!.needs);
  else if (areSets(least)) needs.push(unionOf(least));
}

const WITHOUT_STOP = setOfExpression('[^;:?!]+');
const WITHOUT_MARK = setOfExpression('[^,;:?!()"]+');

function addPart(row: Row, part: string, lexicon: Lexicon): void {
  const { steps } = row;
  const sign = part.charAt(0);
  if (part === '^') steps.push(new Step('start'));
  else if (part === '$') steps.push(new Step('end'));
  else if (part === '_') steps.push(new Step('any'));
  else if (sign === '=') addGroup(row, [oneWord(setOfExpression(part.slice(1)))], false);
  else if (sign === '!') {
    const inner: Row = { steps: [], needs: [] };
    addPart(inner, part.slice(1), lexicon);
    steps.push(new Step('not', undefined, false, [linked(inner).first]));
  } else {
    const isOptional = part.length > 1 && part.charAt(part.length - 1) === '?';
    const body = isOptional ? part.slice(0, -1) : part;
    if (sign === '~' || /^-[0-9]+$/.test(body)) {
      const set = sign === '~' ? WITHOUT_STOP : WITHOUT_MARK;
      steps.push(new Step('gap', set, false, undefined, Number(body.slice(1))));
    } else addGroup(row, words(body, lexicon), isOptional);
  }
}

const oneWord = (set: WordSet): Steps => ({ first: new Step('word', set), opening: set, needs: [set] });

/** The forms of a part, those of its classes among them, in their order. */
function words(body: string, lexicon: Lexicon): readonly Steps[] {
  if (body.indexOf('<') < 0) return [oneWord(setOfForms(body))];
  const options: Steps[] = [];
  for (const form of body.split('/'))
    if (form.charAt(0) === '<') options.push(...classOf(form.slice(1, -1), lexicon));
    else options.push(oneWord(setOfForms(form)));
  return options;
}

const classes = new WeakMap<Lexicon, Map<string, readonly Steps[]>>();

/** A class, read once for all patterns of a lexicon. */
function classOf(name: string, lexicon: Lexicon): readonly Steps[] {
  let read = classes.get(lexicon);
  if (read === undefined) classes.set(lexicon, (read = new Map<string, readonly Steps[]>()));
  const before = read.get(name);
  if (before !== undefined) return before;
  const forms = lexicon[name];
  if (forms === undefined) throw new Error(`Unknown class <${name}>`);
  const options = choice({ parts: partsOf(forms), at: 0, lexicon });
  read.set(name, options);
  return options;
}
