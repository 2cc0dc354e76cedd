import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useEffect } from 'react';
import type { WorklistRow } from '../../domain/worklist/worklist';
import * as texts from '../../texts/worklist/worklist';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import type { DraftsStore } from './useDrafts';

interface Props {
  readonly store: DraftsStore;
  /** Rows that can become a draft, and those of them that are on this page. */
  readonly rows: readonly WorklistRow[];
  readonly onPage: readonly WorklistRow[];
}

/** Several drafts in one go: the choice, its progress, its end. */
export function DraftsBar({ store, rows, onPage }: Props) {
  const { choosing, chosen, progress, ended, error } = store;
  const announce = useAnnounce();
  useEffect(() => {
    if (ended) announce(texts.draftsDone(ended.made, ended.failed));
  }, [announce, ended]);
  if (progress) {
    return (
      <section className={shared.block}>
        <ProgressIndicator
          ariaLabel={texts.drafting}
          label={texts.drafting}
          description={texts.draftedCount(progress.done, progress.total)}
          percentComplete={progress.done / progress.total}
        />
        <Action onClick={store.stop}>{texts.stopDrafting}</Action>
      </section>
    );
  }
  const wanted = rows.filter(({ key }) => chosen.has(key));
  if (!choosing) {
    return (
      <>
        {ended && (
          <Notice state={ended.failed > 0 ? 'warning' : 'success'}>
            {texts.draftsDone(ended.made, ended.failed)}
          </Notice>
        )}
        {rows.length > 1 && (
          <section className={shared.block}>
            <Action kind="quiet" onClick={store.begin}>
              {texts.severalDrafts}
            </Action>
          </section>
        )}
      </>
    );
  }
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.severalDrafts}</h2>
      <p className={shared.text}>{texts.severalWhy}</p>
      {error !== undefined && (
        <FailureMessage error={error} attempt="prepare" onRetry={() => store.prepare(wanted)} inset />
      )}
      <div className={shared.actions}>
        <Action kind="primary" onClick={() => store.prepare(wanted)} disabled={wanted.length === 0}>
          {texts.prepareDrafts(wanted.length)}
        </Action>
        <Action onClick={() => store.choose([...wanted.filter((row) => !onPage.includes(row)), ...onPage])}>
          {texts.selectPage}
        </Action>
        <Action kind="quiet" onClick={store.leave}>
          {texts.leaveDrafts}
        </Action>
      </div>
    </section>
  );
}
