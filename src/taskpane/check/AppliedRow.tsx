import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { replacedText } from '../../texts/message';
import { Action } from '../shell/Action';
import { Icon } from '../shell/Icon';
import { fadeIn, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  row: [
    {
      display: 'flex',
      gap: 8,
      alignItems: 'flex-start',
      padding: '12px 16px',
      borderBottom: '1px solid var(--line)',
    },
    fadeIn,
  ],
  icon: { color: 'var(--success)', paddingTop: 2 },
  undo: { flex: '0 0 auto', marginTop: -2 },
  words: [{ flex: '1 1 auto' }, wrapping],
});

interface Props {
  readonly text: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What a replacement just did, with the way back. */
export function AppliedRow({ text, busy, onUndo }: Props) {
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon name="success" />
      </span>
      <span className={styles.words}>{replacedText(text)}</span>
      <span className={styles.undo}>
        <Action kind="quiet" busy={busy} onClick={onUndo} label="Annuler le remplacement">
          Annuler
        </Action>
      </span>
    </li>
  );
}
