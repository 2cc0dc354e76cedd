import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef, useState } from 'react';
import { noteSignal, signalOperation, signalSaid, standingOf } from '../../app/journal/noteSignal';
import type { DossierFile, ReadItem } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { Signal } from '../../domain/triage/triage';
import { demandsEscalation } from '../../domain/escalation/trigger';
import * as words from '../../texts/journal/signals';
import { ReceiveNews } from '../read/ReceiveNews';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon, type IconName } from '../shell/Icon';
import { fadeIn, shared, small, wrapping } from '../shell/styles';
import { useFocusKept } from '../shell/useFocusKept';
import { useOperation } from '../state/useOperation';
import { ProposeCall } from './ProposeCall';
import { EscalationStart } from '../situation/EscalationStart';
import { useReceive } from '../state/useReceive';

const styles = mergeStyleSets({
  signal: [{ padding: '8px 0 0' }, fadeIn],
  head: { display: 'flex', gap: 8, alignItems: 'flex-start', fontWeight: 600 },
  icon: { paddingTop: 2 },
  words: wrapping,
  excerpt: [
    { margin: '4px 0 0', paddingLeft: 8, borderLeft: '2px solid var(--line)', color: 'var(--text-soft)' },
    small,
    wrapping,
  ],
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '0 12px',
    selectors: { '> section, > form, > div': { flexBasis: '100%' } },
  },
  done: [{ margin: '4px 0 0', color: 'var(--success)' }, small],
});

const LOOKS: Record<Signal['kind'], readonly [IconName, string]> = {
  'honoraires-contestes': ['warning', 'var(--warning)'],
  refus: ['warning', 'var(--warning)'],
  'faire-avec': ['warning', 'var(--warning)'],
  'risque-fiscal-social': ['warning', 'var(--warning)'],
  promesse: ['clock', 'var(--advice)'],
  'deja-regle': ['advice', 'var(--advice)'],
  'deja-transmis': ['advice', 'var(--advice)'],
  'piece-jointe': ['mail', 'var(--advice)'],
};

export interface SignalListProps {
  readonly services: Services;
  readonly item: ReadItem;
  readonly file: DossierFile;
  readonly signals: readonly Signal[];
  /** The escalation that they demand and that nobody opened. */
  readonly owed: EscalationDemand | undefined;
  readonly onUpdate: (file: DossierFile) => void;
  /** The escalation is open, and nobody was told of it. */
  readonly onUnasked: (failure: unknown) => void;
}

/** What the client's message seems to say, each with its words; nothing happens without a click. */
export function SignalList(props: SignalListProps) {
  const { services, item, file, signals, owed, onUpdate, onUnasked } = props;
  const begun = owed && signals.find(demandsEscalation);
  const contest = owed ? undefined : signals.find(({ kind }) => kind === 'honoraires-contestes');
  const receive = useReceive(services, file, onUpdate);
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(area, heading);
  return (
    <section ref={area} className={shared.block}>
      <h2 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.signalsTitle(signals.length)}
      </h2>
      <ul className={shared.list}>
        {signals.map((signal) => (
          <SignalRow
            key={signal.kind + signal.excerpt}
            {...{ services, item, file, signal, onUpdate, onUnasked }}
            owed={owed !== undefined}
            begins={signal === begun}
            call={signal === contest && !demandsEscalation(signal)}
            busy={receive.busy}
            onReceive={(piece) => receive.receive(piece, true)}
          />
        ))}
      </ul>
      <ReceiveNews receive={receive} pieces={file.pieces} today={services.clock.today()} />
    </section>
  );
}

type Promised = Extract<Signal, { kind: 'promesse' }>;

/** The signal as it would be noted, for each of the days that its words may name; the likelier first. */
function daysOf(signal: Signal): readonly Promised[] {
  if (signal.kind !== 'promesse') return [];
  const { otherDate, ...later } = signal;
  return otherDate ? [later, { ...later, date: otherDate }] : [later];
}

interface RowProps extends Omit<SignalListProps, 'signals' | 'owed'> {
  readonly signal: Signal;
  /** An escalation is to be opened. */
  readonly owed: boolean;
  /** From this one: the decision of the moment. */
  readonly begins: boolean;
  /** Answered by a call: no escalation yet. */
  readonly call: boolean;
  readonly busy: ReadonlySet<string>;
  readonly onReceive: (piece: Piece) => void;
}

function SignalRow(props: RowProps) {
  const { services, item, file, signal, owed, begins, call, onUpdate, onUnasked, busy, onReceive } = props;
  const operation = useOperation();
  const announce = useAnnounce();
  const [noted, setNoted] = useState(false);
  const own = file.journal.find(({ operationId }) => operationId === signalOperation(item, signal));
  const known = own !== undefined;
  const pieces =
    signal.kind === 'piece-jointe' ? file.pieces.filter(({ id }) => signal.pieceIds.includes(id)) : [];
  const [icon, color] = LOOKS[signal.kind];
  const days = daysOf(signal);
  const open = days.filter((one) => standingOf(services.clock, file, item, one)?.kind === 'holds');
  const note = async (one: Signal): Promise<void> => {
    const entry = await noteSignal(services, file, services.me, item, one, words.signalNote(one));
    setNoted(true);
    onUpdate({ ...file, journal: [...file.journal, entry] });
    announce(words.notedText);
  };
  const trigger = demandsEscalation(signal);
  // Of two days that the words may name, the one noted, or the one that can still hold something.
  const shown = days.find(({ date }) => date === own?.promisedFor) ?? open[0] ?? days[0] ?? signal;
  const either = !known && open.length > 1;
  const standing = standingOf(services.clock, file, item, shown);
  const unwritten = known
    ? undefined
    : { ...signalSaid(file, item, signal, words.signalNote(signal)), at: services.clock.now() };
  /** What the client wrote is in the journal before the escalation, or the call, that follows from it. */
  const withWords = async (): Promise<DossierFile> => {
    if (known) return file;
    const entry = await noteSignal(services, file, services.me, item, signal, words.signalNote(signal));
    setNoted(true);
    const noted = { ...file, journal: [...file.journal, entry] };
    onUpdate(noted);
    return noted;
  };
  return (
    <li className={styles.signal}>
      <div className={styles.head} style={{ color }}>
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
        <span className={styles.words}>
          {words.signalTitle(
            either ? signal : shown,
            pieces.map(({ label }) => label),
          )}
        </span>
      </div>
      <blockquote className={styles.excerpt} style={{ marginRight: 0 }}>
        «&nbsp;{signal.excerpt.trim()}&nbsp;»
      </blockquote>
      <p className={shared.soft}>
        {trigger && !owed
          ? words.escalated
          : either
            ? words.eitherDay(standing)
            : words.signalAdvice(signal, file.dossier.manager.name, standing)}
      </p>
      <div className={styles.actions} style={{ marginTop: begins || call ? 8 : 0 }}>
        {trigger && owed && (
          <EscalationStart
            {...{ services, file, onUpdate, onUnasked }}
            first={begins}
            unwritten={unwritten}
            before={withWords}
          />
        )}
        {call && (
          <ProposeCall {...{ services, file }} words={signalOperation(item, signal)} before={withWords} />
        )}
        {signal.kind === 'piece-jointe' ? (
          pieces.map((piece) =>
            piece.recueLe ? (
              <p key={piece.id} className={styles.done}>
                {words.receivedAlready}
              </p>
            ) : (
              <Action key={piece.id} kind="quiet" busy={busy.has(piece.id)} onClick={() => onReceive(piece)}>
                {words.receivedAction(piece.label)}
              </Action>
            ),
          )
        ) : known || noted ? (
          <p className={styles.done}>{words.notedText}</p>
        ) : either ? (
          open.map((one) => (
            <Action
              key={one.date}
              kind="quiet"
              busy={operation.busy}
              onClick={() => operation.run(() => note(one))}
            >
              {words.noteOn(one.date)}
            </Action>
          ))
        ) : (
          <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(() => note(shown))}>
            {words.noteAction(standing)}
          </Action>
        )}
      </div>
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entry" inset />}
    </li>
  );
}
