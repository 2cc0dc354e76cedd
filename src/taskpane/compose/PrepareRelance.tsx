import { insertRelance } from '../../app/insertRelance';
import { mainContact } from '../../app/mainContact';
import type { DueNow } from '../../app/prepareRelance';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { Due } from '../../domain/sequence';
import { insertedNews } from '../../texts/message';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';
import type { Draft } from './useDraft';

interface Props {
  readonly services: Services;
  readonly item: ComposeItem;
  readonly file: DossierFile;
  readonly due: Due;
  readonly draft: Draft;
}

/** The one primary button in writing: puts the day's relance into the message. */
export function PrepareRelance({ services, item, file, due, draft }: Props) {
  const operation = useOperation();
  const announce = useAnnounce();
  const whole = useWhole();
  if (due.kind !== 'due' || due.channel !== 'email') return null;

  const insert = async (now: DueNow): Promise<void> => {
    const contact = file.contacts.find((one) => draft.people?.some(({ address }) => address === one.address));
    const to = contact ?? mainContact(await whole(file));
    const prepared = (await services.preparing()).prepare(file, now, to);
    await insertRelance(item, services.pending, prepared);
    await draft.reread();
    draft.setMarks(prepared.pending.marks);
    announce(insertedNews(now.step));
  };
  const start = (): void => operation.run(() => insert(due));
  return (
    <>
      <div className={shared.actions}>
        <Action kind="primary" busy={operation.busy} onClick={start}>
          Préparer la relance
        </Action>
      </div>
      {operation.error !== undefined && (
        <FailureMessage error={operation.error} attempt="prepare" onRetry={start} inset />
      )}
    </>
  );
}
