import { bar } from './bar';
import { base } from './base';
import { compose } from './compose';
import { forced } from './forced';
import { list } from './list';
import { pane } from './pane';
import { read } from './read';
import { shell } from './shell';
import { tokens } from './tokens';
import { zoomed } from './zoomed';

/** Puts the page's styles in force. */
export function installStyles(): void {
  document.adoptedStyleSheets = [tokens, base, bar, shell, list, read, compose, pane, zoomed, forced].map(
    (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    },
  );
}
