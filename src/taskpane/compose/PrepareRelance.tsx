import { insertRelance } from '../../app/relance/insertRelance';
import { mainContact } from '../../app/dossier/mainContact';
import type { DueNow } from '../../app/relance/prepareRelance';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { Due } from '../../domain/policy/sequence';
import { insertedNews, prepareOther } from '../../texts/message';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';
import type { Draft } from '../state/useDraft';

interface Props {
  readonly services: Services;
  readonly item: ComposeItem;
  readonly file: DossierFile;
  readonly due: Due;
  /** The decision of the moment; another one is offered more quietly. */
  readonly first: boolean;
  readonly draft: Draft;
  /** The escalation that the message answered demands and that nobody opened: another decision comes first. */
  readonly owed: EscalationDemand | undefined;
}

/** Puts the day's relance into the message: the one primary button in writing, for what is due first. */
export function PrepareRelance({ services, item, file, due, first, draft, owed }: Props) {
  const operation = useOperation();
  const announce = useAnnounce();
  const whole = useWhole();
  if (due.kind !== 'due' || due.channel !== 'email') return null;

  const insert = async (now: DueNow): Promise<void> => {
    const contact = file.contacts.find((one) => draft.people?.some(({ address }) => address === one.address));
    const to = contact ?? mainContact(await whole(file));
    const prepared = (await services.preparing()).prepare(file, now, to);
    const marks = await insertRelance(item, services.pending, prepared, owed);
    await draft.reread();
    draft.setMarks(marks);
    announce(insertedNews(now.step, now.approvals));
  };
  const start = (): void => operation.run(() => insert(due));
  return (
    <>
      <div className={shared.actions}>
        <Action
          kind={owed || !first ? 'secondary' : 'primary'}
          busy={operation.busy}
          onClick={start}
          label={first ? undefined : prepareOther(due.sequence)}
        >
          Préparer la relance
        </Action>
      </div>
      {operation.error !== undefined && (
        <FailureMessage error={operation.error} attempt="prepare" onRetry={start} inset />
      )}
    </>
  );
}
