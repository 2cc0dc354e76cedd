import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useState, type ReactNode } from 'react';
import * as words from '../../texts/policy/policy';
import { Action } from '../shell/Action';
import { focusRing, shared, wrapping } from '../shell/styles';
import { Summary } from '../shell/Summary';

const styles = mergeStyleSets({
  item: { borderTop: '1px solid var(--line)', padding: '4px 0' },
  summary: [{ cursor: 'pointer', padding: '4px 0', fontWeight: 600 }, wrapping, focusRing],
  inner: { paddingLeft: 8, marginLeft: 4, borderLeft: '2px solid var(--line)' },
});

interface Props {
  readonly label: string;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** A problem opens the item; mended, it stays open. */
  readonly faulty: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One item of a list, folded until one looks at it. A button with nowhere to go stays: it may have the focus. */
export function ListItem({ label, index, count, faulty, onMove, onRemove, children }: Props) {
  const [open, setOpen] = useState(faulty);
  useEffect(() => {
    if (faulty) setOpen(true);
  }, [faulty]);
  return (
    <details className={styles.item} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Summary className={styles.summary}>{label}</Summary>
      {open && (
        <div className={styles.inner}>
          {children}
          <div className={shared.actions}>
            {count > 1 && (
              <>
                <Action
                  kind="quiet"
                  label={words.moveUp(label)}
                  disabled={index === 0}
                  onClick={() => onMove(index - 1)}
                >
                  {words.moveUpShort}
                </Action>
                <Action
                  kind="quiet"
                  label={words.moveDown(label)}
                  disabled={index === count - 1}
                  onClick={() => onMove(index + 1)}
                >
                  {words.moveDownShort}
                </Action>
              </>
            )}
            <Action kind="quiet" label={`${words.removeItem} ${label}`} onClick={onRemove}>
              {words.removeItem}
            </Action>
          </div>
        </div>
      )}
    </details>
  );
}
