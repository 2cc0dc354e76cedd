import type { SequenceId } from '../../domain/dossier';
import type { Channel } from '../../domain/journal/journal';
import type { Approver } from '../../domain/policy/sequence';
import { listed } from '../format';

const SEQUENCES: Record<SequenceId, string> = {
  pieces: 'Pièces attendues',
  honoraires: 'Honoraires',
  'factures-courtoise': 'Factures, relance courtoise',
  encaissement: 'Encaissement',
  multicanale: 'Factures, relance multicanale',
};

export const sequenceLabel = (sequence: SequenceId): string => SEQUENCES[sequence];

const CHANNELS: Record<Channel, string> = {
  email: 'par e-mail',
  telephone: 'par téléphone',
  courrier: 'par courrier',
  recommande: 'par lettre recommandée',
};

export const channelLabel = (channel: Channel): string => CHANNELS[channel];

const CHANNEL_ACTIONS: Record<Exclude<Channel, 'email'>, string> = {
  telephone: 'Préparer l’appel',
  courrier: 'Préparer le courrier',
  recommande: 'Préparer la lettre recommandée',
};

export const channelAction = (channel: Exclude<Channel, 'email'>): string => CHANNEL_ACTIONS[channel];

const APPROVERS: Record<Approver, string> = { manager: 'du manager', direction: 'de la direction' };

/** `la co-signature du manager`, as a part of a sentence. */
export const cosignatureOf = (approvals: readonly Approver[]): string =>
  `la co-signature ${listed(approvals.map((who) => APPROVERS[who]))}`;

/**
 * `Co-signature du manager et de la direction requise`; of a call or a letter, `Accord du manager requis`; empty when nobody
 * has to agree.
 */
export function approvalsLabel(approvals: readonly Approver[], channel: Channel = 'email'): string {
  if (approvals.length === 0) return '';
  const whose = listed(approvals.map((who) => APPROVERS[who]));
  return channel === 'email' ? `Co-signature ${whose} requise` : `Accord ${whose} requis`;
}

/** `l’accord du manager`, as a part of a sentence. */
export const agreementOf = (approvals: readonly Approver[]): string =>
  approvals.length === 0 ? '' : `avec l’accord ${listed(approvals.map((who) => APPROVERS[who]))}`;
