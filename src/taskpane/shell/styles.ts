import { keyframes, mergeStyleSets, type IRawStyle, type IStyle } from '@fluentui/react/lib/Styling';

/** Spacing on a 4 px grid; two sizes of type, two weights. */
export const FONT = "'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** Essential facts are never cut: long names and labels wrap, inside a word when it has to be. */
export const wrapping: IRawStyle = { overflowWrap: 'anywhere', minWidth: 0 };

export const small: IRawStyle = { fontSize: 12, lineHeight: 16 };

export const plainList: IStyle = { listStyle: 'none', margin: 0, padding: 0 };

const hidden: IStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
};

/** Appears softly, and at once for whoever asked for less movement. */
export const fadeIn: IStyle = {
  selectors: {
    '@media (prefers-reduced-motion: no-preference)': {
      animation: `${keyframes({ from: { opacity: 0 }, to: { opacity: 1 } })} 200ms ease-out`,
    },
  },
};

export const focusRing: IStyle = {
  selectors: {
    ':focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px', borderRadius: 2 },
  },
};

/** In a low pane, or a zoomed one, what stays over the rest would hide it: it scrolls along. */
export const LOW_PANE: Record<string, IRawStyle> = { '@media (max-height: 400px)': { position: 'static' } };

export const shared = mergeStyleSets({
  block: {
    padding: '12px 16px',
    borderBottom: '1px solid var(--line)',
    selectors: { ':last-child': { borderBottom: 0 } },
  },
  title: [{ fontSize: 14, lineHeight: 20, fontWeight: 600, margin: 0 }, wrapping],
  text: [{ margin: '4px 0 0' }, wrapping],
  soft: [{ margin: '4px 0 0', color: 'var(--text-soft)' }, small, wrapping],
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginTop: 12 },
  list: plainList,
  /** What it is, and its day at the far end. */
  row: {
    display: 'flex',
    gap: 8,
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    padding: '4px 0',
  },
  hidden,
});
