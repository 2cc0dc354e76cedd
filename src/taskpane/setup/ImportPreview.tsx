import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { namelessManagers, type AssignedRow } from '../../app/import/assignPeople';
import type { ImportProblem } from '../../app/import/importDossiers';
import * as texts from '../../texts/import/import';
import { formatDate } from '../../texts/format';
import { importSentence } from '../../texts/import/importProblems';
import { Notice } from '../shell/Notice';
import { plainList, shared, small, wrapping } from '../shell/styles';

const SHOWN = 5;
/** Beyond it nobody reads on: the file is to be mended. */
const MOST_PROBLEMS = 50;

const styles = mergeStyleSets({
  list: plainList,
  row: [{ padding: '4px 0' }, wrapping],
  soft: [{ color: 'var(--text-soft)' }, small],
});

/** What would be imported, and what would be left aside and why. */
export function ImportPreview({
  rows,
  problems,
}: {
  readonly rows: readonly AssignedRow[];
  readonly problems: readonly ImportProblem[];
}) {
  const dossiers = new Set(rows.map(({ reference }) => reference.toLowerCase())).size;
  const nameless = namelessManagers(rows);
  return (
    <>
      <section className={shared.block}>
        <h2 className={shared.title}>{texts.previewTitle(rows.length, dossiers)}</h2>
        <ul className={styles.list}>
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.line} className={styles.row}>
              {row.reference} · {row.client}
              <div className={styles.soft}>
                {row.objectif} · {row.piece} · {formatDate(row.echeance)}
              </div>
            </li>
          ))}
        </ul>
        {rows.length > SHOWN && <p className={shared.soft}>{texts.previewMore(rows.length - SHOWN)}</p>}
        {nameless.length > 0 && (
          <Notice state="advice" inset>
            {texts.namesMissing(nameless)}
          </Notice>
        )}
      </section>
      <LinesAside problems={problems} most={MOST_PROBLEMS} />
    </>
  );
}

interface LinesAsideProps {
  readonly problems: readonly ImportProblem[];
  /** Lines shown at most; all of them without it. */
  readonly most?: number;
}

/** What was not taken, and why: line by line. */
export function LinesAside({ problems, most = problems.length }: LinesAsideProps) {
  if (problems.length === 0) return null;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.problemsTitle(problems.length)}</h2>
      <ul className={styles.list}>
        {problems.slice(0, most).map((problem, index) => (
          <li key={index} className={styles.row}>
            {importSentence(problem)}
          </li>
        ))}
      </ul>
      {problems.length > most && <p className={shared.soft}>{texts.previewMore(problems.length - most)}</p>}
    </section>
  );
}
