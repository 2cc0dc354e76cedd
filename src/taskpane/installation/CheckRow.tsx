import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Check, CheckState } from '../../app/installation/checkInstallation';
import { checkText, STATES } from '../../texts/installation/installation';
import { Icon, type IconName } from '../shell/Icon';
import { small, wrapping } from '../shell/styles';

const LOOKS: Record<CheckState, readonly [icon: IconName, colour: string]> = {
  ok: ['success', 'success'],
  degraded: ['advice', 'advice'],
  todo: ['warning', 'danger'],
  wait: ['clock', 'text-soft'],
};

const styles = mergeStyleSets({
  row: { display: 'flex', gap: 8, padding: '4px 0' },
  icon: { paddingTop: 2 },
  words: wrapping,
  state: [{ fontWeight: 600 }, small],
  todo: [{ margin: '2px 0 0' }, small],
});

/** One line: its state by icon and word, what was found, and what to do where something is. */
export function CheckRow({ check }: { readonly check: Check }) {
  const [icon, colour] = LOOKS[check.state];
  const { what, todo } = checkText(check);
  return (
    <li className={styles.row}>
      <span className={styles.icon} style={{ color: `var(--${colour})` }}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        <span className={styles.state} style={{ color: `var(--${colour})` }}>
          {STATES[check.state]}
        </span>{' '}
        {what}
        {todo && <p className={styles.todo}>{todo}</p>}
      </div>
    </li>
  );
}
