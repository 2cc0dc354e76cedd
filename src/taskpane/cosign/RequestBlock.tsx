import { useCallback, useEffect, useMemo, useState } from 'react';
import { dueToday } from '../../app/worklist/dueToday';
import { mayHaveRequest, openRequests } from '../../app/agreement/openRequests';
import { askTitle, refreshLabel } from '../../texts/agreement/asking';
import { askedLabel } from '../../texts/agreement/decisionNext';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useRequestTrouble } from '../situation/requestTroubles';
import type { SituationProps } from '../situation/Situation';
import { useLazy } from '../state/useLazy';
import { RequestState } from './RequestState';

/** Milliseconds within which the dossier read from SharePoint is the one that the cache had just shown. */
const SAME_OPENING = 30_000;

/** Where the agreements asked about the dossier stand; nothing where none is open. */
export function RequestBlock({ services, file, today }: SituationProps) {
  const { policy, cache, clock, me } = services;
  const dossierId = file.dossier.id;
  const [may, setMay] = useState(false);
  useEffect(() => {
    let stopped = false;
    void mayHaveRequest(cache, file, dueToday(policy, file, today)).then(
      (now) => !stopped && now && setMay(true),
    );
    return () => {
      stopped = true;
    };
  }, [cache, policy, file, today]);
  const [asOf, setAsOf] = useState(() => clock.now());
  // The dossier read again is a wish to know where things stand.
  if (Date.parse(file.readAt) - Date.parse(asOf) > SAME_OPENING) setAsOf(file.readAt);
  const load = useCallback(async () => {
    const files = may ? await (await services.cosign()).requests.ofDossier(dossierId) : [];
    return { files, asOf, read: may };
  }, [services, dossierId, may, asOf]);
  const { value, error, busy, retry } = useLazy(load);
  // Where there seemed to be nothing to read, nothing was.
  const known = value?.read ? value : undefined;
  useRequestTrouble('asked', { value: known, error, busy, retry });
  const open = useMemo(
    () => openRequests(policy, file, value?.files ?? [], today),
    [policy, file, value, today],
  );
  return (
    <>
      {known && error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} />}
      {open.map((one) => (
        <section key={one.file.request.id} className={shared.block} aria-label={askTitle}>
          <h2 className={shared.title}>
            {askTitle} · {askedLabel(one.file.request)}
          </h2>
          <RequestState {...one} me={me} />
          <div className={shared.actions}>
            <Action kind="quiet" busy={busy} onClick={retry}>
              {refreshLabel}
            </Action>
          </div>
        </section>
      ))}
    </>
  );
}
