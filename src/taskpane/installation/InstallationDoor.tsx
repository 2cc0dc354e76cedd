import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useCallback, useState, type ReactNode } from 'react';
import { once } from '../once';
import type { Services } from '../services';
import { Later } from '../shell/Later';
import { useFocusBack } from '../shell/useFocusBack';
import { InstallationContext } from '../state/installationContext';

const load = once(async () => (await import('./InstallationScreen')).InstallationScreen);
const shown = mergeStyles({ display: 'contents' });

/** The check of the installation opens over everything else, which waits unchanged. */
export function InstallationDoor({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  useFocusBack(open);
  return (
    <InstallationContext.Provider value={useCallback(() => setOpen(true), [])}>
      <div hidden={open} className={open ? undefined : shown}>
        {children}
      </div>
      {open && (
        <Later load={load}>{(Screen) => <Screen services={services} onClose={() => setOpen(false)} />}</Later>
      )}
    </InstallationContext.Provider>
  );
}
