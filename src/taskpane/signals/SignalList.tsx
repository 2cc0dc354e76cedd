import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import { noteSignal, signalOperation, signalSaid, standingOf } from '../../app/noteSignal';
import type { DossierFile, ReadItem } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import type { EscalationDemand } from '../../domain/escalation';
import type { Signal } from '../../domain/triage';
import { isTrigger } from '../../domain/triage/trigger';
import * as words from '../../texts/signals';
import { ReceiveNews } from '../read/ReceiveNews';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon, type IconName } from '../shell/Icon';
import { fadeIn, shared, small, wrapping } from '../shell/styles';
import { useOperation } from '../state/useOperation';
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
}

/** What the client's message seems to say, each with its words; nothing happens without a click. */
export function SignalList({ services, item, file, signals, owed, onUpdate }: SignalListProps) {
  const begun = owed && signals.find(({ kind }) => isTrigger(kind));
  const receive = useReceive(services, file, onUpdate);
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{words.signalsTitle(signals.length)}</h2>
      <ul className={shared.list}>
        {signals.map((signal) => (
          <SignalRow
            key={signal.kind + signal.excerpt}
            {...{ services, item, file, signal, onUpdate }}
            owed={owed !== undefined}
            begins={signal === begun}
            busy={receive.busy}
            onReceive={(piece) => receive.receive(piece, true)}
          />
        ))}
      </ul>
      <ReceiveNews receive={receive} today={services.clock.today()} />
    </section>
  );
}

interface RowProps extends Omit<SignalListProps, 'signals' | 'owed'> {
  readonly signal: Signal;
  /** An escalation is to be opened. */
  readonly owed: boolean;
  /** From this one: the decision of the moment. */
  readonly begins: boolean;
  readonly busy: ReadonlySet<string>;
  readonly onReceive: (piece: Piece) => void;
}

function SignalRow({ services, item, file, signal, owed, begins, onUpdate, busy, onReceive }: RowProps) {
  const operation = useOperation();
  const announce = useAnnounce();
  const [noted, setNoted] = useState(false);
  const known = file.journal.some(({ operationId }) => operationId === signalOperation(item, signal));
  const pieces =
    signal.kind === 'piece-jointe' ? file.pieces.filter(({ id }) => signal.pieceIds.includes(id)) : [];
  const [icon, color] = LOOKS[signal.kind];
  const note = async (): Promise<void> => {
    const entry = await noteSignal(services, file, services.me, item, signal, words.signalNote(signal));
    setNoted(true);
    onUpdate({ ...file, journal: [...file.journal, entry] });
    announce(words.notedText);
  };
  const trigger = isTrigger(signal.kind);
  const standing = standingOf(services.clock, file, item, signal);
  const unwritten = known
    ? undefined
    : { ...signalSaid(file, item, signal, words.signalNote(signal)), at: services.clock.now() };
  /** What the client wrote is in the journal before the escalation that follows from it. */
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
            signal,
            pieces.map(({ label }) => label),
          )}
        </span>
      </div>
      <blockquote className={styles.excerpt} style={{ marginRight: 0 }}>
        «&nbsp;{signal.excerpt.trim()}&nbsp;»
      </blockquote>
      <p className={shared.soft}>
        {trigger && !owed ? words.escalated : words.signalAdvice(signal, file.dossier.manager.name, standing)}
      </p>
      <div className={styles.actions} style={{ marginTop: begins ? 8 : 0 }}>
        {trigger && owed && (
          <EscalationStart
            {...{ services, file, onUpdate }}
            first={begins}
            unwritten={unwritten}
            before={withWords}
          />
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
        ) : (
          <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(note)}>
            {words.noteAction(standing)}
          </Action>
        )}
      </div>
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="journal" inset />}
    </li>
  );
}
