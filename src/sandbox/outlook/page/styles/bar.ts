import { css } from './css';

/** The sandbox's thin bar, and the menus. */
export const bar = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    height: 36px;
    padding: 0 12px;
    background: var(--bar);
    color: var(--bar-ink);
    font-size: 12px;
  }
  .bar-name {
    color: #ffd27a;
    font-weight: 600;
    white-space: nowrap;
  }
  .bar-space {
    flex: 1;
  }
  .bar button {
    min-height: 26px;
    padding: 2px 8px;
    border-color: transparent;
    background: transparent;
    color: inherit;
    font-size: 12px;
    font-weight: 400;
  }
  .bar button:hover,
  .bar button[aria-expanded='true'] {
    background: var(--bar-chosen);
  }
  .bar button.chosen,
  .bar button[aria-pressed='true'] {
    background: var(--bar-chosen);
    color: #ffffff;
    font-weight: 600;
  }
  .bar :focus-visible {
    outline-color: #ffd27a;
  }
  .bar-clock,
  .bar-people {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .bar-clock .bar-button {
    padding: 2px 5px;
  }
  .turn-left,
  .turn-right {
    display: inline-flex;
    transform: rotate(90deg);
  }
  .turn-right {
    transform: rotate(-90deg);
  }
  .bar-date {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    justify-content: center;
    min-width: 172px;
    padding: 3px 8px;
    border-radius: 4px;
    white-space: nowrap;
    cursor: pointer;
  }
  .bar-date:hover,
  .bar-date:focus-within {
    background: var(--bar-chosen);
  }
  .bar-date input {
    position: absolute;
    inset: 0;
    border: 0;
    opacity: 0;
    cursor: pointer;
  }
  .menu {
    position: relative;
    display: inline-flex;
  }
  .menu-list {
    position: absolute;
    z-index: 30;
    top: calc(100% + 4px);
    left: 0;
    min-width: 220px;
    padding: 4px;
    border-radius: 6px;
    background: var(--paper);
    box-shadow: var(--shade-high);
    color: var(--ink);
  }
  .menu-list.end {
    right: 0;
    left: auto;
  }
  .menu-list button {
    display: flex;
    align-items: baseline;
    justify-content: flex-start;
    width: 100%;
    min-height: 32px;
    padding: 5px 8px;
    border: 0;
    background: transparent;
    color: inherit;
    font-size: 14px;
    font-weight: 400;
    text-align: left;
  }
  .menu-list button.first {
    margin-top: 9px;
  }
  .menu-list button.first::before {
    position: absolute;
    right: 4px;
    left: 4px;
    height: 1px;
    margin-top: -10px;
    background: var(--line);
    content: '';
  }
  .menu-list button:hover,
  .menu-list button:focus {
    background: var(--paper-hover);
    outline: none;
  }
  .menu-list button:focus-visible {
    box-shadow: inset 0 0 0 2px var(--brand-ink);
  }
  .menu-mark {
    flex: none;
    width: 14px;
    color: var(--brand-ink);
  }
  @media (max-width: 1180px) {
    .bar {
      gap: 4px 6px;
      padding: 0 8px;
    }
  }
  @media (max-width: 1020px) {
    .bar-button > .icon + span {
      display: none;
    }
    .bar-date {
      min-width: 0;
    }
    .bar-date > .icon {
      display: none;
    }
    /* On two lines where the machine's font is wide. */
    .bar {
      flex-wrap: wrap;
      height: auto;
      min-height: 36px;
    }
  }
`;
