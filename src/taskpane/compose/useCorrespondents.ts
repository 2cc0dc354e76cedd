import { useEffect, useMemo, useRef } from 'react';
import { CORRESPONDENTS_KEY, type Correspondents } from '../../app/dossier/correspondents';
import type { Address, ComposeItem, DossierFile } from '../../app/ports';
import { clientAddresses } from '../../app/dossier/recognise';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import type { Services } from '../services';

/** Contacts handed over at most: session data is short, and no relance goes to more people. */
const MOST_CONTACTS = 300;

/**
 * Tells the send gate who the message's recipients are: contacts of the dossier shown, of other clients, or nobody known; and
 * by which addresses it knows the firm's own people.
 * Only recipients that the dossier does not know are looked up, each once; a failure leaves the gate without an opinion on
 * them, as when the pane was never opened.
 */
export function useCorrespondents(
  { records, policy, me }: Services,
  item: ComposeItem,
  file: DossierFile | undefined,
  people: readonly Address[] | undefined,
): void {
  const lookedUp = useRef(new Map<string, Correspondents['elsewhere'][number] | null>());
  const written = useRef('');
  const contacts = useMemo(
    () => (file?.contacts ?? []).slice(0, MOST_CONTACTS).map(({ address }) => address.toLowerCase()),
    [file],
  );
  const dossierId = file?.dossier.id;
  const ownClient = file?.dossier.client;
  const listed = policy.firm.ownAddresses;

  useEffect(() => {
    if (!people) return undefined;
    const abort = new AbortController();
    const hand = async (): Promise<void> => {
      const clients = clientAddresses(people, ownAddresses(listed, me.address));
      const strangers = clients.filter(
        (address) => !contacts.includes(address) && !lookedUp.current.has(address),
      );
      if (strangers.length > 0) {
        const { byAddress } = await records.lookUp({ addresses: strangers }, abort.signal);
        const dossiers = [...new Set(byAddress.map((contact) => contact.dossierId))];
        const names = new Map(
          (await records.summaries(dossiers, abort.signal)).map(({ id, client }) => [id, client]),
        );
        for (const address of strangers) {
          const dossierIds = byAddress
            .filter((contact) => contact.address.toLowerCase() === address)
            .map((contact) => contact.dossierId);
          const client = names.get(dossierIds[0] ?? '') ?? '';
          lookedUp.current.set(address, dossierIds.length > 0 ? { address, dossierIds, client } : null);
        }
      }
      const found = clients.flatMap((address) => lookedUp.current.get(address) ?? []);
      const isOwn = ({ dossierIds }: Correspondents['elsewhere'][number]): boolean =>
        dossierId !== undefined && dossierIds.includes(dossierId);
      const value = JSON.stringify({
        v: 1,
        ...(dossierId ? { dossierId } : {}),
        ...(ownClient ? { client: ownClient } : {}),
        // One added to the dossier since it was read is a contact of it as well.
        contacts: [...contacts, ...found.filter(isOwn).map(({ address }) => address)],
        elsewhere: found,
        ownAddresses: listed,
      } satisfies Correspondents);
      if (abort.signal.aborted || value === written.current) return;
      await item.handOver(CORRESPONDENTS_KEY, value);
      written.current = value;
    };
    hand().catch(() => {});
    return () => abort.abort();
  }, [records, listed, me.address, item, people, contacts, dossierId, ownClient]);
}
