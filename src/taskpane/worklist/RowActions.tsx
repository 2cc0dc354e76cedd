import type { PendingRelance } from '../../app/ports';
import type { WorklistRow } from '../../domain/worklist/worklist';
import { channelAction } from '../../texts/steps/steps';
import * as texts from '../../texts/worklist/worklist';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import type { RowNews } from './useRelances';

interface Props {
  readonly row: WorklistRow;
  readonly news: RowNews | undefined;
  readonly pending: PendingRelance | undefined;
  /** A relance of this dossier left since the list was read. */
  readonly left: boolean;
  readonly onOpen: () => void;
  /** Absent inside the dossier itself. */
  readonly onDossier?: () => void;
}

/** From the row to the prepared message in one press; a call or a letter is prepared in the dossier. */
export function RowActions({ row, news, pending, left, onOpen, onDossier }: Props) {
  const { channel } = row.due;
  const { client } = row.dossier;
  if (left) {
    return (
      <Notice state="success" inset>
        {texts.alreadyLeft}
      </Notice>
    );
  }
  const label =
    news?.kind === 'opened' ? texts.reopenLabel : pending ? texts.prepareAgain : texts.prepareLabel;
  return (
    <>
      {pending && news === undefined && <p className={shared.soft}>{texts.preparedAt(pending.preparedAt)}</p>}
      <div className={shared.actions}>
        {channel === 'email' && news?.kind !== 'nothing-due' && news?.kind !== 'drafted' && (
          <Action onClick={onOpen} busy={news?.kind === 'busy'} label={texts.prepareFor(label, client)}>
            {label}
          </Action>
        )}
        {channel !== 'email' && onDossier && (
          <Action onClick={onDossier} label={texts.prepareFor(channelAction(channel), client)}>
            {channelAction(channel)}
          </Action>
        )}
        {onDossier && (
          <Action kind="quiet" onClick={onDossier} label={texts.seeDossierOf(client)}>
            {texts.seeDossier}
          </Action>
        )}
      </div>
      {news?.kind === 'opened' && (
        <Notice state="success" inset>
          {texts.openedNews(news.step, news.approvals)}
        </Notice>
      )}
      {news?.kind === 'drafted' && (
        <Notice state="success" inset>
          {texts.draftedNews(news.step, news.approvals)}
        </Notice>
      )}
      {news?.kind === 'nothing-due' && (
        <Notice state="advice" inset>
          {texts.nothingDueNow}
        </Notice>
      )}
      {news?.kind === 'failed' && (
        <FailureMessage error={news.error} attempt="prepare" onRetry={onOpen} inset />
      )}
    </>
  );
}
