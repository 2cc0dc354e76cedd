import { css } from './css';

/** Elements, buttons, and the small parts that appear everywhere. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html,
  body,
  #outlook {
    height: 100%;
    margin: 0;
  }
  body {
    overflow: hidden;
    background: var(--ground);
    color: var(--ink);
    font: 14px/20px var(--font);
  }
  button,
  input {
    color: inherit;
    font: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 32px;
    padding: 5px 12px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    background: var(--paper-hover);
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  button.primary {
    border-color: var(--brand);
    background: var(--brand);
    color: var(--on-brand);
  }
  button.primary:hover:not(:disabled) {
    border-color: var(--brand-hover);
    background: var(--brand-hover);
  }
  button.quiet,
  button.tool,
  button.link {
    border-color: transparent;
    background: transparent;
    font-weight: 400;
  }
  button.quiet:hover:not(:disabled),
  button.tool:hover:not(:disabled),
  button.link:hover {
    background: var(--paper-hover);
  }
  button.tool {
    min-width: 32px;
    padding: 5px;
    color: var(--ink-2);
  }
  button.tool[aria-pressed='true'] {
    background: var(--paper-chosen);
    color: var(--brand-ink);
  }
  button.link {
    min-height: 24px;
    padding: 0 6px;
    color: var(--brand-ink);
  }
  button.addin {
    padding: 5px 10px 5px 8px;
    font-weight: 600;
  }
  :focus-visible {
    outline: 2px solid var(--brand-ink);
    outline-offset: 1px;
  }
  .icon {
    flex: none;
  }
  .avatar {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
  }
  .faint {
    color: var(--ink-3);
  }
  small {
    display: block;
    color: var(--ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .stopped {
    max-width: 480px;
    margin: 20vh auto;
    padding: 24px;
    border-radius: 8px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
`;
