import { createContext, useContext } from 'react';
import { useObservable } from './state/observable';
import type { Outlook } from './state/outlook';
import type { Sending } from './state/sendMessage';
import type { View } from './state/view';

export interface Actors {
  readonly outlook: Outlook;
  readonly sending: Sending;
}

export const OutlookContext = createContext<Actors | null>(null);

export function useActors(): Actors {
  const actors = useContext(OutlookContext);
  if (!actors) throw new Error('outside the page');
  return actors;
}

export const useView = (): View => useObservable(useActors().outlook.view);
