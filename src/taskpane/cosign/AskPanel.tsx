import { useState } from 'react';
import type { RequestFile } from '../../app/agreement/cosignPorts';
import { rememberAsked } from '../../app/agreement/askedHere';
import { isFailure, needsPerson } from '../../app/failure';
import type { ComposeItem, DossierFile } from '../../app/ports';
import { decidersBy, firstAsked, requestCosign, tellApprovers } from '../../app/agreement/requestCosign';
import type { Verdict } from '../../app/send/verdict';
import type { Person } from '../../domain/dossier';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { RelanceMarks } from '../../domain/template/marks';
import type { Finding } from '../../domain/phrasing/types';
import type { Approver } from '../../domain/policy/sequence';
import * as texts from '../../texts/agreement/cosign';
import { cosignMail } from '../../texts/agreement/cosignMail';
import { useBasis } from '../basis/useBasis';
import type { DraftContent } from '../compose/useDraft';
import type { Checking, Services } from '../services';
import { TextInput } from '../forms/TextInput';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { ApprovalNews } from './ApprovalNews';
import { takeOver } from './changedText';
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

/** The mail about a request that did not leave: the request stands. */
interface Untold {
  readonly id: string;
  readonly error: unknown;
  readonly to: readonly Person[];
  readonly recall: boolean;
}

/** Beside a message that leaves with somebody's agreement: asking for it, and where it stands. */
export function AskPanel(props: AskPanelProps) {
  const { services, checking, file, marks, owed, approvals, findings } = props;
  const { policy, me, clock } = services;
  const approval = useApproval(props);
  const operation = useOperation();
  const announce = useAnnounce();
  const [untold, setUntold] = useState<Untold>();
  // The approver learns what the client wrote, in words that the asker sees and may change: `undefined` until then, `null`
  // once they were sent.
  const [typed, setNote] = useState<string | null>();
  const note = typed === undefined ? owed && texts.askNoteEscalation(owed.trigger) : (typed ?? undefined);
  const basis = useBasis(props);

  const { verified, draft } = approval;
  const people = firstAsked(
    verified?.file.request ?? { approvals, deciders: decidersBy(policy, file.dossier) },
    file.dossier,
    me.address,
  );
  const names = people.map(({ name }) => name);

  const tell = async (asked: Pick<RequestFile, 'request'>, to: readonly Person[], recall: boolean) => {
    const { outbox } = await services.cosign();
    const described = findings.map(
      (finding) => `${checking.describeFinding(finding).title} : « ${finding.excerpt.trim()} »`,
    );
    const { request } = asked;
    const mail = cosignMail({
      request,
      file,
      asker: me.name,
      today: clock.today(),
      findings: described,
      recall,
    });
    await tellApprovers(outbox, to, mail);
  };
  const ask = (): void =>
    operation.run(async () => {
      if (!draft || !basis.ready()) return;
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
        // It may be stored: a look tells, before it is asked a second time.
        if (isFailure(failure, 'unsure')) await approval.look();
        throw failure;
      });
      await rememberAsked(services.cache, file.dossier.id, request.id);
      const to = firstAsked(request, file.dossier, me.address);
      try {
        const shown = { ...request, number: 0, asker: me, askedAt: clock.now(), altered: false };
        await tell({ request: shown }, to, false);
        setUntold(undefined);
        announce(texts.askedNews(to.map(({ name }) => name)));
      } catch (error) {
        setUntold({ id: request.id, error, to, recall: false });
      }
      setNote(null);
      await approval.look();
    });
  const tellAgain = (to: readonly Person[], recall: boolean): void =>
    operation.run(async () => {
      if (!verified) return;
      try {
        // One window for one press: the operation that failed for want of a sign-in asks for it.
        if (needsPerson(untold?.error) && !needsPerson(operation.error)) await services.signIn();
        await tell(verified.file, to, recall);
        setUntold(undefined);
        announce(texts.toldNews(to.map(({ name }) => name)));
      } catch (error) {
        setUntold({ id: verified.file.request.id, error, to, recall });
      }
    });

  if (approval.error !== undefined && !approval.files) {
    const again = async (): Promise<void> => {
      if (needsPerson(approval.error) && !needsPerson(operation.error)) await services.signIn();
      await approval.look();
    };
    return (
      <FailureMessage
        error={operation.error ?? approval.error}
        attempt="read"
        onRetry={() => operation.run(again)}
        busy={operation.busy}
      />
    );
  }
  if (!approval.files || !draft) return <Skeleton widths={['45%', '80%']} />;

  const takeOverText = (wanted: string): void =>
    operation.run(async () => {
      await takeOver(props.item, wanted);
      await props.reread();
    });
  const again = verified !== undefined;
  const settled = verified && (verified.verdict !== undefined || (verified.sameText && !verified.altered));
  const blocked = findings.some((finding) => finding.severity === 'error');
  return (
    <section className={shared.block} aria-label={texts.askTitle}>
      <h3 className={shared.title}>{texts.askTitle}</h3>
      {verified ? (
        <ApprovalNews verified={verified} names={names} />
      ) : (
        <p className={shared.text}>{texts.askWhy(names, marks?.step ?? '')}</p>
      )}
      {verified?.state.text !== undefined && !verified.sameText && !verified.altered && (
        <div className={shared.actions}>
          <Action kind="primary" busy={operation.busy} onClick={() => takeOverText(verified.state.text!)}>
            {texts.takeOverLabel}
          </Action>
        </div>
      )}
      {untold && untold.id === verified?.file.request.id && (
        <FailureMessage
          error={untold.error}
          attempt="tell"
          inset
          onRetry={() => tellAgain(untold.to, untold.recall)}
          busy={operation.busy}
        />
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="ask" inset />}
      {approval.error !== undefined && <FailureMessage error={approval.error} attempt="read" inset />}
      {!settled && blocked && <p className={shared.soft}>{texts.askAfterErrors}</p>}
      {!settled && !blocked && (
        <>
          {basis.form}
          {note !== undefined && (
            <TextInput
              label={texts.askNoteQuestion(names)}
              multiline
              autoFocus={note === ''}
              value={note}
              onChange={setNote}
            />
          )}
          <div className={shared.actions}>
            <Action
              kind={verified?.state.text === undefined ? 'primary' : 'secondary'}
              busy={operation.busy}
              onClick={ask}
            >
              {texts.askLabel(again)}
            </Action>
            {note === undefined && (
              <Action kind="quiet" onClick={() => setNote('')}>
                {texts.askNoteLabel}
              </Action>
            )}
          </div>
        </>
      )}
      {settled && verified.state.status !== 'waiting' && (
        <div className={shared.actions}>
          <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(approval.look)}>
            {texts.refreshLabel}
          </Action>
        </div>
      )}
      {settled && verified.state.status === 'waiting' && (
        <Recall
          services={services}
          request={verified.file.request}
          file={file}
          people={people}
          busy={operation.busy}
          onTell={(to) => tellAgain(to, true)}
          onLook={() => operation.run(approval.look)}
        />
      )}
    </section>
  );
}
