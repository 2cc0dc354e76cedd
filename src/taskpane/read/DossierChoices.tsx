import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { DossierSummary } from '../../app/ports';
import { focusRing, plainList, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  list: [plainList, { marginTop: 8 }],
  choice: [
    {
      display: 'block',
      width: '100%',
      font: 'inherit',
      textAlign: 'left',
      color: 'var(--text)',
      background: 'var(--ground)',
      border: '1px solid var(--line)',
      borderRadius: 4,
      padding: '8px 12px',
      marginBottom: 8,
      cursor: 'pointer',
      selectors: {
        ':hover': { background: 'var(--ground-soft)' },
        ':disabled': { cursor: 'default', opacity: 0.6 },
      },
    },
    focusRing,
  ],
  client: [{ display: 'block', fontWeight: 600 }, wrapping],
  facts: [{ display: 'block', color: 'var(--text-soft)' }, small, wrapping],
});

interface Props {
  readonly dossiers: readonly DossierSummary[];
  readonly busy?: boolean;
  readonly onChoose: (dossier: DossierSummary) => void;
}

/** Dossiers to choose from, each told apart by client, reference and mission. */
export function DossierChoices({ dossiers, busy, onChoose }: Props) {
  return (
    <ul className={styles.list}>
      {dossiers.map((dossier) => (
        <li key={dossier.id}>
          <button type="button" className={styles.choice} disabled={busy} onClick={() => onChoose(dossier)}>
            <span className={styles.client}>{dossier.client}</span>
            <span className={styles.facts}>
              {[dossier.reference, dossier.mission].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
