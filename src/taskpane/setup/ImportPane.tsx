import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useEffect } from 'react';
import { isFailure } from '../../app/failure';
import * as texts from '../../texts/import';
import { importSentence } from '../../texts/importProblems';
import { TextInput } from '../forms/TextInput';
import type { World } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon } from '../shell/Icon';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { ColumnMatching } from './ColumnMatching';
import { FileChoice } from './FileChoice';
import { ImportPreview } from './ImportPreview';
import { useImport, type ImportStore } from './useImport';

interface Props {
  readonly world: World;
  /** Another site than the one in use. */
  readonly site: string | undefined;
  readonly onClose: () => void;
}

/** A firm's own file into its lists: chosen, matched, looked through, written. */
export function ImportPane({ world, site, onClose }: Props) {
  const store = useImport(world, site);
  const { table, rows, problems, inCharge, unreadable, progress, report } = store;
  const announce = useAnnounce();
  useEscape(onClose);
  useEffect(() => {
    if (report) announce(texts.importDone(report));
  }, [announce, report]);
  return (
    <>
      <header className={shared.block}>
        <Action kind="quiet" onClick={onClose}>
          <Icon name="back" size={12} /> {texts.leaveImport}
        </Action>
        <h1 className={shared.title}>{texts.importTitle}</h1>
        <p className={shared.text}>{texts.importWhy}</p>
        <FileChoice label={texts.fileLabel} disabled={progress !== undefined} onChoose={store.choose} />
      </header>
      {unreadable && (
        <Notice state="danger">
          <span role="alert">{texts.unreadableFile}</span>
        </Notice>
      )}
      {table && !progress && !report && (
        <>
          <ColumnMatching store={store} />
          <section className={shared.block}>
            <h2 className={shared.title}>{texts.inChargeTitle}</h2>
            <TextInput
              label={texts.collaborateurLabel}
              value={inCharge.collaborateur}
              onChange={(collaborateur) => store.name({ ...inCharge, collaborateur })}
            />
            <TextInput
              label={texts.managerLabel}
              value={inCharge.manager}
              onChange={(manager) => store.name({ ...inCharge, manager })}
            />
          </section>
          <ImportPreview rows={rows} problems={problems} />
        </>
      )}
      {table && <Work store={store} />}
    </>
  );
}

/** The import itself: its start, its progress, its end. */
function Work({ store }: { readonly store: ImportStore }) {
  const { rows, progress, report, error, begun, start, stop } = store;
  if (progress) {
    return (
      <section className={shared.block}>
        <ProgressIndicator
          ariaLabel={texts.importing}
          label={texts.importing}
          description={texts.importProgress(progress.done, progress.total)}
          percentComplete={progress.total === 0 ? 0 : progress.done / progress.total}
        />
        <Action onClick={stop}>{texts.stopImport}</Action>
      </section>
    );
  }
  if (report) {
    return (
      <>
        <Notice state="success">{texts.importDone(report)}</Notice>
        {report.problems.length > 0 && (
          <section className={shared.block}>
            <h2 className={shared.title}>{texts.problemsTitle(report.problems.length)}</h2>
            <ul className={shared.list}>
              {report.problems.map((problem, index) => (
                <li key={index}>{importSentence(problem)}</li>
              ))}
            </ul>
          </section>
        )}
      </>
    );
  }
  return (
    <>
      {error !== undefined && <Trouble store={store} />}
      {begun && error === undefined && <Notice state="advice">{texts.stoppedImport}</Notice>}
      <section className={shared.block}>
        <Action kind="primary" onClick={start} disabled={rows.length === 0}>
          {begun ? texts.resumeImport : texts.startImport(rows.length)}
        </Action>
      </section>
    </>
  );
}

/** What stopped it; the button below takes it up again. */
function Trouble({ store: { error } }: { readonly store: ImportStore }) {
  return isFailure(error, 'forbidden') ? (
    <Notice state="danger">
      <span role="alert">{texts.forbiddenImport}</span>
    </Notice>
  ) : (
    <>
      <FailureMessage error={error} attempt="read" />
      <Notice state="advice">{texts.keptImport}</Notice>
    </>
  );
}
