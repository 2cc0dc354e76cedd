import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { alikeFailures } from '../shell/alikeFailures';
import { FailureMessage } from '../shell/FailureMessage';
import type { Lazy } from '../state/useLazy';

/** Requests that could not be read. */
type Trouble = Pick<Lazy<unknown>, 'error' | 'busy' | 'retry'>;

type Tell = (block: string, trouble: Trouble | undefined) => void;

const TroublesContext = createContext<Tell>(() => {});

/**
 * Blocks that each read the dossier's requests as it is opened: what keeps several of them from it is told once, and tried
 * again once. What fails later does so by a press, and is told where that was.
 */
export function RequestTroubles({ children }: { readonly children: ReactNode }) {
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble | undefined>>>({});
  const tell = useCallback<Tell>(
    (block, trouble) => setTroubles((now) => ({ ...now, [block]: trouble })),
    [],
  );
  const all = Object.values(troubles).filter((one) => one !== undefined);
  const alike = all.filter(
    (one, index) => all.findIndex(({ error }) => alikeFailures(error, one.error)) === index,
  );
  return (
    <TroublesContext.Provider value={tell}>
      {alike.map(({ error }, index) => {
        const same = all.filter((one) => alikeFailures(one.error, error));
        return (
          <FailureMessage
            key={index}
            error={error}
            attempt="read"
            onRetry={() => same.forEach((one) => one.retry())}
            busy={same.some(({ busy }) => busy)}
          />
        );
      })}
      {children}
    </TroublesContext.Provider>
  );
}

/** Has it told above the blocks that a block could not read its requests; nothing of one that did once. */
export function useRequestTrouble(block: string, { value, error: failed, busy, retry }: Lazy<unknown>): void {
  const error = value === undefined ? failed : undefined;
  const tell = useContext(TroublesContext);
  useEffect(() => {
    tell(block, error === undefined ? undefined : { error, busy, retry });
    return () => tell(block, undefined);
  }, [tell, block, error, busy, retry]);
}
