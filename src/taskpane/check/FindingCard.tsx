import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef, useState, type RefObject } from 'react';
import type { Finding, Severity, Suggestion } from '../../domain/phrasing/types';
import { inSubject, insteadOf, severityLabel, toDelete } from '../../texts/message';
import { Action } from '../shell/Action';
import { Icon, type IconName } from '../shell/Icon';
import { fadeIn, shared, small, wrapping } from '../shell/styles';
import { LaterKeepForm } from './LaterKeepForm';

export interface FindingText {
  readonly title: string;
  readonly why: string;
}

const ICONS: Record<Severity, IconName> = {
  error: 'error',
  validation: 'approval',
  warning: 'warning',
  advice: 'advice',
};
const COLOURS: Record<Severity, string> = {
  error: 'var(--danger)',
  validation: 'var(--approval)',
  warning: 'var(--warning)',
  advice: 'var(--advice)',
};

const styles = mergeStyleSets({
  card: [{ padding: '12px 16px', borderBottom: '1px solid var(--line)' }, fadeIn],
  head: { display: 'flex', gap: 8, alignItems: 'flex-start' },
  icon: { paddingTop: 2 },
  severity: [{ display: 'block' }, small],
  excerpt: [{ margin: '8px 0 0', paddingLeft: 8, borderLeft: '2px solid var(--line)' }, wrapping],
  instead: [{ margin: '8px 0 0', paddingLeft: 8, borderLeft: '2px solid var(--success)' }, wrapping],
});

interface Props {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly busy: boolean;
  readonly onReplace: (suggestion: Suggestion) => void;
  /** Absent where the policy lets nobody keep such a passage. */
  readonly onKeep?: (reason: string) => void;
  /** Absent where nobody may keep it at all. */
  readonly onFalseAlarm?: () => void;
  /** Given where the send gate's alert leads here. */
  readonly place?: RefObject<HTMLHeadingElement>;
}

/** One passage: what it is, the words, why, what to write instead, and one click to do it. */
export function FindingCard({ finding, text, busy, onReplace, onKeep, onFalseAlarm, place }: Props) {
  const [keeping, setKeeping] = useState(false);
  const keepButton = useRef<HTMLElement>(null);
  const colour = COLOURS[finding.severity];
  const best = finding.suggestions[0];

  const close = (): void => {
    setKeeping(false);
    keepButton.current?.focus();
  };

  return (
    <li className={styles.card}>
      <div className={styles.head} style={{ color: colour }}>
        <span className={styles.icon}>
          <Icon name={ICONS[finding.severity]} />
        </span>
        <div>
          <h3 ref={place} tabIndex={-1} className={shared.title}>
            {text.title}
          </h3>
          <span className={styles.severity}>
            {severityLabel(finding.severity)}
            {finding.field === 'subject' && `, ${inSubject}`}
          </span>
        </div>
      </div>
      <blockquote className={styles.excerpt} style={{ borderLeftColor: colour, marginRight: 0 }}>
        «&nbsp;{(best?.text ? best.before : finding.excerpt).trim()}&nbsp;»
      </blockquote>
      <p className={shared.text}>{text.why}</p>
      {best && (
        <>
          <p className={shared.soft}>{best.text === '' ? toDelete : insteadOf}</p>
          {best.text !== '' && <p className={styles.instead}>«&nbsp;{best.after.trim()}&nbsp;»</p>}
        </>
      )}
      <div className={shared.actions}>
        {best && (
          <Action
            busy={busy}
            onClick={() => onReplace(best)}
            label={`${best.text === '' ? 'Supprimer' : 'Remplacer'} : ${finding.excerpt.trim()}`}
          >
            {best.text === '' ? 'Supprimer' : 'Remplacer'}
          </Action>
        )}
        {onFalseAlarm && (
          <Action
            kind="quiet"
            elementRef={keepButton}
            expanded={keeping}
            onClick={() => setKeeping(!keeping)}
          >
            {onKeep ? 'Garder…' : 'Fausse alerte…'}
          </Action>
        )}
      </div>
      {keeping && onFalseAlarm && (
        <LaterKeepForm busy={busy} onKeep={onKeep} onFalseAlarm={onFalseAlarm} onClose={close} />
      )}
    </li>
  );
}
