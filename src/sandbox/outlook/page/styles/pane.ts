import { css } from './css';

/** The add-in's pane, the dialogs and the short messages. */
export const pane = css`
  .pane {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
    overflow: hidden;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
  .pane-head {
    display: flex;
    align-items: center;
    gap: 6px;
    height: 44px;
    padding: 0 6px 0 14px;
    border-bottom: 1px solid var(--line);
  }
  .pane-head h2 {
    flex: 1;
    overflow: hidden;
    margin: 0 0 0 2px;
    font-size: 14px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pane-head .tool[aria-pressed='false'] {
    transform: rotate(45deg);
  }
  .pane-frame {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .pane-frame iframe {
    flex: 1;
    width: 100%;
    border: 0;
    background: var(--paper);
  }
  .pane-handle {
    position: absolute;
    z-index: 5;
    inset: 0 auto 0 0;
    width: 6px;
    cursor: col-resize;
  }
  .pane-handle:hover,
  .pane-handle:focus-visible {
    background: var(--brand-ink);
    opacity: 0.35;
    outline: none;
  }
  .dialog {
    width: 440px;
    max-width: calc(100vw - 48px);
    padding: 24px;
    border: 0;
    border-radius: 8px;
    background: var(--paper);
    box-shadow: var(--shade-high);
    color: var(--ink);
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .dialog h2 {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0 0 12px;
    font-size: 18px;
    line-height: 26px;
  }
  .dialog-body {
    overflow-wrap: anywhere;
  }
  .dialog-body p,
  .dialog-body ul,
  .dialog-body ol {
    margin: 0 0 8px;
  }
  .dialog-body :is(ul, ol) {
    padding-left: 20px;
  }
  .dialog-body a {
    color: var(--brand-ink);
  }
  .as-typed {
    white-space: pre-line;
  }
  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 20px;
  }
  .toast {
    position: fixed;
    z-index: 40;
    bottom: 20px;
    left: 50%;
    display: flex;
    align-items: center;
    gap: 10px;
    max-width: min(560px, calc(100vw - 32px));
    padding: 10px 16px;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade-high);
    transform: translateX(-50%);
  }
  /* A check that is over at once shows nothing. */
  .toast.checking {
    animation: appear 0.2s 0.5s backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .toast.done .icon {
    color: var(--done);
  }
  .toast.trouble > .icon {
    color: var(--danger);
  }
  .turning {
    width: 16px;
    height: 16px;
    border: 2px solid var(--line-strong);
    border-top-color: var(--brand-ink);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(360deg);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .turning {
      animation-duration: 4s;
    }
  }
`;
