import { isOwn, type OwnAddresses } from '../../domain/policy/ownAddresses';
import type { Address, Candidates } from '../ports';

/** What a message says about whose dossier it belongs to. */
export interface Hints {
  /** The sender of a message read, or every recipient of a draft; the firm's own people excluded. */
  readonly addresses: readonly string[];
  readonly conversationId?: string;
}

export type Recognition =
  | { readonly kind: 'one'; readonly dossierId: string; readonly via: 'conversation' | 'address' }
  | { readonly kind: 'several'; readonly dossierIds: readonly string[] }
  | { readonly kind: 'none' };

/**
 * The clients' addresses among these, lower-case, each once. Outlook, Graph and SharePoint write them in any case. Mail between
 * people of the firm is never logged nor checked.
 */
export function clientAddresses(people: readonly Address[], own: OwnAddresses): readonly string[] {
  const addresses = people
    .map((person) => person.address.trim().toLowerCase())
    .filter((address) => address.includes('@'));
  return [...new Set(addresses)].filter((address) => !isOwn(address, own));
}

/**
 * Chooses among the candidates. A conversation already in the journal wins over addresses, but only alone: the
 * conversation id can be shared by mistake (subject edited, thread merged), and writing to the wrong client is worse
 * than asking. Outlook's id now and then differs from Graph's, too (office-js #3093).
 */
export function recognise(candidates: Candidates): Recognition {
  const byConversation = [...new Set(candidates.byConversation)];
  const byAddress = [...new Set(candidates.byAddress.map((contact) => contact.dossierId))];
  const agreed = byConversation.filter((id) => byAddress.includes(id));

  if (agreed.length === 1) return { kind: 'one', dossierId: agreed[0]!, via: 'conversation' };
  if (byAddress.length === 0 && byConversation.length === 1) {
    return { kind: 'one', dossierId: byConversation[0]!, via: 'conversation' };
  }
  if (byAddress.length === 1 && byConversation.length === 0) {
    return { kind: 'one', dossierId: byAddress[0]!, via: 'address' };
  }
  const several = [...new Set([...byConversation, ...byAddress])];
  return several.length === 0 ? { kind: 'none' } : { kind: 'several', dossierIds: several };
}
