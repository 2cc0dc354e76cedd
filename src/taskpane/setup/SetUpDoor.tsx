import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useCallback, useState, type ReactNode } from 'react';
import { once } from '../once';
import type { World } from '../services';
import { Announcer } from '../shell/Announcer';
import { Later } from '../shell/Later';
import { useFocusBack } from '../shell/useFocusBack';
import { SetUpContext } from '../state/setUpContext';

const load = once(async () => (await import('./SetUpPane')).SetUpPane);
const shown = mergeStyles({ display: 'contents' });

/** The set-up opens over everything else, which waits unchanged. */
export function SetUpDoor({ world, children }: { readonly world: World; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  useFocusBack(open);
  return (
    <SetUpContext.Provider value={useCallback(() => setOpen(true), [])}>
      <div hidden={open} className={open ? undefined : shown}>
        {children}
      </div>
      {open && (
        <Announcer>
          <Later load={load}>
            {(SetUpPane) => <SetUpPane world={world} onClose={() => setOpen(false)} />}
          </Later>
        </Announcer>
      )}
    </SetUpContext.Provider>
  );
}
