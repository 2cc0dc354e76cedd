import { css } from './css';

/** A small window, or everything twice as large: the columns one below the other, every word whole. */
export const zoomed = css`
  @media (max-width: 760px) {
    body {
      overflow: auto;
    }
    html,
    body,
    #outlook,
    .page {
      height: auto;
      min-height: 100%;
    }
    .bar,
    .header,
    .pane-head {
      flex-wrap: wrap;
      height: auto;
      padding-block: 4px;
    }
    .bar-people,
    .bar-clock,
    .ribbon {
      flex-wrap: wrap;
    }
    .bar {
      position: relative;
    }
    .bar .menu {
      position: static;
    }
    .bar .menu-list {
      right: 8px;
      left: 8px;
    }
    .search {
      flex: 1 1 160px;
    }
    .work,
    .compose-top {
      flex-wrap: wrap;
    }
    .work > .list,
    .work > .reading,
    .work > .compose,
    .work > .pane {
      flex: 1 0 100%;
      width: 100% !important;
      max-width: 100%;
    }
    .writing .list {
      display: none;
    }
    .list-rows {
      max-height: 60vh;
    }
    .pane-frame {
      min-height: 480px;
    }
    .row-people,
    .row-subject,
    .row-preview,
    .folders h2,
    .folder-name,
    .folders button,
    .pane-head h2,
    .attachment-name,
    .compose-from,
    .compose-state,
    .chip > span {
      overflow: visible;
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
`;
