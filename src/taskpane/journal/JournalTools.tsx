import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { verifyJournal } from '../../domain/journal/journalSeal';
import { exportLabel, exportTitle, sealBroken, sealHolds, verifyLabel } from '../../texts/journal/journal';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared, small } from '../shell/styles';
import { useOperation } from '../state/useOperation';

const styles = mergeStyleSets({
  row: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  export: [{ color: 'var(--text-soft)' }, small],
});

const FORMATS = ['csv', 'xlsx', 'docx'] as const;

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
}

/** What is done with a whole journal: checking its seals, handing it out. The journal is read afresh for both. */
export function JournalTools({ services, file }: Props) {
  const operation = useOperation();
  const [said, setSaid] = useState<{ readonly holds: boolean; readonly text: string }>();
  const { records } = services;
  const { id } = file.dossier;

  const verify = async (): Promise<void> => {
    const journal = await records.journal(id);
    const found = verifyJournal(journal);
    setSaid(
      found.holds
        ? { holds: true, text: sealHolds(found.sealed, found.unsealed) }
        : { holds: false, text: sealBroken(found.problem, found.entry) },
    );
  };
  const exportAs = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const { exportJournal } = await import('./export/exportJournal');
    await exportJournal(services, file, format);
  };

  return (
    <>
      <div className={shared.actions}>
        <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(verify)}>
          {verifyLabel}
        </Action>
        <div className={styles.row}>
          <span className={styles.export} aria-hidden="true">
            {exportLabel}
          </span>
          {FORMATS.map((format) => (
            <Action
              key={format}
              kind="quiet"
              busy={operation.busy}
              label={`${exportTitle} (.${format})`}
              onClick={() => operation.run(() => exportAs(format))}
            >
              {`.${format}`}
            </Action>
          ))}
        </div>
      </div>
      {said && (
        <Notice state={said.holds ? 'success' : 'danger'} inset>
          {said.text}
        </Notice>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="read" inset />}
    </>
  );
}
