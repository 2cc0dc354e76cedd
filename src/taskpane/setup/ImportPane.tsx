import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useEffect, useRef } from 'react';
import { isFailure, needsPerson } from '../../app/failure';
import type { ImportTable } from '../../app/import/importTable';
import * as texts from '../../texts/import/import';
import { importColumnLabels } from '../../texts/import/importColumns';
import { TextInput } from '../forms/TextInput';
import type { World } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon } from '../shell/Icon';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useFocusKept } from '../shell/useFocusKept';
import { ColumnMatching } from './ColumnMatching';
import { FileChoice } from './FileChoice';
import { ImportPreview, LinesAside } from './ImportPreview';
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
  const { table, inCharge, unnamed, unreadable, progress, report } = store;
  const empty = table && emptyText(table);
  const announce = useAnnounce();
  const screen = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => title.current?.focus(), []);
  useFocusKept(screen, title);
  useEffect(() => {
    if (report) announce(texts.importDone(report));
  }, [announce, report]);
  return (
    <div ref={screen}>
      <header className={shared.block}>
        <Action kind="quiet" onClick={onClose}>
          <Icon name="back" size={12} /> {texts.leaveImport}
        </Action>
        <h1 ref={title} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
          {texts.importTitle}
        </h1>
        <p className={shared.text}>{texts.importWhy}</p>
        <FileChoice label={texts.fileLabel} disabled={progress !== undefined} onChoose={store.choose} />
      </header>
      {unreadable && (
        <Notice state="danger">
          <span role="alert">{texts.unreadableFile}</span>
        </Notice>
      )}
      {empty && (
        <Notice state="danger">
          <span role="alert">{empty}</span>
        </Notice>
      )}
      {table && !empty && !progress && !report && (
        <>
          <ColumnMatching store={store} />
          <section className={shared.block}>
            <h2 className={shared.title}>{texts.inChargeTitle}</h2>
            <TextInput
              label={texts.collaborateurLabel}
              error={
                unnamed.collaborateur > 0 ? texts.unnamedCollaborateur(unnamed.collaborateur) : undefined
              }
              value={inCharge.collaborateur}
              onChange={(collaborateur) => store.name({ ...inCharge, collaborateur })}
            />
            <TextInput
              label={texts.managerLabel}
              error={unnamed.manager > 0 ? texts.unnamedManager(unnamed.manager) : undefined}
              value={inCharge.manager}
              onChange={(manager) => store.name({ ...inCharge, manager })}
            />
          </section>
          <Preview store={store} />
        </>
      )}
      {table && !empty && <Work store={store} />}
    </div>
  );
}

const emptyText = ({ header, lines }: ImportTable): string | undefined =>
  header.length === 0 ? texts.emptyFile : lines.length === 0 ? texts.noLines : undefined;

/** What the file gives as it is understood so far; without all its columns, nothing yet. */
function Preview({ store: { rows, problems } }: { readonly store: ImportStore }) {
  const missing = problems.flatMap((problem) =>
    problem.code === 'missing-column' ? [importColumnLabels[problem.column]] : [],
  );
  return missing.length > 0 ? (
    <Notice state="warning">
      <span role="status">{texts.missingColumns(missing)}</span>
    </Notice>
  ) : (
    <ImportPreview rows={rows} problems={problems} />
  );
}

/** The import itself: its start, its progress, its end. */
function Work({ store }: { readonly store: ImportStore }) {
  const { rows, problems, progress, report, error, begun, start, stop } = store;
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
        <LinesAside
          problems={[...problems, ...report.problems].sort((one, other) => one.line - other.line)}
        />
      </>
    );
  }
  return (
    <>
      {error !== undefined && <Trouble store={store} />}
      {begun && error === undefined && <Notice state="advice">{texts.stoppedImport}</Notice>}
      {rows.length > 0 && (
        <section className={shared.block}>
          <Action kind="primary" onClick={start}>
            {begun ? texts.resumeImport : texts.startImport(rows.length)}
          </Action>
        </section>
      )}
    </>
  );
}

/** What stopped it; the button below takes it up again, with the sign-in of the set-up. */
function Trouble({ store: { error, start } }: { readonly store: ImportStore }) {
  return isFailure(error, 'forbidden') ? (
    <Notice state="danger">
      <span role="alert">{texts.forbiddenImport}</span>
    </Notice>
  ) : (
    <>
      <FailureMessage error={error} attempt="read" onRetry={needsPerson(error) ? start : undefined} />
      <Notice state="advice">{texts.keptImport}</Notice>
    </>
  );
}
