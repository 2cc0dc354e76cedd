import { useRef, useState } from 'react';
import type { Verdict } from '../../app/send/verdict';
import { escalationOwed } from '../../domain/escalation/escalation';
import { NO_STEP } from '../../domain/steps/noStep';
import type { Approver } from '../../domain/policy/sequence';
import { relanceLine, writtenIntoThreadText } from '../../texts/message';
import { LaterMakeDo } from '../basis/LaterMakeDo';
import { ChannelAction } from '../factures/ChannelAction';
import type { Task } from '../factures/task';
import { DueBlock } from '../read/DueBlock';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { LaterAskPanel } from '../cosign/ask/LaterAskPanel';
import type { Checking } from '../services';
import type { KeyedFinding } from '../check/findingKeys';
import { useFocusKept } from '../shell/useFocusKept';
import type { Lazy } from '../state/useLazy';
import { AdviceList } from '../check/AdviceList';
import { FindingList } from '../check/FindingList';
import { LaterBestMoment } from './LaterBestMoment';
import { LaterSignatureHint } from './LaterSignatureHint';
import { MessageState, type MessageStatus } from './MessageState';
import { MissingList } from '../check/MissingList';
import { PrepareRelance } from './PrepareRelance';
import { isStale, StaleRelance } from './StaleRelance';
import { statusOf } from './statusOf';
import { useLedTo } from './useLedTo';
import type { MessageFacts, MessageStore } from './useMessage';
import type { OpenedFor } from './useOpenedFor';

/** Those whom the day asks for, and the manager for a passage that needs his word. */
const approvalsNeeded = (
  ofRelance: readonly Approver[],
  findings: readonly KeyedFinding[],
): readonly Approver[] =>
  !ofRelance.includes('manager') && findings.some(({ finding }) => finding.severity === 'validation')
    ? ['manager', ...ofRelance]
    : ofRelance;

/** Nothing to change any more: only then is the question when it leaves. */
const isClear = (status: MessageStatus): boolean =>
  status.kind === 'read' && Object.values(status.tally).every((count) => count === 0);

interface Props {
  readonly facts: MessageFacts;
  readonly checking: Lazy<Checking>;
  readonly message: MessageStore;
  readonly openedFor: OpenedFor;
  /** Leads to what is done in the dossier: a call, a letter. */
  readonly onTask?: (task: Task) => void;
}

/** The message's state, then what to do about it. */
export function MessageScreen({ facts, checking, message, openedFor, onTask }: Props) {
  const { services, item, draft, file, due, dues, today } = facts;
  const { content, marks } = draft;
  const { checked, replacements, keep } = message;

  const failure = [replacements.operation.error, keep.operation.error].find((error) => error !== undefined);
  const reading = message.trouble ?? checking.error ?? (content ? undefined : draft.trouble);
  const [verdict, setVerdict] = useState<Verdict>();
  /** By the day to which its departure is put off. */
  const [putOff, setPutOff] = useState<readonly Approver[]>([]);
  const agreed = verdict?.agreed.map(({ role }) => role) ?? [];
  const ofRelance = marks && marks.step !== NO_STEP && due?.kind === 'due' ? due.approvals : [];
  const needed = approvalsNeeded(ofRelance, checked?.findings ?? []);
  // What only waits is in the dossier's own tab.
  const toDo = dues.filter((one, index) => index === 0 || one.kind === 'due');
  const owed = file && escalationOwed(message.demand, file.journal);
  // Perhaps a relance already: it is neither offered again nor said to be ready without its agreements.
  const unknown = marks === undefined && reading === undefined;
  const { unread } = services.inForce;
  const isRelance = !!marks && marks.step !== NO_STEP;
  const held = isRelance && ((due !== undefined && due.kind !== 'due') || (unread ?? 'asking') !== 'asking');
  const status: MessageStatus =
    message.handingOver || unknown ? { kind: 'reading' } : statusOf(checking.value, content, checked, agreed);
  const area = useRef<HTMLDivElement>(null);
  const home = useRef<HTMLElement>(null);
  const place = useRef<HTMLHeadingElement>(null);
  const sought = openedFor.context;
  useFocusKept(area, home);
  useLedTo(openedFor, checked, place, home);
  return (
    <div ref={area}>
      {marks && due && <StaleRelance marks={marks} due={due} today={today} />}
      {!marks &&
        !unknown &&
        file &&
        toDo.map((one, index) => (
          <DueBlock
            key={one.sequence}
            due={one}
            today={today}
            named={toDo.length > 1}
            action={
              one.kind === 'due' && one.channel !== 'email' && onTask ? (
                <ChannelAction due={one} first={index === 0} onStart={onTask} />
              ) : (
                <PrepareRelance {...{ services, item, file, draft, owed }} due={one} first={index === 0} />
              )
            }
          />
        ))}
      {!marks && !unknown && file && <LaterMakeDo services={services} file={file} draft={draft} />}
      <MessageState
        home={home}
        held={held}
        putOff={putOff.length > 0}
        status={status}
        news={message.news}
        tellFirst={owed && (file.dossier.manager.name || file.dossier.manager.address)}
        approvals={ofRelance.filter((role) => !agreed.includes(role))}
        relance={
          marks
            ? relanceLine(marks.step, { claims: marks.pieceIds.length, sequence: marks.sequence, held })
            : undefined
        }
      />
      {needed.length > 0 && message.writtenIntoThread !== '' && (
        <Notice state="warning">{writtenIntoThreadText(message.writtenIntoThread)}</Notice>
      )}
      {file &&
        marks &&
        !(due && isStale(marks, due)) &&
        isClear(status) &&
        !owed &&
        // What cannot leave has no moment to leave at.
        !(isRelance && unread) &&
        ofRelance.every((role) => agreed.includes(role)) && (
          <LaterBestMoment
            {...{ services, item, marks, file, agreed }}
            onPutOff={setPutOff}
            due={due?.kind === 'due' ? due : undefined}
          />
        )}
      {marks && content && services.policy.message.signature === 'outlook' && (
        <LaterSignatureHint html={content.html} name={services.me.name} />
      )}
      {keep.news && <Notice state="success">{keep.news}</Notice>}
      {failure !== undefined && <FailureMessage error={failure} attempt="prepare" />}
      {reading !== undefined && (
        <FailureMessage
          error={reading}
          attempt="check"
          onRetry={checking.error ? checking.retry : undefined}
        />
      )}
      {checking.value && checked && content && (
        <>
          {file && needed.length > 0 && (
            <LaterAskPanel
              {...{ services, item, file, content }}
              checking={checking.value}
              marks={marks ?? undefined}
              owed={owed}
              approvals={needed}
              findings={checked.findings.map(({ finding }) => finding)}
              people={draft.people}
              onVerdict={setVerdict}
              reread={draft.reread}
            />
          )}
          <FindingList
            checking={checking.value}
            findings={checked.findings}
            applied={replacements.applied}
            busy={replacements.operation.busy || keep.operation.busy}
            onReplace={(finding, suggestion) => replacements.apply(content, finding, suggestion)}
            onUndo={replacements.undo}
            onKeep={file && keep.keep}
            onFalseAlarm={keep.falseAlarm}
            sought={sought}
            place={place}
          />
          <MissingList
            missing={checked.missing}
            describe={checking.value.describeMissing}
            place={sought?.code === 'missing' ? place : undefined}
          />
          <AdviceList advice={checked.advice} />
        </>
      )}
    </div>
  );
}
