import { useState, type ReactNode } from 'react';
import type { DossierFile } from '../app/ports';
import { chooseDossier, internalTitle, internalWhy } from '../texts/dossier/recognition';
import { DossierFrame } from './DossierFrame';
import { LaterSearch } from './read/LaterSearch';
import { SeveralDossiers } from './read/SeveralDossiers';
import { UnknownAddress } from './read/UnknownAddress';
import type { Services } from './services';
import { Action } from './shell/Action';
import { FailureMessage } from './shell/FailureMessage';
import { Message } from './shell/Message';
import { OpeningSkeleton } from './shell/OpeningSkeleton';
import type { DossierState, DossierStore } from './state/useDossier';

interface Props {
  readonly services: Services;
  readonly store: DossierStore;
  /** Name of an address, for the link. */
  readonly nameOf: (address: string) => string;
  /** Every recipient is a colleague: there is no dossier to look for. */
  readonly internal?: boolean;
  readonly children: (file: DossierFile) => ReactNode;
}

/** Each way in which the dossier of a message is, or is not, known. */
export function DossierStates({ services, store, nameOf, internal, children }: Props) {
  const state: DossierState = internal && store.state.kind !== 'open' ? { kind: 'internal' } : store.state;
  switch (state.kind) {
    case 'opening':
      return <OpeningSkeleton />;
    case 'failed':
      return <FailureMessage error={state.error} attempt="read" onRetry={store.retry} alone />;
    case 'internal':
      return <ChooseAfter title={internalTitle} why={internalWhy} services={services} store={store} />;
    case 'several':
      return (
        <SeveralDossiers
          candidates={state.candidates}
          busy={false}
          onChoose={(dossier) => store.choose(dossier.id)}
        />
      );
    case 'unknown':
      return (
        <UnknownAddress
          addresses={state.addresses}
          ports={services}
          busy={false}
          onLink={(dossier, address) => store.link(dossier.id, { address, name: nameOf(address) })}
          onOpen={(dossier) => store.choose(dossier.id)}
        />
      );
    case 'open':
      return (
        <DossierFrame
          services={services}
          store={store}
          file={state.file}
          refreshing={state.refreshing}
          error={state.error}
          news={state.news}
        >
          {children(state.file)}
        </DossierFrame>
      );
  }
}

/** A message of no dossier in particular; one can still be looked up. */
export function ChooseAfter(props: {
  readonly title: string;
  readonly why: string;
  readonly services: Services;
  readonly store: DossierStore;
}) {
  const { title, why, services, store } = props;
  const [choosing, setChoosing] = useState(false);
  const search = choosing ? (
    <LaterSearch ports={services} onChoose={(dossier) => store.choose(dossier.id)} />
  ) : (
    <Action onClick={() => setChoosing(true)}>{chooseDossier}</Action>
  );
  return <Message title={title} why={why} action={search} />;
}
