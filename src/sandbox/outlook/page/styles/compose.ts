import { css } from './css';

/** The form in which one writes. */
export const compose = css`
  .compose {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 8px;
    min-width: 0;
  }
  .compose-ribbon {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    padding: 4px 8px;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
  .ribbon-bar {
    width: 1px;
    height: 20px;
    margin: 0 6px;
    background: var(--line);
  }
  .compose-sheet {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    padding: 12px 20px 0;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
  .compose-top {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-bottom: 8px;
  }
  .compose-from,
  .compose-state {
    overflow: hidden;
    color: var(--ink-3);
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .compose-from {
    flex: 0 1 auto;
    min-width: 0;
  }
  .compose-state {
    flex: 1;
    text-align: right;
  }
  .compose-from select {
    max-width: 240px;
    height: 28px;
    padding: 0 4px;
    text-overflow: ellipsis;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .recipients {
    display: flex;
    align-items: flex-start;
    gap: 4px 8px;
    padding: 4px 0;
    border-bottom: 1px solid var(--line);
  }
  .recipients:focus-within,
  .compose-subject:focus {
    border-bottom-color: var(--brand-ink);
  }
  .recipients-line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    min-width: 0;
  }
  .recipients-label {
    min-width: 34px;
    padding: 3px 8px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    color: var(--ink-2);
    font-size: 13px;
    text-align: center;
  }
  .chips {
    display: contents;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    padding: 2px 2px 2px 3px;
    border-radius: 14px;
    background: var(--ground);
    font-size: 13px;
  }
  .chip > span:nth-child(2) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip.wrong {
    color: var(--danger);
    text-decoration: underline wavy;
  }
  .chip button {
    min-height: 20px;
    padding: 3px;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--ink-3);
  }
  .chip button:hover {
    background: var(--line);
  }
  .recipients-box {
    position: relative;
    flex: 1;
    min-width: 32px;
  }
  .recipients-box input {
    width: 100%;
    height: 28px;
    border: 0;
    outline: 0;
    background: transparent;
  }
  .recipients-more {
    display: inline-flex;
    padding-top: 2px;
  }
  .suggestions {
    position: absolute;
    z-index: 20;
    top: 100%;
    left: 0;
    min-width: 260px;
    margin: 2px 0 0;
    padding: 4px;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade-high);
    list-style: none;
  }
  .suggestions li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 6px 8px;
    border-radius: 4px;
    line-height: 18px;
    cursor: pointer;
  }
  .suggestions li:hover,
  .suggestions li[aria-selected='true'] {
    background: var(--paper-hover);
  }
  .compose-subject {
    height: 40px;
    border: 0;
    border-bottom: 1px solid var(--line);
    outline: 0;
    background: transparent;
    font-size: 16px;
  }
  .compose-subject::placeholder {
    color: var(--ink-3);
  }
  .editor-place {
    flex: 1;
    min-height: 0;
    margin: 0 -20px;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .editor {
    min-height: 100%;
    padding: 14px 20px 24px;
    outline: 0;
    font-family: Aptos, Calibri, Carlito, var(--font);
    font-size: 15px;
    line-height: 21px;
    overflow-wrap: anywhere;
  }
  .editor > #Signature {
    margin-top: 16px;
  }
  .editor p {
    margin: 0 0 12px;
  }
`;
