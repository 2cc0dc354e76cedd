import { css } from './css';

/** The column of messages. */
export const list = css`
  .list {
    display: flex;
    flex: none;
    flex-direction: column;
    width: 320px;
    min-height: 0;
    overflow: hidden;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
  .list h2 {
    margin: 0;
    padding: 12px 16px 8px;
    font-size: 16px;
    line-height: 22px;
  }
  .list-rows {
    flex: 1;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .list-group {
    padding: 10px 16px 4px;
    color: var(--ink-3);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
  }
  .row {
    position: relative;
    display: flex;
    gap: 12px;
    padding: 9px 16px 9px 13px;
    border-left: 3px solid transparent;
    border-bottom: 1px solid var(--line);
    cursor: pointer;
  }
  .row:hover {
    background: var(--paper-hover);
  }
  .row[aria-selected='true'] {
    background: var(--paper-chosen);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row.unread {
    border-left-color: var(--brand-ink);
  }
  .row-text {
    flex: 1;
    min-width: 0;
  }
  .row-line {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .row-people,
  .row-subject,
  .row-preview {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row-people em {
    color: var(--danger);
    font-style: normal;
  }
  .row-subject {
    font-size: 13px;
  }
  .row-line time {
    flex: none;
    color: var(--ink-3);
    font-size: 12px;
  }
  .row-preview {
    color: var(--ink-3);
    font-size: 13px;
  }
  .row.unread .row-people,
  .row.unread .row-subject {
    font-weight: 600;
  }
  .row.unread .row-subject,
  .row.unread .row-line time {
    color: var(--brand-ink);
  }
  .row[aria-selected='true'] .row-preview,
  .row[aria-selected='true'] .row-line time {
    color: var(--ink-2);
  }
  .list-more {
    display: flex;
    margin: 8px auto;
  }
  .empty {
    padding: 32px 16px;
    color: var(--ink-3);
    text-align: center;
  }
  .skeleton {
    padding: 14px 16px;
    border-bottom: 1px solid var(--line);
  }
  .skeleton i {
    display: block;
    width: 55%;
    height: 10px;
    margin: 4px 0;
    border-radius: 4px;
    background: var(--line);
  }
  .skeleton i + i {
    width: 80%;
  }
  .skeleton i + i + i {
    width: 95%;
  }
  .with-pane .list,
  .writing .list {
    width: 272px;
  }
  .with-pane .list .row > .avatar {
    display: none;
  }
  @media (max-width: 1100px) {
    .list,
    .with-pane .list,
    .writing .list {
      width: 232px;
    }
    .list .row > .avatar {
      display: none;
    }
  }
  @media (max-width: 980px) {
    .with-pane .list {
      width: 172px;
    }
    .with-pane .list .row {
      padding-right: 8px;
    }
  }
`;
