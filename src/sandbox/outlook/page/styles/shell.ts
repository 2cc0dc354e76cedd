import { css } from './css';

/** Outlook's frame: band, ribbon, rail, folders, and how the columns share the width. */
export const shell = css`
  .page {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 48px;
    padding: 0 12px 0 4px;
    background: var(--header);
    color: #ffffff;
  }
  .header button {
    border-color: transparent;
    background: transparent;
    color: inherit;
  }
  .header button:hover {
    background: rgb(255 255 255 / 16%);
  }
  .header :focus-visible {
    outline-color: #ffffff;
  }
  .header-menu {
    padding: 5px 8px;
  }
  .header-name {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
  }
  .search {
    display: flex;
    flex: 0 1 468px;
    align-items: center;
    gap: 8px;
    height: 32px;
    margin: 0 auto;
    padding: 0 10px;
    border-radius: 4px;
    background: var(--header-field);
    color: var(--brand-ink);
  }
  .search:focus-within {
    outline: 2px solid #ffffff;
    outline-offset: 1px;
  }
  .search input {
    width: 100%;
    min-width: 0;
    border: 0;
    outline: 0;
    background: transparent;
    color: var(--ink);
  }
  .search input::placeholder {
    color: var(--ink-3);
  }
  .header-person {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 13px;
    white-space: nowrap;
  }
  .ribbon {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: 8px 8px 0 56px;
    padding: 4px 8px;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade);
  }
  .ribbon .primary {
    margin-right: 8px;
  }
  .ribbon .quiet .icon {
    color: var(--brand-ink);
  }
  .work {
    display: flex;
    flex: 1;
    gap: 8px;
    min-height: 0;
    padding: 8px 8px 8px 0;
  }
  .rail {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 8px;
    width: 48px;
    margin: -46px -8px 0 0;
    padding-top: 8px;
    color: var(--ink-3);
  }
  .rail span {
    display: flex;
    justify-content: center;
    padding: 8px 0;
    border-left: 3px solid transparent;
  }
  .rail .chosen {
    border-color: var(--brand-ink);
    color: var(--brand-ink);
  }
  .folders {
    flex: none;
    width: 196px;
    padding: 4px 0;
    overflow: hidden auto;
  }
  .folders h2 {
    overflow: hidden;
    margin: 4px 8px 6px 16px;
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .folders ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .folders button {
    justify-content: flex-start;
    gap: 8px;
    width: calc(100% - 8px);
    margin-left: 8px;
    padding: 5px 8px;
    border: 0;
    background: transparent;
    font-weight: 400;
  }
  .folders button:hover {
    background: var(--paper-hover);
  }
  .folders button[aria-current] {
    background: var(--paper-chosen);
    font-weight: 600;
  }
  .folder-name {
    flex: 1;
    overflow: hidden;
    text-align: left;
    text-overflow: ellipsis;
  }
  .count {
    color: var(--ink-3);
    font-size: 12px;
    font-weight: 400;
  }
  .count.strong {
    color: var(--brand-ink);
    font-weight: 600;
  }
  .work.folders-toggled .folders {
    display: none;
  }
  @media (max-width: 1240px) {
    .work .folders {
      display: none;
    }
    .work.folders-toggled .folders {
      display: block;
    }
  }
  @media (max-width: 1100px) {
    .rail {
      display: none;
    }
    .ribbon {
      margin-left: 8px;
    }
    .work {
      padding-left: 8px;
    }
    .work.folders-toggled .folders {
      position: absolute;
      z-index: 20;
      width: 232px;
      padding: 8px 8px 8px 0;
      border-radius: 6px;
      background: var(--paper);
      box-shadow: var(--shade-high);
    }
  }
`;
