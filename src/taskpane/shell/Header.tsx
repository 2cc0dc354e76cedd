import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Ref } from 'react';
import { Action } from './Action';
import { shared, small, wrapping } from './styles';

const styles = mergeStyleSets({
  header: { padding: '12px 16px 8px' },
  top: { display: 'flex', gap: 8, alignItems: 'flex-start', justifyContent: 'space-between' },
  client: [{ fontSize: 16, lineHeight: 22, fontWeight: 600, margin: 0, flex: '1 1 auto' }, wrapping],
  change: { flex: '0 0 auto', marginTop: -1 },
  facts: [
    { display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline', color: 'var(--text-soft)' },
    small,
  ],
});

interface Props {
  readonly client: string;
  readonly reference: string;
  /** Objectif and legal deadline, one per line, most urgent first. */
  readonly objectifs: readonly string[];
  readonly freshness: string;
  readonly onChange?: () => void;
  readonly changeRef?: Ref<HTMLElement>;
  readonly refreshing?: boolean;
  readonly onRefresh?: () => void;
}

/** Who: the client as written in the dossier, what the firm must establish, and how fresh this is. */
export function Header({
  client,
  reference,
  objectifs,
  freshness,
  onChange,
  changeRef,
  refreshing,
  onRefresh,
}: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.client}>{client}</h1>
        {onChange && (
          <span className={styles.change}>
            <Action kind="quiet" onClick={onChange} label="Changer de dossier" elementRef={changeRef}>
              changer
            </Action>
          </span>
        )}
      </div>
      {objectifs.map((objectif) => (
        <p key={objectif} className={shared.text}>
          {objectif}
        </p>
      ))}
      <div className={styles.facts}>
        <span>
          {reference} · {freshness}
        </span>
        {onRefresh && (
          <Action kind="quiet" onClick={onRefresh} busy={refreshing} label="Actualiser le dossier">
            {refreshing ? 'Lecture…' : 'Actualiser'}
          </Action>
        )}
      </div>
    </header>
  );
}
