import { useCallback, useRef } from 'react';
import type { DossierFile } from '../../app/ports';
import { isWhole, withContacts } from '../../app/dossier/wholeFile';
import { once } from '../once';
import { Later } from '../shell/Later';
import { useWhole } from '../state/wholeContext';
import type { Task, TaskProps } from './task';

/** Each screen is loaded when it is first needed. */
const SCREENS = {
  call: once(async () => (await import('../phone/PhoneScreen')).PhoneScreen),
  letter: once(async () => (await import('../letter/LetterScreen')).LetterScreen),
  schedule: once(async () => (await import('../schedule/ScheduleScreen')).ScheduleScreen),
};

interface Props extends Omit<TaskProps, 'file'>, Pick<Task, 'kind'> {
  readonly file: DossierFile;
}

/** Whom the call or the letter is for is read with its screen, once: what is filled in stays, whatever the dossier does. */
export function LaterTask({ kind, file, ...props }: Props) {
  const whole = useWhole();
  const first = useRef(file).current;
  const load = useCallback(async () => {
    const [Screen, read] = await Promise.all([SCREENS[kind](), whole(first)]);
    return { Screen, read };
  }, [kind, whole, first]);
  return (
    <Later load={load}>
      {({ Screen, read }) => <Screen {...props} file={isWhole(file) ? file : withContacts(file, read)} />}
    </Later>
  );
}
