import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { IMPORT_COLUMNS, REQUIRED_COLUMNS, type ImportColumn } from '../../app/import/importColumns';
import * as texts from '../../texts/import/import';
import { importColumnLabels } from '../../texts/import/importColumns';
import { controlLook } from '../forms/styles';
import { focusRing, shared, small } from '../shell/styles';
import { Summary } from '../shell/Summary';
import type { ImportStore } from './useImport';

const styles = mergeStyleSets({
  match: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'center', padding: '4px 0' },
  label: { flex: '1 1 140px' },
  select: [controlLook, { flex: '1 1 140px', minHeight: 28, minWidth: 0, maxWidth: '100%' }, focusRing],
  summary: [{ cursor: 'pointer', color: 'var(--link)', padding: '4px 0' }, small, focusRing],
});

const isRequired = (column: ImportColumn): boolean =>
  (REQUIRED_COLUMNS as readonly ImportColumn[]).includes(column);

/** Which column of the file is what: proposed from its headers, and changed at will. */
export function ColumnMatching({ store }: { readonly store: ImportStore }) {
  const { table, columns, match } = store;
  const rowFor = (column: ImportColumn) => {
    const label = importColumnLabels[column];
    const at = columns.indexOf(column);
    return (
      <label key={column} className={styles.match}>
        <span className={styles.label}>{isRequired(column) ? texts.requiredMark(label) : label}</span>
        <select
          className={styles.select}
          value={at < 0 ? '' : at}
          onChange={({ target }) => match(column, target.value === '' ? undefined : Number(target.value))}
        >
          <option value="">{texts.noColumn}</option>
          {table?.header.map((header, index) => (
            <option key={index} value={index}>
              {header || String(index + 1)}
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.columnsTitle}</h2>
      <p className={shared.soft}>{texts.columnsWhy}</p>
      {REQUIRED_COLUMNS.map(rowFor)}
      <details>
        <Summary className={styles.summary}>{texts.otherColumns}</Summary>
        {IMPORT_COLUMNS.filter((column) => !isRequired(column)).map(rowFor)}
      </details>
    </section>
  );
}
