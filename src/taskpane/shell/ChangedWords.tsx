import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback } from 'react';
import { addedWord, removedWord } from '../../texts/changedWords';
import { useLazy } from '../state/useLazy';
import { shared, wrapping } from './styles';

const styles = mergeStyleSets({
  text: [{ margin: '8px 0 0', whiteSpace: 'pre-wrap' }, wrapping],
  added: { color: 'var(--success)', background: 'var(--success-ground)', textDecoration: 'underline' },
  removed: { color: 'var(--danger)', background: 'var(--danger-ground)' },
});

/** Words around a change that are shown with it. */
const AROUND = 8;

/** What is new, said as well as drawn. */
export const Added = ({ children }: { readonly children: string }) => (
  <ins className={styles.added}>
    <span className={shared.hidden}>{addedWord}</span>
    {children}
  </ins>
);

/** What is there no more. */
export const Removed = ({ children }: { readonly children: string }) => (
  <del className={styles.removed}>
    <span className={shared.hidden}>{removedWord}</span>
    {children}
  </del>
);

/** What changed from one text to another, word by word; long stretches that stayed are cut. */
export function ChangedWords({ before, now }: { readonly before: string; readonly now: string }) {
  const load = useCallback(async () => {
    const { diffWordsWithSpace } = await import('diff');
    return diffWordsWithSpace(before, now);
  }, [before, now]);
  const { value } = useLazy(load);
  if (!value) return null;
  return (
    <p className={styles.text}>
      {value.map((part, index) =>
        part.added ? (
          <Added key={index}>{part.value}</Added>
        ) : part.removed ? (
          <Removed key={index}>{part.value}</Removed>
        ) : (
          <span key={index}>{shortened(part.value, index === 0, index === value.length - 1)}</span>
        ),
      )}
    </p>
  );
}

function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * AROUND + 2) return text;
  const head = first ? '' : words.slice(0, AROUND).join('');
  const tail = last ? '' : words.slice(-AROUND).join('');
  return `${head} … ${tail}`;
}
