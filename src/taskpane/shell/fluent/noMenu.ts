/**
 * In place of Fluent's menus: its buttons bring them, with their positioning and their focus zones (25 kB gzip), and no
 * button of the pane opens one. `webpack.config.js` makes the exchange; `test/size/fluent.test.ts` holds the screens to it.
 */
export const ContextualMenu = (): null => null;
