import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import { chooseFileLabel, noFileYet } from '../../texts/import/import';
import { shared, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, marginTop: 8 },
  // The browser's own control speaks the browser's language: it is there, unseen, and this is its label.
  button: {
    border: '1px solid var(--text-soft)',
    borderRadius: 4,
    padding: '5px 12px',
    fontWeight: 600,
    cursor: 'pointer',
    selectors: {
      'input:focus-visible + &': { outline: '2px solid var(--focus)', outlineOffset: 1 },
      'input:disabled + &': { opacity: 0.6, cursor: 'default' },
    },
  },
  name: wrapping,
});

interface Props {
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

export function FileChoice({ label, disabled, onChoose }: Props) {
  const [name, setName] = useState<string>();
  return (
    <div className={styles.row}>
      <input
        type="file"
        id="import-file"
        className={shared.hidden}
        aria-label={label}
        accept=".csv,.txt,.xlsx"
        disabled={disabled}
        // A browser says nothing of a file chosen again, and a file corrected meanwhile is the same to it.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (!file) return;
          setName(file.name);
          onChoose(file);
        }}
      />
      <label className={styles.button} htmlFor="import-file">
        {chooseFileLabel}
      </label>
      <span className={styles.name}>{name ?? noFileYet}</span>
    </div>
  );
}
