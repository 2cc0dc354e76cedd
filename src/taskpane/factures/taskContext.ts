import { createContext, useContext, type Dispatch, type SetStateAction } from 'react';
import type { Task } from './task';

type Held = readonly [Task | undefined, Dispatch<SetStateAction<Task | undefined>>];

const TaskContext = createContext<Held>([undefined, () => {}]);

/** Above the tabs: who looks at the journal during a call comes back to the call. */
export const TaskProvider = TaskContext.Provider;
export const useTask = (): Held => useContext(TaskContext);
