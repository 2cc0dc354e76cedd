import { once } from '../once';
import { Later } from '../shell/Later';
import type { KeepFormProps } from './KeepForm';

const load = once(async () => (await import('./KeepForm')).KeepForm);

/** The form that keeps a passage, loaded when it is first needed. */
export function LaterKeepForm(props: KeepFormProps) {
  return <Later load={load}>{(KeepForm) => <KeepForm {...props} />}</Later>;
}
