import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { focusRing, shared } from './styles';

const styles = mergeStyleSets({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 4,
    padding: '0 12px',
    borderBottom: '1px solid var(--line)',
  },
  tab: [
    {
      font: 'inherit',
      color: 'var(--text-soft)',
      background: 'none',
      border: 0,
      borderBottom: '2px solid transparent',
      padding: '6px 4px 4px',
      margin: '0 4px',
      minHeight: 32,
      cursor: 'pointer',
      selectors: {
        '&[aria-selected="true"]': {
          color: 'var(--text)',
          fontWeight: 600,
          borderBottomColor: 'var(--accent)',
        },
        // There, the selected one's line takes the text's colour by itself.
        '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
      },
    },
    focusRing,
  ],
  badge: {
    display: 'inline-block',
    minWidth: 10,
    marginLeft: 6,
    padding: '0 4px',
    borderRadius: 8,
    background: 'var(--line)',
    color: 'var(--text)',
    fontSize: 11,
    lineHeight: 16,
    fontWeight: 600,
    textAlign: 'center',
  },
});

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** How many things wait there, and what they are, as the tab's name goes on: `, 2 à confirmer`. */
  readonly badge?: { readonly count: number; readonly spoken: string };
}

interface Props<Key extends string> {
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  readonly children: ReactNode;
}

/** What is one level down. Arrow keys go from tab to tab, as in any list of tabs. */
export function Tabs<Key extends string>({ tabs, selected, onSelect, children }: Props<Key>) {
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const here = tabs.findIndex((tab) => tab.key === selected);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    onSelect(tabs[next]!.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div className={styles.list} role="tablist" ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`tab-${tab.key}`}
            aria-controls="panel"
            aria-selected={tab.key === selected}
            tabIndex={tab.key === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.key)}
          >
            {tab.label}
            {tab.badge && (
              <>
                <span className={styles.badge} title={tab.badge.spoken} aria-hidden>
                  {tab.badge.count}
                </span>
                <span className={shared.hidden}>, {tab.badge.spoken}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
