import { useState } from 'react';
import type { FindPorts } from '../../app/worklist/findDossiers';
import type { DossierSummary } from '../../app/ports';
import {
  linkAction,
  openWithoutLink,
  unknownManyWhy,
  unknownTitle,
  unknownWhy,
} from '../../texts/dossier/recognition';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { LaterSearch } from './LaterSearch';

interface Props {
  readonly addresses: readonly string[];
  readonly ports: FindPorts;
  readonly busy: boolean;
  readonly onLink: (dossier: DossierSummary, address: string) => void;
  readonly onOpen: (dossier: DossierSummary) => void;
}

/** Nobody knows this address yet: find the dossier, then link the address to it or only look at it. */
export function UnknownAddress({ addresses, ports, busy, onLink, onOpen }: Props) {
  const [chosen, setChosen] = useState<DossierSummary>();
  return (
    <section className={shared.block}>
      <h1 className={shared.title}>{unknownTitle(addresses)}</h1>
      {!chosen && (
        <>
          <p className={shared.text}>{addresses.length > 1 ? unknownManyWhy : unknownWhy}</p>
          <LaterSearch ports={ports} busy={busy} onChoose={setChosen} />
        </>
      )}
      {chosen && (
        <>
          <p className={shared.text}>{`${chosen.client} · ${chosen.reference}`}</p>
          <div className={shared.actions}>
            {addresses.map((address, index) => (
              <Action
                key={address}
                kind={index === 0 ? 'primary' : 'secondary'}
                busy={busy}
                onClick={() => onLink(chosen, address)}
              >
                {linkAction(address)}
              </Action>
            ))}
            <Action busy={busy} onClick={() => onOpen(chosen)}>
              {openWithoutLink}
            </Action>
            <Action kind="quiet" disabled={busy} onClick={() => setChosen(undefined)}>
              Autre dossier
            </Action>
          </div>
        </>
      )}
    </section>
  );
}
