import type { HTMLAttributes } from 'react';

/**
 * What unfolds a `details`. Office.js goes from one control to the next by a list of its own, which has no `summary`: only
 * `tabIndex` puts it there.
 */
export function Summary(props: HTMLAttributes<HTMLElement>) {
  return <summary {...props} tabIndex={0} />;
}
