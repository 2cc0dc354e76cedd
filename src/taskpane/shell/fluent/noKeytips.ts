import type { ReactElement } from 'react';

interface Props {
  children(attributes: Readonly<Record<string, never>>): ReactElement;
}

/** In place of Fluent's key tips, which no control of the pane shows. See `noMenu.ts`. */
export const KeytipData = ({ children }: Props): ReactElement => children({});
