import { useEffect, useRef, useState } from 'react';
import { isFailure } from '../../app/failure';
import { findDossiers, type FindPorts } from '../../app/worklist/findDossiers';
import type { DossierSummary } from '../../app/ports';
import { searchBusy, searchEmpty, searchLabel, searchTooShort } from '../../texts/dossier/recognition';
import { TextInput } from '../forms/TextInput';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useSignIn } from '../state/signInContext';
import { signInFirst } from '../state/signInFirst';
import { DossierChoices } from './DossierChoices';

/** A request for each key would cost the firm's SharePoint quota: one waits for a pause. */
const PAUSE = 300;
const SHORTEST = 2;

export interface DossierSearchProps {
  readonly ports: FindPorts;
  readonly busy?: boolean;
  readonly onChoose: (dossier: DossierSummary) => void;
  /** Where one pressed to search. */
  readonly autoFocus?: boolean;
}

type Results = { readonly dossiers: readonly DossierSummary[] } & (
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown }
);

const IDLE: Results = { kind: 'idle', dossiers: [] };

export function DossierSearch({ ports, busy, onChoose, autoFocus }: DossierSearchProps) {
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [results, setResults] = useState<Results>(IDLE);
  const latest = useRef(ports);
  latest.current = ports;
  const signIn = useSignIn();
  const again = (error: unknown): void => {
    signInFirst(signIn, () => setAttempt((count) => count + 1), error).catch((failure: unknown) =>
      setResults(({ dossiers }) => ({ kind: 'failed', error: failure, dossiers })),
    );
  };

  useEffect(() => {
    const wanted = text.trim();
    if (wanted.length < SHORTEST) {
      setResults(IDLE);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      setResults({ kind: 'busy', dossiers: [] });
      const showKnown = (dossiers: readonly DossierSummary[]): void => setResults({ kind: 'busy', dossiers });
      findDossiers(latest.current, wanted, showKnown, abort.signal).then(
        (dossiers) => !abort.signal.aborted && setResults({ kind: 'found', text: wanted, dossiers }),
        (error: unknown) => {
          if (abort.signal.aborted || isFailure(error, 'cancelled')) return;
          setResults(({ dossiers }) => ({ kind: 'failed', error, dossiers }));
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, attempt]);

  return (
    <div role="search">
      <TextInput label={searchLabel} value={text} onChange={setText} autoFocus={autoFocus} />
      <p className={shared.soft} role="status">
        {results.kind === 'idle' && text.trim() !== '' && searchTooShort}
        {results.kind === 'busy' && searchBusy}
        {results.kind === 'found' && results.dossiers.length === 0 && searchEmpty(results.text)}
      </p>
      {results.dossiers.length > 0 && (
        <DossierChoices dossiers={results.dossiers} busy={busy} onChoose={onChoose} />
      )}
      {results.kind === 'failed' && (
        <FailureMessage error={results.error} attempt="read" onRetry={() => again(results.error)} />
      )}
    </div>
  );
}
