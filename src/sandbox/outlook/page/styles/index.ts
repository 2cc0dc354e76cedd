import { bar } from './bar';
import { base } from './base';
import { compose } from './compose';
import { list } from './list';
import { pane } from './pane';
import { read } from './read';
import { shell } from './shell';
import { tokens } from './tokens';

/** Puts the page's styles in force. */
export function installStyles(): void {
  document.adoptedStyleSheets = [tokens, base, bar, shell, list, read, compose, pane].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
