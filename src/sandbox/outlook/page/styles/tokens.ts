import { css } from './css';

/** Colours and measures, after Fluent 2; every other sheet uses these names only. */
export const tokens = css`
  :root {
    color-scheme: light;
    --ground: #f0f0f0;
    --ground-2: #f7f7f7;
    --paper: #ffffff;
    --paper-hover: #f5f5f5;
    --paper-chosen: #cfe4fa;
    --line: #e0e0e0;
    --line-strong: #c7c7c7;
    --ink: #242424;
    --ink-2: #424242;
    --ink-3: #616161;
    --brand: #0f6cbd;
    --brand-hover: #115ea3;
    --brand-ink: #0f548c;
    --on-brand: #ffffff;
    --header: #0f6cbd;
    --header-field: #ffffff;
    --bar: #20242a;
    --bar-ink: #e9ecf0;
    --bar-chosen: #3a424d;
    --danger: #b10e1c;
    --done: #0e700e;
    --warn-ground: #fff9f5;
    --shade: 0 2px 4px rgb(0 0 0 / 14%), 0 0 2px rgb(0 0 0 / 12%);
    --shade-high: 0 8px 16px rgb(0 0 0 / 14%), 0 0 2px rgb(0 0 0 / 12%);
    --font:
      'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue',
      Arial, sans-serif;
  }

  :root[data-theme='dark'] {
    color-scheme: dark;
    --ground: #141414;
    --ground-2: #1b1b1b;
    --paper: #242424;
    --paper-hover: #2e2e2e;
    --paper-chosen: #0e3a5c;
    --line: #3a3a3a;
    --line-strong: #575757;
    --ink: #ffffff;
    --ink-2: #d6d6d6;
    --ink-3: #adadad;
    --brand: #115ea3;
    --brand-hover: #0f6cbd;
    --brand-ink: #62abf5;
    --header: #0c3b5e;
    --header-field: #1f1f1f;
    --bar: #0b0c0e;
    --bar-chosen: #2d333b;
    --danger: #f1707b;
    --done: #54b054;
    --warn-ground: #33230f;
    --shade: 0 2px 4px rgb(0 0 0 / 40%), 0 0 2px rgb(0 0 0 / 40%);
    --shade-high: 0 8px 16px rgb(0 0 0 / 50%), 0 0 2px rgb(0 0 0 / 50%);
  }
`;
