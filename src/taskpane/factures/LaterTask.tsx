import { once } from '../once';
import { Later } from '../shell/Later';
import type { Task, TaskProps } from './task';

/** Each screen is loaded when it is first needed. */
const SCREENS = {
  call: once(async () => (await import('../phone/PhoneScreen')).PhoneScreen),
  letter: once(async () => (await import('../letter/LetterScreen')).LetterScreen),
  schedule: once(async () => (await import('../schedule/ScheduleScreen')).ScheduleScreen),
};

export function LaterTask({ kind, ...props }: TaskProps & Pick<Task, 'kind'>) {
  return <Later load={SCREENS[kind]}>{(Screen) => <Screen {...props} />}</Later>;
}
