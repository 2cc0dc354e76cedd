import type { ReactNode } from 'react';
import { shared } from './styles';

/** A state that needs no more than a sentence: an empty screen is never silent. */
export function Message({
  title,
  why,
  action,
}: {
  readonly title: string;
  readonly why: string;
  readonly action?: ReactNode;
}) {
  return (
    <section className={shared.block}>
      <h1 className={shared.title}>{title}</h1>
      <p className={shared.text}>{why}</p>
      {action && <div className={shared.actions}>{action}</div>}
    </section>
  );
}
