import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useRef, type RefObject } from 'react';
import type { Approver } from '../../domain/policy/sequence';
import {
  escalationAdvice,
  messageAwaitsApproval,
  messageAwaitsEscalation,
  messageEmpty,
  messageHeadline,
  messageHeld,
  messagePutOff,
  messageReading,
  messageRest,
  type MessageTally,
} from '../../texts/message';
import { approvalsLabel } from '../../texts/steps/steps';
import { useAnnounce } from '../shell/Announcer';
import { Icon, type IconName } from '../shell/Icon';
import { shared, small, wrapping } from '../shell/styles';

export type MessageStatus =
  | { readonly kind: 'reading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly tally: MessageTally };

const styles = mergeStyleSets({
  state: [
    shared.block,
    { selectors: { ':focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '-4px' } } },
  ],
  line: { display: 'flex', gap: 8, alignItems: 'flex-start' },
  icon: { paddingTop: 2 },
  escalation: [
    { display: 'flex', gap: 6, alignItems: 'flex-start', margin: '8px 0 0', color: 'var(--warning)' },
    small,
    wrapping,
  ],
});

interface Look {
  readonly icon: IconName;
  readonly color: string;
  readonly headline: string;
  readonly rest: string;
}

function lookOf(
  status: MessageStatus,
  awaitsApproval: boolean,
  held: boolean,
  awaitsEscalation: boolean,
  putOff: boolean,
): Look {
  if (status.kind === 'reading')
    return { icon: 'clock', color: 'var(--text-soft)', headline: messageReading, rest: '' };
  if (status.kind === 'empty')
    return { icon: 'mail', color: 'var(--text-soft)', headline: messageEmpty, rest: '' };
  if (held) return { icon: 'clock', color: 'var(--warning)', headline: messageHeld, rest: '' };
  const { tally } = status;
  const words = { headline: messageHeadline(tally), rest: messageRest(tally) };
  if (tally.errors > 0) return { icon: 'error', color: 'var(--danger)', ...words };
  if (tally.validations > 0) return { icon: 'approval', color: 'var(--approval)', ...words };
  if (tally.warnings + tally.missing > 0) return { icon: 'warning', color: 'var(--warning)', ...words };
  if (awaitsApproval)
    return { icon: 'approval', color: 'var(--approval)', headline: messageAwaitsApproval, rest: '' };
  if (putOff) return { icon: 'clock', color: 'var(--warning)', headline: messagePutOff, rest: '' };
  return awaitsEscalation
    ? { icon: 'warning', color: 'var(--warning)', headline: messageAwaitsEscalation, rest: '' }
    : { icon: 'success', color: 'var(--success)', ...words };
}

/** One thing done: the same words twice are two of them. */
export interface News {
  readonly text: string;
}
export const NO_NEWS: News = { text: '' };

interface Props {
  readonly status: MessageStatus;
  readonly approvals: readonly Approver[];
  /** The dossier's relances are suspended, or none is due: this one may not leave, however it reads. */
  readonly held?: boolean;
  /** Its departure is put off to a day on which somebody would have to agree. */
  readonly putOff?: boolean;
  /** Who is to be told first, where the message answered demands an escalation that nobody opened. */
  readonly tellFirst?: string;
  /** Takes the focus when the control that had it goes away. */
  readonly home?: RefObject<HTMLElement>;
  /** What was just done to a passage: said with what is left. */
  readonly news?: News;
  /** Which relance this is, where it is one. */
  readonly relance?: string;
}

/** Milliseconds in which what was done to a passage and the count that follows from it come together. */
const TOGETHER = 50;

/** Where the message stands. Said aloud once, when it changes after a pause. */
export function MessageState({
  status,
  approvals,
  relance,
  home,
  held = false,
  putOff = false,
  tellFirst,
  news = NO_NEWS,
}: Props) {
  const announce = useAnnounce();
  const look = lookOf(status, approvals.length > 0, held, tellFirst !== undefined, putOff);
  const spoken = status.kind === 'read' ? look.headline : '';
  const told = useRef({ spoken: '', news });
  useEffect(() => {
    // One message of both: the second of two would take the first one's place before it is read.
    const timer = setTimeout(() => {
      const before = told.current;
      // Read again meanwhile, it says nothing: the same count after it is no news.
      told.current = { spoken: spoken || before.spoken, news };
      const fresh = news === before.news ? '' : news.text;
      if (fresh || (spoken && spoken !== before.spoken)) announce(`${fresh} ${spoken}`.trim());
    }, TOGETHER);
    return () => clearTimeout(timer);
  }, [announce, spoken, news]);

  const agreement = approvalsLabel(approvals);
  return (
    <section ref={home} tabIndex={-1} className={styles.state} aria-label="État du message">
      <div className={styles.line} style={{ color: look.color }}>
        <span className={styles.icon}>
          <Icon name={look.icon} />
        </span>
        <h2 className={shared.title}>{look.headline}</h2>
      </div>
      {look.rest && <p className={shared.soft}>{look.rest}</p>}
      {tellFirst !== undefined && !held && (
        <p className={styles.escalation}>
          <Icon name="warning" />
          <span>{escalationAdvice(tellFirst)}</span>
        </p>
      )}
      {relance && <p className={shared.text}>{relance}</p>}
      {agreement && <p className={shared.text}>{agreement}.</p>}
    </section>
  );
}
