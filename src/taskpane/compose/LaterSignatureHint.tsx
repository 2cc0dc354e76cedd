import type { ComponentProps } from 'react';
import { once } from '../once';
import { useLazy } from '../state/useLazy';
import type { SignatureHint } from './SignatureHint';

const load = once(async () => (await import('./SignatureHint')).SignatureHint);

/** A remark that nobody waits for: it appears when it is there. */
export function LaterSignatureHint(props: ComponentProps<typeof SignatureHint>) {
  const { value: Part } = useLazy(load);
  return Part ? <Part {...props} /> : null;
}
