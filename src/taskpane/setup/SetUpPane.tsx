import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useEffect, useRef, useState } from 'react';
import { isFailure } from '../../app/failure';
import { thenByHand } from '../../texts/installation/columnRepair';
import * as texts from '../../texts/installation/setUp';
import { once } from '../once';
import type { World } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon } from '../shell/Icon';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useFocusKept } from '../shell/useFocusKept';
import { Made } from './Made';
import { SiteChoice } from './SiteChoice';
import { TaskList } from './TaskList';
import { useSetUpSite, type SetUpStore } from './useSetUpSite';

const loadImport = once(async () => (await import('./ImportPane')).ImportPane);

/** From nothing, or from what is half made, to the firm's lists: what will happen, its doing, its proof. */
export function SetUpPane({ world, onClose }: { readonly world: World; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<string>();
  const store = useSetUpSite(world, chosen);
  const { site, found, progress, busy, error } = store;
  const [importing, setImporting] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => {
    if (!importing) title.current?.focus();
  }, [importing]);
  useFocusKept(screen, title);
  if (importing) {
    return (
      <div ref={screen}>
        <Later load={loadImport}>
          {(ImportPane) => <ImportPane world={world} site={chosen} onClose={() => setImporting(false)} />}
        </Later>
      </div>
    );
  }
  return (
    <div ref={screen}>
      <header className={shared.block}>
        <Action kind="quiet" onClick={onClose}>
          <Icon name="back" size={12} /> {texts.leaveSetUp}
        </Action>
        <h1 ref={title} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
          {texts.setUpTitle}
        </h1>
        {site && <p className={shared.soft}>{texts.onSite(site)}</p>}
        <SiteChoice onChoose={setChosen} />
      </header>
      {busy && !found && <Skeleton label={texts.looking} widths={['60%', '80%', '70%']} />}
      {error !== undefined && <Trouble store={store} />}
      {found && found.tasks.length > 0 && (
        <section className={shared.block}>
          <h2 className={shared.title}>{texts.willBeDone(found.tasks)}</h2>
          <p className={shared.text}>{texts.nothingLost}</p>
          <TaskList tasks={found.tasks} />
          {found.byHand.length > 0 && <p className={shared.text}>{thenByHand(found.byHand.length)}</p>}
          <p className={shared.soft}>{texts.rightNeeded}</p>
          {progress ? (
            <>
              <ProgressIndicator
                ariaLabel={texts.taskText(progress.task)}
                label={texts.taskText(progress.task)}
                description={texts.progressText(progress.done, progress.total)}
                percentComplete={progress.done / progress.total}
              />
              <Action onClick={store.stop}>{texts.stopLabel}</Action>
            </>
          ) : (
            <div className={shared.actions}>
              <Action kind="primary" onClick={store.start} busy={busy}>
                {texts.startLabel(found.tasks)}
              </Action>
            </div>
          )}
        </section>
      )}
      {found && found.tasks.length === 0 && (
        <Made world={world} store={store} found={found} onImport={() => setImporting(true)} />
      )}
    </div>
  );
}

/** What stopped it, and what is already made. */
function Trouble({ store }: { readonly store: SetUpStore }) {
  const { error, done, busy, look, retry } = store;
  const own = isFailure(error, 'forbidden')
    ? texts.forbidden
    : isFailure(error, 'not-found')
      ? texts.noSite
      : undefined;
  return own === undefined ? (
    <>
      <FailureMessage error={error} attempt="read" onRetry={retry} busy={busy} />
      <Notice state="advice">{texts.keptSoFar(done)}</Notice>
    </>
  ) : (
    <Notice state="danger">
      <p role="alert" className={shared.text}>
        {own} {texts.keptSoFar(done)}
      </p>
      <div className={shared.actions}>
        <Action onClick={look} busy={busy}>
          {texts.lookAgain}
        </Action>
      </div>
    </Notice>
  );
}
