import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { small, wrapping } from '../shell/styles';

/** Room between columns, closer in a narrow pane: a wide font must not push the last column out. */
const room = {
  padding: '4px 8px 4px 0',
  selectors: {
    ':last-child': { paddingRight: 0 },
    '@media (max-width: 300px)': { paddingRight: 4 },
  },
};

const styles = mergeStyleSets({
  table: [{ width: '100%', borderCollapse: 'collapse', marginTop: 8 }, small],
  head: [
    room,
    {
      textAlign: 'left',
      fontWeight: 600,
      verticalAlign: 'bottom',
      // A zoomed pane: words are broken rather than cut off.
      selectors: { '@media (max-width: 240px)': { ...wrapping, hyphens: 'auto' } },
    },
  ],
  cell: [room, { borderTop: '1px solid var(--line)', verticalAlign: 'top' }, wrapping],
});

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A plain table, narrow enough for 270 px. */
export function Table({ label, columns, rows }: Props) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell} style={{ textAlign: 'left', fontWeight: 400 }}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={at} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
