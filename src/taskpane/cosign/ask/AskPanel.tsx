import { useId, useState } from 'react';
import type { NewCosignRequest, RequestFile } from '../../../app/agreement/cosignPorts';
import { rememberAsked } from '../../../app/agreement/askedHere';
import { failureLeft } from '../../../app/agreement/notTold';
import { isFailure } from '../../../app/failure';
import type { ComposeItem, DossierFile } from '../../../app/ports';
import { decidersBy, firstAsked, requestCosign, tellApprovers } from '../../../app/agreement/requestCosign';
import { isAltered } from '../../../app/agreement/requestState';
import type { Verdict } from '../../../app/send/verdict';
import type { Person } from '../../../domain/dossier';
import type { EscalationDemand } from '../../../domain/escalation/escalation';
import type { RelanceMarks } from '../../../domain/template/marks';
import type { Finding } from '../../../domain/phrasing/types';
import type { Approver } from '../../../domain/policy/sequence';
import {
  askAfterErrors,
  askLabel,
  askNoteEscalation,
  askNoteLabel,
  askNoteQuestion,
  askTitle,
  askWhy,
  askedNews,
  requestUntold,
  tellAgainLabel,
  toldNews,
} from '../../../texts/agreement/asking';
import { takeOverLabel } from '../../../texts/agreement/deciding';
import { cosignMail } from '../../../texts/agreement/cosignMail';
import { useBasis } from '../../basis/useBasis';
import type { DraftContent } from '../../state/useDraft';
import type { Checking, Services } from '../../services';
import { TextInput } from '../../forms/TextInput';
import { useKept } from '../../forms/useKept';
import { Action } from '../../shell/Action';
import { useAnnounce } from '../../shell/Announcer';
import { alikeFailures } from '../../shell/alikeFailures';
import { FailureMessage } from '../../shell/FailureMessage';
import { Notice } from '../../shell/Notice';
import { Skeleton } from '../../shell/Skeleton';
import { shared } from '../../shell/styles';
import { useOperation } from '../../state/useOperation';
import { ApprovalNews } from './ApprovalNews';
import { takeOver } from '../changedText';
import { Recall } from './Recall';
import { useApproval } from './useApproval';

export interface AskPanelProps {
  readonly services: Services;
  readonly checking: Checking;
  readonly item: ComposeItem;
  readonly file: DossierFile;
  readonly marks: RelanceMarks | undefined;
  /** The escalation that the message answered demands and that nobody opened. */
  readonly owed: EscalationDemand | undefined;
  readonly approvals: readonly Approver[];
  readonly findings: readonly Finding[];
  readonly content: DraftContent;
  /** Changes when the recipients do. */
  readonly people: unknown;
  readonly onVerdict: (verdict: Verdict | undefined) => void;
  readonly reread: () => Promise<void>;
}

/** The mail about a request: it stands, whatever becomes of that. */
interface Told {
  readonly id: string;
  readonly to: readonly Person[];
  readonly recall: boolean;
}

/** The latest request of this person about these very words. */
const askedBy = (
  asker: string,
  fingerprint: string,
  files: readonly RequestFile[],
): RequestFile['request'] | undefined =>
  files.find(
    (one) =>
      one.request.asker.address === asker && one.request.fingerprint === fingerprint && !isAltered(one),
  )?.request;

/** Beside a message that leaves with somebody's agreement: asking for it, and where it stands. */
export function AskPanel(props: AskPanelProps) {
  const { services, checking, file, marks, owed, approvals, findings } = props;
  const { policy, me, clock } = services;
  const approval = useApproval(props);
  const operation = useOperation();
  const telling = useOperation();
  const looking = useOperation();
  const announce = useAnnounce();
  const [told, setTold] = useState<Told>();
  // A message without marks is not told from the next one: nothing is kept from it.
  const own = useId();
  // The approver learns what the client wrote, in words that the asker sees and may change: `undefined` until then, `null`
  // once they were sent.
  const [typed, setNote] = useKept<string | null | undefined>(
    `demande/${marks?.operationId ?? own}`,
    () => undefined,
  );
  const note = typed === undefined ? owed && askNoteEscalation(owed.trigger) : (typed ?? undefined);
  const basis = useBasis(props);

  const { verified, draft } = approval;
  const people = firstAsked(
    verified?.file.request ?? { approvals, deciders: decidersBy(policy, file.dossier) },
    file.dossier,
    me.address,
  );
  const names = people.map(({ name }) => name);

  const unread = approval.error && (looking.error ?? approval.error);
  const lookAgain = (): void => looking.run(async () => void (await approval.look()), approval.error);
  const busy = operation.busy || telling.busy || looking.busy;
  const send = async (request: NewCosignRequest, { to, recall }: Told, news: string): Promise<void> => {
    const { outbox } = await services.cosign();
    const described = findings.map(
      (finding) => `${checking.describeFinding(finding).title} : « ${finding.excerpt.trim()} »`,
    );
    const mail = cosignMail({
      request,
      file,
      asker: me.name,
      today: clock.today(),
      findings: described,
      recall,
    });
    await tellApprovers(outbox, to, mail);
    announce(news);
  };
  const tellAgain = (to: readonly Person[], recall: boolean): void => {
    if (!verified) return;
    const { request } = verified.file;
    const now = { id: request.id, to, recall };
    setTold(now);
    telling.run(() => send(request, now, toldNews(to.map(({ name }) => name))));
  };
  const ask = (): void =>
    operation.run(async () => {
      if (!draft || !basis.ready()) return;
      // What failed before was about another request.
      telling.clear();
      const { requests } = await services.cosign();
      const request = await requestCosign({ ...services, requests }, me, {
        dossier: file.dossier,
        message: draft.message,
        approvals,
        findings,
        ...(marks ? { marks } : {}),
        ...(note?.trim() ? { note: note.trim() } : {}),
        ...(basis.correction ? { correction: basis.correction } : {}),
      }).catch(async (failure: unknown) => {
        if (!isFailure(failure, 'unsure')) throw failure;
        // It may be stored: a look tells, before it is asked a second time.
        const held = askedBy(me.address, draft.fingerprint, await approval.look());
        if (!held) throw failure;
        return held;
      });
      await rememberAsked(services.cache, file.dossier.id, request.id);
      const to = firstAsked(request, file.dossier, me.address);
      const now = { id: request.id, to, recall: false };
      setTold(now);
      const sent = send(request, now, askedNews(to.map(({ name }) => name)));
      telling.run(() => sent);
      // Nothing is shown as asked before somebody was told, or the attempt failed: one may close the form then.
      await sent.catch(() => {});
      setNote(null);
      await approval.look();
    });

  if (approval.error !== undefined && !approval.files) {
    return <FailureMessage error={unread} attempt="read" onRetry={lookAgain} busy={busy} />;
  }
  if (!approval.files || !draft) return <Skeleton widths={['45%', '80%']} />;

  const takeOverText = (wanted: string): void =>
    operation.run(async () => {
      await takeOver(props.item, wanted);
      await props.reread();
    });
  const again = verified !== undefined;
  const waiting = verified?.state.status === 'waiting';
  const settled = verified && (verified.verdict !== undefined || (verified.sameText && !verified.altered));
  // It was stored after all: nobody knew that at first.
  const failed = failureLeft(operation.error, Boolean(settled));
  const blocked = findings.some((finding) => finding.severity === 'error');
  return (
    <section className={shared.block} aria-label={askTitle}>
      <h3 className={shared.title}>{askTitle}</h3>
      {verified ? (
        <ApprovalNews verified={verified} names={names} />
      ) : (
        <p className={shared.text}>{askWhy(names, marks?.step ?? '')}</p>
      )}
      {!settled && verified?.state.text !== undefined && !verified.altered && (
        <div className={shared.actions}>
          <Action kind="primary" busy={busy} onClick={() => takeOverText(verified.state.text!)}>
            {takeOverLabel}
          </Action>
        </div>
      )}
      {told?.id === verified?.file.request.id && told && waiting && telling.error !== undefined && (
        <FailureMessage
          error={telling.error}
          attempt="tell"
          inset
          onRetry={() => tellAgain(told.to, told.recall)}
          busy={busy}
        />
      )}
      {settled &&
        waiting &&
        isFailure(operation.error, 'unsure') &&
        told?.id !== verified.file.request.id && (
          <Notice
            state="warning"
            inset
            action={
              <Action busy={busy} onClick={() => tellAgain(people, false)}>
                {tellAgainLabel}
              </Action>
            }
          >
            {requestUntold}
          </Notice>
        )}
      {failed !== undefined && <FailureMessage error={failed} attempt="ask" inset />}
      {unread !== undefined && !(failed && alikeFailures(failed, unread)) && (
        <FailureMessage error={unread} attempt="read" inset onRetry={lookAgain} busy={busy} />
      )}
      {!settled && blocked && <p className={shared.soft}>{askAfterErrors}</p>}
      {!settled && !blocked && (
        <>
          {basis.form}
          {note !== undefined && (
            <TextInput
              label={askNoteQuestion(names)}
              multiline
              autoFocus={note === ''}
              value={note}
              onChange={setNote}
            />
          )}
          <div className={shared.actions}>
            <Action
              kind={verified?.state.text === undefined ? 'primary' : 'secondary'}
              busy={busy}
              onClick={ask}
            >
              {askLabel(again)}
            </Action>
            {note === undefined && (
              <Action kind="quiet" onClick={() => setNote('')}>
                {askNoteLabel}
              </Action>
            )}
          </div>
        </>
      )}
      {settled && waiting && (
        <Recall
          services={services}
          request={verified.file.request}
          file={file}
          people={people}
          busy={busy}
          onTell={(to) => tellAgain(to, true)}
        />
      )}
    </section>
  );
}
