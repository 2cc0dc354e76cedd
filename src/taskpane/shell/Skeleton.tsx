import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { shared } from './styles';

const styles = mergeStyleSets({
  line: {
    height: 12,
    margin: '8px 0',
    borderRadius: 4,
    background: 'var(--line)',
    selectors: { '@media (forced-colors: active)': { border: '1px solid GrayText' } },
  },
});

interface Props {
  /** Said to screen readers. */
  readonly label?: string;
  readonly widths: readonly string[];
}

/** The shape of what is coming, instead of a spinner. */
export function Skeleton({ label, widths }: Props) {
  return (
    <div className={shared.block} aria-busy="true">
      {label && <h1 className={shared.hidden}>{label}</h1>}
      {widths.map((width, index) => (
        <div key={index} className={styles.line} style={{ width }} aria-hidden="true" />
      ))}
    </div>
  );
}
