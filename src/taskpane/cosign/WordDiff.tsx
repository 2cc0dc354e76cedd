import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback } from 'react';
import type { CosignRequest } from '../../app/cosignPorts';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import * as texts from '../../texts/cosign';
import { shared, wrapping } from '../shell/styles';
import { useLazy } from '../state/useLazy';

const styles = mergeStyleSets({
  text: [{ margin: '8px 0 0', whiteSpace: 'pre-wrap' }, wrapping],
  added: { color: 'var(--success)', background: 'var(--success-ground)', textDecoration: 'underline' },
  removed: { color: 'var(--danger)', background: 'var(--danger-ground)' },
});

/** Words around a change that are shown with it. */
const AROUND = 8;

/** What changed since an earlier version, word by word; long stretches that stayed are cut. */
export function WordDiff({ before, now }: { readonly before: CosignRequest; readonly now: CosignRequest }) {
  const load = useCallback(async () => {
    const { diffWordsWithSpace } = await import('diff');
    return diffWordsWithSpace(textOf(before), textOf(now));
  }, [before, now]);
  const { value } = useLazy(load);
  if (!value) return null;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.changesTitleOn(before.askedAt)}</h2>
      <p className={styles.text}>
        {value.map((part, index) =>
          part.added ? (
            <ins key={index} className={styles.added}>
              <span className={shared.hidden}>{texts.addedWord}</span>
              {part.value}
            </ins>
          ) : part.removed ? (
            <del key={index} className={styles.removed}>
              <span className={shared.hidden}>{texts.removedWord}</span>
              {part.value}
            </del>
          ) : (
            <span key={index}>{shortened(part.value, index === 0, index === value.length - 1)}</span>
          ),
        )}
      </p>
    </section>
  );
}

/** Recipients, subject and files are part of what is agreed to. */
const textOf = ({ message }: CosignRequest): string =>
  [
    texts.toLine(message.to),
    ...(message.cc.length > 0 ? [texts.ccLine(message.cc)] : []),
    ...(message.bcc.length > 0 ? [texts.bccLine(message.bcc)] : []),
    texts.subjectLine(message.subject),
    ...message.attachments.filter(({ inline }) => !inline).map(({ name, size }) => `${name} (${size})`),
    htmlToText(message.html).text.trim(),
  ].join('\n');

function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * AROUND + 2) return text;
  const head = first ? '' : words.slice(0, AROUND).join('');
  const tail = last ? '' : words.slice(-AROUND).join('');
  return `${head} … ${tail}`;
}
