import { css } from './css';

/** Under the system's own colours, grounds and shadows are gone: edges and outlines say what they said. */
export const forced = css`
  @media (forced-colors: active) {
    .bar,
    .bar-name,
    .header {
      color: CanvasText;
    }
    .rail span,
    .row {
      border-left-color: Canvas;
    }
    .rail .chosen,
    .row.unread {
      border-left-color: CanvasText;
    }
    .bar button.chosen,
    .bar button[aria-pressed='true'],
    button.tool[aria-pressed='true'],
    .folders button[aria-current],
    .row[aria-selected='true'],
    .menu-list button:focus-visible,
    .suggestions li[aria-selected='true'],
    .pane-handle:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .list,
    .reading,
    .pane,
    .compose-sheet,
    .compose-ribbon,
    .menu-list,
    .dialog,
    .toast {
      border: 1px solid CanvasText;
    }
  }
`;
