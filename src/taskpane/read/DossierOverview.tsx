import type { ReactNode, Ref } from 'react';
import type { DossierFile } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import { entireJournalLabel, historyTitle } from '../../texts/journal/journal';
import { quarantineText } from '../../texts/agreement/quarantine';
import { JournalList } from '../journal/JournalList';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { DueBlock } from './DueBlock';
import { newestFirst } from './newestFirst';
import { PieceList } from './PieceList';
import { Timeline, type TimelineNode } from './Timeline';

const LAST_ENTRIES = 3;

interface Props {
  readonly file: DossierFile;
  readonly dues: readonly Due[];
  readonly nodes: readonly TimelineNode[];
  readonly today: PlainDate;
  readonly pieces: readonly Piece[];
  readonly received?: readonly Piece[];
  readonly busyPieces: ReadonlySet<string>;
  readonly onReceived: (piece: Piece, received: boolean) => void;
  readonly onJournal: () => void;
  /** The history's heading: the last entry, just under it, tells what was just done. */
  readonly historyRef?: Ref<HTMLHeadingElement>;
  /** The button of each thing due; the first one is the decision of the moment. */
  readonly actionFor?: (due: Due, first: boolean) => ReactNode;
  /** What has to be done before anything due. */
  readonly before?: ReactNode;
  /** What the client just wrote, and what is owed: between the decision and the pieces. */
  readonly extra?: ReactNode;
  /** What few dossiers need. */
  readonly last?: ReactNode;
  /** What just failed or succeeded with a piece, shown under the list. */
  readonly pieceNews?: ReactNode;
}

/** The dossier on one screen: what now and why, what is awaited, what happened. */
export function DossierOverview(props: Props) {
  const {
    file,
    dues,
    nodes,
    today,
    pieces,
    received = [],
    busyPieces,
    onReceived,
    onJournal,
    historyRef,
    actionFor,
    before,
    extra,
    last,
    pieceNews,
  } = props;
  const entries = newestFirst(file.journal);
  return (
    <>
      {before}
      {dues.map((due, index) => (
        <DueBlock
          key={due.sequence}
          due={due}
          today={today}
          named={dues.length > 1 || due.sequence !== 'pieces'}
          action={actionFor?.(due, index === 0)}
        />
      ))}
      {file.quarantine.length > 0 && <Notice state="warning">{quarantineText(file.quarantine)}</Notice>}
      {extra}
      {pieces.length + received.length > 0 && (
        <PieceList {...{ pieces, received, today, onReceived }} busy={busyPieces}>
          {pieceNews}
        </PieceList>
      )}
      <section className={shared.block}>
        <h2 ref={historyRef} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
          {historyTitle}
        </h2>
        <Timeline nodes={nodes} today={today} />
        <JournalList entries={entries.slice(0, LAST_ENTRIES)} today={today} />
        {entries.length > LAST_ENTRIES && (
          <Action kind="quiet" onClick={onJournal}>
            {entireJournalLabel(entries.length)}
          </Action>
        )}
      </section>
      {last}
    </>
  );
}
