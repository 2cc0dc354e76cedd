import type { ComponentProps } from 'react';
import { once } from '../once';
import { useLazy } from '../state/useLazy';
import type { BestMoment } from './BestMoment';

const load = once(async () => (await import('./BestMoment')).BestMoment);

/** Advice that nobody waits for: it appears when it is there. */
export function LaterBestMoment(props: ComponentProps<typeof BestMoment>) {
  const { value: Part } = useLazy(load);
  return Part ? <Part {...props} /> : null;
}
