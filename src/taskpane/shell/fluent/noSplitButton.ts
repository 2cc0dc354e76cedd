/** In place of the styles of Fluent's split buttons, of which the pane has none. See `noMenu.ts`. */
export const getStyles = (): object => ({});
