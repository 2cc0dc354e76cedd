import { css } from './css';

/** The message that is read, and what an add-in or a file adds to it. */
export const read = css`
  .reading {
    flex: 1;
    min-width: 0;
    overflow: hidden auto;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
    scrollbar-width: thin;
    container-type: inline-size;
  }
  .subject {
    margin: 0;
    padding: 14px 20px 10px;
    border-bottom: 1px solid var(--line);
    font-size: 18px;
    font-weight: 600;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  .card {
    padding: 16px 20px 24px;
  }
  .message-header {
    display: flex;
    gap: 12px;
  }
  .message-people {
    flex: 1;
    min-width: 0;
  }
  .message-from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    overflow-wrap: anywhere;
  }
  .message-to {
    color: var(--ink-2);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .message-side {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: flex-end;
    gap: 2px;
  }
  .message-side time {
    padding-right: 10px;
    color: var(--ink-3);
    font-size: 12px;
  }
  .message-tools {
    display: flex;
    gap: 2px;
  }
  .message-tools .tool:not(.addin) {
    color: var(--brand-ink);
  }
  .message-body {
    padding: 20px 0 8px 52px;
    overflow-wrap: anywhere;
  }
  .message-actions {
    display: flex;
    gap: 8px;
    padding: 16px 0 0 52px;
  }
  .message-actions button {
    min-width: 96px;
    font-weight: 400;
  }
  .message-body img {
    max-width: 100%;
  }
  .message-body hr,
  .editor hr {
    border: 0;
    border-top: 1px solid var(--line-strong);
  }
  .message-body a,
  .editor a {
    color: var(--brand-ink);
  }
  .message-body blockquote,
  .editor blockquote {
    margin: 8px 0;
    padding-left: 12px;
    border-left: 2px solid var(--line-strong);
  }
  :root[data-theme='dark'] :is(.message-body, .editor) [style] {
    background: none !important;
    color: inherit !important;
  }
  :root[data-theme='dark'] :is(.message-body, .editor) a {
    color: var(--brand-ink) !important;
  }
  @container (max-width: 520px) {
    .message-header {
      flex-wrap: wrap;
    }
    .message-side {
      flex-direction: row-reverse;
      align-items: center;
      justify-content: space-between;
      width: 100%;
    }
    .message-side time {
      padding: 0;
    }
    .message-body,
    .message-actions {
      padding-left: 0;
    }
    .card {
      padding: 14px 16px 20px;
    }
    .subject {
      padding: 12px 16px 8px;
    }
  }
  .nothing {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    height: 100%;
    text-align: center;
  }
  .nothing p {
    margin: 4px 0 0;
  }
  .nothing svg {
    margin-bottom: 12px;
  }
  .nothing-paper {
    fill: var(--ground-2);
    stroke: var(--line-strong);
    stroke-width: 2;
  }
  .nothing-fold {
    stroke: var(--line-strong);
    stroke-width: 2;
  }
  .attachments {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .card .attachments {
    margin-left: 52px;
  }
  .attachment {
    display: flex;
    align-items: center;
    justify-content: flex-start;
    gap: 8px;
    max-width: 260px;
    min-height: 44px;
    padding: 4px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    font-weight: 400;
    text-align: left;
  }
  .attachment .icon {
    color: var(--brand-ink);
  }
  .attachment-name {
    display: block;
    overflow: hidden;
    max-width: 180px;
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @container (max-width: 520px) {
    .card .attachments {
      margin-left: 0;
    }
  }
  .note {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-top: 12px;
    padding: 2px 4px 2px 12px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--ground-2);
    font-size: 13px;
  }
  .note.error {
    border-color: var(--danger);
    color: var(--danger);
  }
`;
