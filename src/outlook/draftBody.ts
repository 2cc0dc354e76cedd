import { Failure } from '../app/failure';
import { callOutlook } from './call';
import { foreignTexts, ownTextOf, textNodes } from './html/foreignParts';
import { parseHtml, plainText } from './html/htmlDocument';
import { withInsertionReplaced, wrapped } from './html/insertion';
import { replaceInHtml } from './html/replaceInHtml';
import { squeeze } from './html/squeeze';

/** Reads and changes one draft's body, and makes sure that what was asked is what is there. */
export interface DraftBody {
  html(): Promise<string>;
  text(): Promise<string>;
  insertTop(html: string): Promise<void>;
  replaceText(found: string, by: string, near?: number): Promise<void>;
}

/** Milliseconds between readings after a change: classic Outlook answers what was there seconds ago (I#5847). */
export const SETTLING = [0, 250, 750, 1_500, 2_500];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function draftBody(body: Office.Body, settling: readonly number[] = SETTLING): DraftBody {
  const html = (): Promise<string> =>
    callOutlook<string>('read body', (done) => body.getAsync(Office.CoercionType.Html, done));
  const text = (): Promise<string> =>
    callOutlook<string>('read text', (done) => body.getAsync(Office.CoercionType.Text, done));
  const isPlain = async (): Promise<boolean> =>
    (await callOutlook<Office.CoercionType>('body type', (done) => body.getTypeAsync(done))) ===
    Office.CoercionType.Text;
  const prepend = (data: string, coercionType: Office.CoercionType): Promise<void> =>
    callOutlook<void>('insert', (done) => body.prependAsync(data, { coercionType }, done));
  const set = (data: string, coercionType: Office.CoercionType): Promise<void> =>
    callOutlook<void>('write body', (done) => body.setAsync(data, { coercionType }, done));

  /** True as soon as one reading shows it. */
  const shows = async (read: () => Promise<string>, good: (body: string) => boolean): Promise<boolean> => {
    for (const ms of settling) {
      if (ms > 0) await pause(ms);
      if (good(await read())) return true;
    }
    return false;
  };

  /**
   * Writes the whole body, which some clients answer by dropping the signature (I#5160): if any of it or of the quoted
   * thread is missing afterwards, the body is put back as it was.
   */
  const rewrite = async (before: string, after: string): Promise<void> => {
    const wanted = [ownTextOf(parseHtml(after).document), ...foreignTexts(parseHtml(before).document)].map(
      squeeze,
    );
    await set(after, Office.CoercionType.Html);
    const kept = await shows(html, (now) => {
      const all = squeeze(allText(now));
      return wanted.every((piece) => all.includes(piece));
    });
    if (kept) return;
    await set(before, Office.CoercionType.Html);
    throw new Failure('insertion-lost', 'body put back');
  };

  const insertPlain = async (added: string): Promise<void> => {
    const plain = plainText(added);
    await prepend(`${plain}\n\n`, Office.CoercionType.Text);
    if (!(await shows(text, (now) => squeeze(now).includes(squeeze(plain)))))
      throw new Failure('insertion-lost', 'plain text');
  };

  return {
    html,
    text,
    async insertTop(added) {
      if (await isPlain()) return insertPlain(added);
      const before = await html();
      const replaced = withInsertionReplaced(before, added);
      if (replaced !== undefined) return rewrite(before, replaced);
      await prepend(wrapped(added), Office.CoercionType.Html);
      const wanted = squeeze(allText(added));
      const there = await shows(html, (now) => squeeze(ownTextOf(parseHtml(now).document)).includes(wanted));
      if (!there) throw new Failure('insertion-lost', 'prepend');
    },
    async replaceText(found, by, near) {
      if (await isPlain()) {
        const before = await text();
        const at = before.indexOf(found);
        if (at < 0) throw new Failure('insertion-lost', 'text not found');
        await set(before.slice(0, at) + by + before.slice(at + found.length), Office.CoercionType.Text);
        return;
      }
      const before = await html();
      const after = replaceInHtml(before, found, by, near);
      if (after === undefined) throw new Failure('insertion-lost', 'text not found');
      await rewrite(before, after);
    },
  };
}

const allText = (html: string): string =>
  textNodes(parseHtml(html).document)
    .map((node) => node.data)
    .join('');
