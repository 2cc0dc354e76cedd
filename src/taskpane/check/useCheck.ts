import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftToCheck, Silenced } from '../../app/send/checkDraft';
import type { RequiredId } from '../../domain/phrasing/types';
import type { Checking } from '../services';
import type { Advice, DossierFacts } from './advise';
import { keyFindings, type KeyedFinding } from './findingKeys';
import { settle } from './settle';

/** Milliseconds without a change after which someone is taken to have stopped typing. */
const PAUSE = 900;

export interface Checked {
  readonly findings: readonly KeyedFinding[];
  readonly missing: readonly RequiredId[];
  /** Read again only when someone stopped typing: it concerns the message as a whole. */
  readonly advice: readonly Advice[];
}

/** The check of a draft as it is typed: what is mended goes at once, what is new comes after a pause. */
export function useCheck(
  checking: Checking | undefined,
  draft: DraftToCheck | undefined,
  silenced: readonly Silenced[],
  facts: DossierFacts | undefined,
): Checked | undefined {
  const [shown, setShown] = useState<Checked>();
  const fresh = useMemo(() => {
    if (!checking || !draft) return undefined;
    const result = checking.check(draft, silenced);
    return {
      findings: keyFindings(result.findings),
      missing: result.missing,
      advise: () => checking.advise(draft, result.findings, facts),
    };
  }, [checking, draft, silenced, facts]);
  const before = useRef<Checked>();

  useEffect(() => {
    if (!fresh) return undefined;
    const settled = (paused: boolean): Checked => ({
      findings: settle(before.current?.findings ?? [], fresh.findings, paused),
      missing: paused
        ? fresh.missing
        : (before.current?.missing ?? []).filter((id) => fresh.missing.includes(id)),
      advice: paused ? fresh.advise() : (before.current?.advice ?? []),
    });
    const show = (next: Checked): void => {
      before.current = next;
      setShown(next);
    };
    const first = before.current === undefined;
    show(settled(first));
    if (first) return undefined;
    const timer = setTimeout(() => show(settled(true)), PAUSE);
    return () => clearTimeout(timer);
  }, [fresh]);

  return shown;
}
