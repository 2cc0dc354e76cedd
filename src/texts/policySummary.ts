import type { PolicyStep } from '../domain/policy/schema';
import { formatDayOffset } from './format';
import { fr } from './fr';
import { choiceLabel } from './policyChoices';
import { approvalsLabel, channelLabel } from './steps';

/** `R2 à J+7, par e-mail`; a window says both its days: `R1 de J+7 à J+15, par e-mail`. */
export const stepTitle = ({ id, from, to, channel }: PolicyStep): string =>
  to === undefined
    ? fr`${id} à ${formatDayOffset(from)}, ${channelLabel(channel)}`
    : fr`${id} de ${formatDayOffset(from)} à ${formatDayOffset(to)}, ${channelLabel(channel)}`;

/** `Ton : ferme. Co-signature du manager requise.` */
export const stepFacts = ({ tone, approvals }: PolicyStep): string =>
  [fr`Ton : ${choiceLabel(tone).toLowerCase()}`, approvalsLabel(approvals)]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
