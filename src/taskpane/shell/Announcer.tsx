import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { shared } from './styles';

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Tells screen readers, politely and once, what just changed. The same sentence twice in a row is said once. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/** Holds the pane's one live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  const last = useRef('');
  const announce = useCallback((next: string) => {
    if (next === last.current) return;
    last.current = next;
    setSentence(next);
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={shared.hidden}>
        {sentence}
      </div>
    </AnnounceContext.Provider>
  );
}
