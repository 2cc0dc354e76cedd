import { Failure } from '../app/failure';
import type { SourceOffset } from '../domain/phrasing/offsets';
import type { Call } from './call';
import { bodyText, ownRanges, plainText } from './html/bodyText';
import { withInsertionReplaced, wrapped } from './html/insertion';
import { replaceInHtml } from './html/replaceInHtml';
import { squeeze } from './html/squeeze';

/** Reads and changes one draft's body, and makes sure that what was asked is what is there. */
export interface DraftBody {
  html(): Promise<string>;
  text(): Promise<string>;
  insertTop(html: string): Promise<void>;
  replaceText(found: string, by: string, near?: SourceOffset, where?: 'own' | 'all'): Promise<void>;
}

/** Milliseconds between readings after a change: classic Outlook answers what was there seconds ago (office-js #5847). */
const SETTLING = [0, 250, 750, 1_500, 2_500];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function draftBody(body: Office.Body, call: Call, settling: readonly number[] = SETTLING): DraftBody {
  const html = (): Promise<string> =>
    call<string>('read body', (done) => body.getAsync(Office.CoercionType.Html, done));
  const text = (): Promise<string> =>
    call<string>('read text', (done) => body.getAsync(Office.CoercionType.Text, done));
  const isPlain = async (): Promise<boolean> =>
    (await call<Office.CoercionType>('body type', (done) => body.getTypeAsync(done))) ===
    Office.CoercionType.Text;
  const prepend = (data: string, coercionType: Office.CoercionType): Promise<void> =>
    call<void>('insert', (done) => body.prependAsync(data, { coercionType }, done));
  const set = (data: string, coercionType: Office.CoercionType): Promise<void> =>
    call<void>('write body', (done) => body.setAsync(data, { coercionType }, done));

  /** True as soon as one reading shows it. */
  const shows = async (read: () => Promise<string>, good: (body: string) => boolean): Promise<boolean> => {
    for (const ms of settling) {
      if (ms > 0) await pause(ms);
      if (good(await read())) return true;
    }
    return false;
  };

  /**
   * Writes the whole body, which some clients answer by dropping the signature (office-js #5160): if any of it or of
   * the quoted thread is missing afterwards, the body is put back as it was.
   */
  const rewrite = async (before: string, after: string): Promise<void> => {
    const was = squeeze(plainText(before));
    const changes = squeeze(plainText(after)) !== was;
    const wanted = foreignPieces(after);
    await set(after, Office.CoercionType.Html);
    const kept = await shows(html, (now) => {
      const all = squeeze(plainText(now));
      // Only what is not the writer's must be whole: whoever goes on typing does not wait for the answer.
      return (!changes || all !== was) && wanted.every((piece) => all.includes(piece));
    });
    if (kept) return;
    await set(before, Office.CoercionType.Html);
    throw new Failure('insertion-lost', 'body put back');
  };

  /** Prepends, and waits until the body holds it once more than before. */
  const add = async (
    read: () => Promise<string>,
    toText: (body: string) => string,
    added: string,
    coercionType: Office.CoercionType,
  ): Promise<void> => {
    const wanted = squeeze(toText(added));
    const times = count(squeeze(toText(await read())), wanted);
    await prepend(added, coercionType);
    const there = await shows(read, (now) => count(squeeze(toText(now)), wanted) > times);
    if (!there) throw new Failure('insertion-lost', 'prepend');
  };

  return {
    html,
    text,
    async insertTop(added) {
      if (await isPlain()) {
        const plain = plainText(added);
        // Nothing marks an insertion in plain text: the very same one is left where it is.
        const there = await text();
        const own = ownRanges(there).map(({ start, end }) => squeeze(there.slice(start, end)));
        if (own.some((words) => words.includes(squeeze(plain)))) return undefined;
        return add(text, (now) => now, `${plain}\n\n`, Office.CoercionType.Text);
      }
      const before = await html();
      const replaced = withInsertionReplaced(before, added);
      if (replaced !== undefined) return rewrite(before, replaced);
      return add(html, plainText, wrapped(added), Office.CoercionType.Html);
    },
    async replaceText(found, by, near, where) {
      if (await isPlain()) {
        const after = replaceInPlain(await text(), found, by, where);
        if (after === undefined) throw new Failure('insertion-lost', 'text not found');
        return set(after, Office.CoercionType.Text);
      }
      const before = await html();
      const after = replaceInHtml(before, found, by, near, where);
      if (after === undefined) throw new Failure('insertion-lost', 'text not found');
      return rewrite(before, after);
    },
  };
}

/** What is not the writer's, part by part: Outlook may put something between them, never inside. */
const foreignPieces = (html: string): readonly string[] => {
  const body = bodyText(html);
  return body.foreign.map(({ start, end }) => squeeze(body.text.slice(start, end)));
};

function replaceInPlain(
  text: string,
  found: string,
  by: string,
  where: 'own' | 'all' = 'own',
): string | undefined {
  for (const { start, end } of where === 'own' ? ownRanges(text) : [{ start: 0, end: text.length }]) {
    const at = text.slice(start, end).indexOf(found);
    if (at >= 0) return text.slice(0, start + at) + by + text.slice(start + at + found.length);
  }
  return undefined;
}

const count = (text: string, piece: string): number => (piece === '' ? 0 : text.split(piece).length - 1);
