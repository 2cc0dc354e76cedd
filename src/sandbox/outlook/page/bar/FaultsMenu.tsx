import { useState } from 'react';
import { useActors } from '../outlookContext';
import { tell } from '../state/http';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';

const AUTH: Readonly<Record<string, string>> = {
  USER_INTERACTION_REQUIRED: 'Connexion\u00a0: une fenêtre est nécessaire',
  USER_CANCEL: 'Connexion\u00a0: annulée par la personne',
  NO_NETWORK: 'Connexion\u00a0: pas de réseau',
  DISABLED: 'Connexion\u00a0: désactivée',
  ABSENT: 'Connexion\u00a0: absente de cet Outlook',
};

/** Status that Graph answers every call with. */
const GRAPH: Readonly<Record<string, string>> = {
  hang: 'SharePoint\u00a0: ne répond pas',
  401: 'SharePoint\u00a0: session expirée',
  403: 'SharePoint\u00a0: accès refusé',
  429: 'SharePoint\u00a0: trop de demandes',
  500: 'SharePoint\u00a0: en panne',
};

const SLOW_GATE_MS = 8_000;

/** What can be made to fail, as a person meets it. One of each kind at a time. */
export function FaultsMenu() {
  const { outlook } = useActors();
  const { faults } = outlook.host;
  const [graph, setGraph] = useState<string | null>(null);
  const [, redraw] = useState(0);

  const failGraph = (status: string): void => {
    const next = graph === status ? null : status;
    const rules = next === null ? [] : [{ match: '/', status: /^\d+$/.test(next) ? Number(next) : next }];
    setGraph(next);
    void tell('POST', '/sandbox/faults', { rules }).catch((error: unknown) => outlook.trouble(error));
  };
  const item = (label: string, checked: boolean, change: () => void, first = false) => ({
    key: label,
    label,
    checked,
    first,
    onChoose: () => {
      change();
      redraw((count) => count + 1);
    },
  });
  const active =
    graph !== null || faults.auth || faults.insertLost || faults.gateUnavailable || faults.gateDelayMs;

  return (
    <Menu
      label="Pannes"
      className={`bar-button ${active ? 'chosen' : ''}`}
      align="end"
      button={
        <>
          <Icon name="warning" size={16} /> <span>Pannes</span>
        </>
      }
      items={[
        ...Object.entries(GRAPH).map(([status, label]) =>
          item(label, graph === status, () => failGraph(status)),
        ),
        ...Object.entries(AUTH).map(([status, label], index) =>
          item(
            label,
            faults.auth === status,
            () => outlook.surroundings.failAuth(faults.auth === status ? undefined : status),
            index === 0,
          ),
        ),
        item(
          'Insertion\u00a0: annoncée mais perdue',
          faults.insertLost === true,
          () => (faults.insertLost = !faults.insertLost),
          true,
        ),
        item(
          'Envoi\u00a0: complément inaccessible',
          faults.gateUnavailable === true,
          () => (faults.gateUnavailable = !faults.gateUnavailable),
        ),
        item(
          'Envoi\u00a0: complément lent (8 s)',
          faults.gateDelayMs === SLOW_GATE_MS,
          () => (faults.gateDelayMs = faults.gateDelayMs ? undefined : SLOW_GATE_MS),
        ),
      ]}
    />
  );
}
