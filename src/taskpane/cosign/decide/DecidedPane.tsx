import { useCallback, useEffect, useRef, useState } from 'react';
import { obstacleFor, openRequest, type OpenRequest } from '../../../app/agreement/decideRequest';
import { departureOf } from '../../../app/agreement/effectOf';
import { isFailure } from '../../../app/failure';
import { askTitle, refreshLabel } from '../../../texts/agreement/asking';
import {
  departedText,
  obstacleText,
  unknownRequestTitle,
  unknownRequestWhy,
} from '../../../texts/agreement/obstacles';
import { backToDecision, openDossierLabel } from '../../../texts/agreement/decided';
import { askedLabel } from '../../../texts/agreement/decisionNext';
import { formatFreshness } from '../../../texts/format';
import { objectifLines } from '../../../texts/steps/header';
import { OneDossier } from '../../read/OneDossier';
import type { Services } from '../../services';
import { Action } from '../../shell/Action';
import { FailureMessage } from '../../shell/FailureMessage';
import { Header } from '../../shell/Header';
import { Message } from '../../shell/Message';
import { Notice } from '../../shell/Notice';
import { OpeningSkeleton } from '../../shell/OpeningSkeleton';
import { shared } from '../../shell/styles';
import { useOpenerFocus } from '../../shell/useOpenerFocus';
import { useLazy } from '../../state/useLazy';
import { RequestState } from '../RequestState';

export interface DecidedPaneProps {
  readonly services: Services;
  readonly requestId: string;
}

/** Beside the mail that tells of a decision: where the request stands by now, and the way to the dossier. */
export function DecidedPane({ services, requestId }: DecidedPaneProps) {
  const { records, policy } = services;
  const load = useCallback(async () => {
    const { requests } = await services.cosign();
    return openRequest({ requests, records }, policy, requestId);
  }, [services, records, policy, requestId]);
  const { value: open, error, busy, retry } = useLazy(load);
  if (open) return <Decided {...{ services, open, error, busy }} onLook={retry} />;
  if (isFailure(error, 'not-found')) return <Message title={unknownRequestTitle} why={unknownRequestWhy} />;
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={retry} alone />;
  return <OpeningSkeleton />;
}

interface DecidedProps extends Pick<DecidedPaneProps, 'services'> {
  readonly open: OpenRequest;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onLook: () => void;
}

function Decided({ services, open, error, busy, onLook }: DecidedProps) {
  const { me, clock } = services;
  // `false` once the dossier was closed.
  const [inside, setInside] = useState<boolean>();
  const area = useRef<HTMLDivElement>(null);
  const opener = useOpenerFocus(inside === false);
  useEffect(() => {
    if (inside) area.current?.focus();
  }, [inside]);
  const { request, dossier } = open;
  const left = departureOf(open);
  if (inside) {
    return (
      <div ref={area} tabIndex={-1}>
        <OneDossier
          services={services}
          dossierId={dossier.dossier.id}
          back={backToDecision}
          onBack={() => setInside(false)}
        />
      </div>
    );
  }
  return (
    <>
      <Header
        client={dossier.dossier.client}
        reference={dossier.dossier.reference}
        objectifs={objectifLines(dossier, clock.today())}
        freshness={formatFreshness(dossier.readAt, clock.now())}
      />
      <section className={shared.block} aria-label={askTitle}>
        <h2 className={shared.title}>{askedLabel(request)}</h2>
        {obstacleFor(open, me.address) === 'other-dossier' ? (
          <Notice state="danger" inset>
            {obstacleText('other-dossier', left)}
          </Notice>
        ) : left ? (
          <Notice state={open.state.status === 'granted' ? 'success' : 'advice'} inset>
            {departedText(left)}
          </Notice>
        ) : (
          <RequestState me={me} file={open} state={open.state} />
        )}
        {error !== undefined && <FailureMessage error={error} attempt="read" inset />}
        <div className={shared.actions}>
          <Action kind="primary" elementRef={opener} onClick={() => setInside(true)}>
            {openDossierLabel}
          </Action>
          {!left && (
            <Action kind="quiet" busy={busy} onClick={onLook}>
              {refreshLabel}
            </Action>
          )}
        </div>
      </section>
    </>
  );
}
