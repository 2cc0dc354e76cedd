import { useState } from 'react';
import type { RequestFile } from '../../app/cosignPorts';
import type { ComposeItem, DossierFile } from '../../app/ports';
import { decidersBy, firstAsked, requestCosign, tellApprovers } from '../../app/requestCosign';
import type { Verdict } from '../../app/verdict';
import type { Person } from '../../domain/dossier';
import { escalationOwed } from '../../domain/escalation';
import type { RelanceMarks } from '../../domain/marks';
import type { Finding } from '../../domain/phrasing/types';
import type { Approver } from '../../domain/sequence';
import * as texts from '../../texts/cosign';
import { cosignMail } from '../../texts/cosignMail';
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
  readonly approvals: readonly Approver[];
  readonly findings: readonly Finding[];
  readonly content: DraftContent;
  /** Changes when the recipients do. */
  readonly people: unknown;
  readonly onVerdict: (verdict: Verdict | undefined) => void;
  readonly reread: () => Promise<void>;
}

/** Beside a message that leaves with somebody's agreement: asking for it, and where it stands. */
export function AskPanel(props: AskPanelProps) {
  const { services, checking, file, marks, approvals, findings } = props;
  const { policy, me, clock } = services;
  const approval = useApproval(props);
  const operation = useOperation();
  const announce = useAnnounce();
  const [untold, setUntold] = useState<{ readonly id: string; readonly error: unknown }>();
  // The approver learns what the client wrote, in words that the asker sees and may change.
  const [note, setNote] = useState(() => {
    const owed = escalationOwed(marks?.escalation, file.journal);
    return owed && texts.askNoteEscalation(owed.trigger);
  });
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
      });
      const to = firstAsked(request, file.dossier, me.address);
      try {
        const shown = { ...request, number: 0, asker: me, askedAt: clock.now(), altered: false };
        await tell({ request: shown }, to, false);
        setUntold(undefined);
        announce(texts.askedNews(to.map(({ name }) => name)));
      } catch (error) {
        setUntold({ id: request.id, error });
      }
      setNote(undefined);
      await approval.look();
    });
  const tellAgain = (to: readonly Person[], recall: boolean): void =>
    operation.run(async () => {
      if (!verified) return;
      await tell(verified.file, to, recall);
      setUntold(undefined);
      announce(texts.toldNews(to.map(({ name }) => name)));
    });

  if (approval.error !== undefined && !approval.files)
    return <FailureMessage error={approval.error} attempt="read" onRetry={() => void approval.look()} />;
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
        <FailureMessage error={untold.error} attempt="tell" inset onRetry={() => tellAgain(people, false)} />
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
