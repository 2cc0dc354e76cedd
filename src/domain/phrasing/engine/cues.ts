import { foldWord } from './foldWord';
import type { Token } from './token';

/**
 * A cue is a set of words of which a pattern needs one. A pattern is tried only on sentences that hold all its cues:
 * most patterns cost nothing on most sentences.
 */
export type CueId = number;

const ids = new Map<string, CueId>();
const byWord = new Map<string, CueId[]>();
const byPrefix = new Map<string, CueId[]>();
const known = new Map<string, readonly CueId[]>();
const REMEMBERED = 20000;
const NONE: readonly CueId[] = [];

/** The cue of a set of forms (`mot`, `mot*`), created at its first use. */
export function cueOf(forms: readonly string[]): CueId {
  const key = forms.join('/');
  const existing = ids.get(key);
  if (existing !== undefined) return existing;
  const id = ids.size;
  ids.set(key, id);
  for (const form of forms) {
    if (form.charAt(form.length - 1) === '*') add(byPrefix, foldWord(form.slice(0, -1)), id);
    else add(byWord, foldWord(form), id);
  }
  known.clear();
  return id;
}

function add(table: Map<string, CueId[]>, key: string, id: CueId): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [id]);
  else list.push(id);
}

function cuesOfWord(word: string): readonly CueId[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  let all: CueId[] | undefined = byWord.get(word)?.slice();
  for (let length = 1; length <= word.length; length++) {
    const list = byPrefix.get(word.slice(0, length));
    if (list !== undefined) all = (all ?? []).concat(list);
  }
  const result = all ?? NONE;
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, result);
  return result;
}

/** The cues that a sentence's words hold, one flag per cue. */
export class CueFlags {
  private flags: Uint8Array | undefined;

  constructor(private readonly tokens: readonly Token[]) {}

  has(cues: readonly CueId[]): boolean {
    if (this.flags === undefined || this.flags.length < ids.size) this.flags = this.read();
    for (const cue of cues) if (this.flags[cue] !== 1) return false;
    return true;
  }

  private read(): Uint8Array {
    const flags = new Uint8Array(ids.size);
    for (const token of this.tokens) for (const cue of cuesOfWord(token.text)) flags[cue] = 1;
    return flags;
  }
}
