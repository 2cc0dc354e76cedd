import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatInstant } from '../../texts/format';
import { isToVerify, journalEmpty, journalLine, toVerifyLabel } from '../../texts/journal/journal';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  entry: { display: 'flex', gap: 8, padding: '4px 0', alignItems: 'baseline' },
  date: [
    { flex: '0 0 auto', minWidth: 36, color: 'var(--text-soft)', fontVariantNumeric: 'tabular-nums' },
    small,
  ],
  what: wrapping,
  details: [{ color: 'var(--text-soft)' }, small],
  verify: [{ color: 'var(--warning)' }, small],
  pieces: [shared.list, { color: 'var(--text-soft)' }, small, wrapping],
});

interface Props {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly today: PlainDate;
  /** With the pieces of each entry, the subject and the note. */
  readonly complete?: boolean;
  /** The whole journal, where corrections find what they correct; `entries` when absent. */
  readonly journal?: readonly JournalEntry[];
  /** What stands under an entry. */
  readonly after?: (entry: JournalEntry) => ReactNode;
}

export function JournalList({ entries, today, complete, journal = entries, after }: Props) {
  if (entries.length === 0) return <p className={shared.soft}>{journalEmpty}</p>;
  return (
    <ul className={shared.list}>
      {entries.map((entry) => {
        const line = journalLine(entry, today, journal);
        return (
          <li key={entry.id} className={styles.entry}>
            <time className={styles.date} dateTime={entry.at} title={formatInstant(entry.at)}>
              {line.date}
            </time>
            <div className={styles.what}>
              <span>{line.what}</span>{' '}
              {isToVerify(entry, journal) && <strong className={styles.verify}>{toVerifyLabel}</strong>}{' '}
              <span className={styles.details} title={line.by}>
                {line.details}
              </span>
              {complete && <Details entry={entry} />}
              {after?.(entry)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Details({ entry }: { readonly entry: JournalEntry }) {
  // A piece received is named on the line itself.
  const asked =
    entry.action === 'relance' || entry.action === 'appel' || entry.action === 'courrier' ? entry.pieces : [];
  return (
    <>
      {asked.length > 0 && (
        <ul className={styles.pieces}>
          {asked.map((piece) => (
            <li key={piece.id}>{piece.label}</li>
          ))}
        </ul>
      )}
      {entry.note && <p className={shared.soft}>{entry.note}</p>}
      {entry.message?.webLink && (
        <a className={styles.details} href={entry.message.webLink} target="_blank" rel="noopener noreferrer">
          Voir le message
        </a>
      )}
    </>
  );
}
