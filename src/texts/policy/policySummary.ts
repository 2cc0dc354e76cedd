import type { PolicyStep } from '../../domain/policy/schema';
import { formatDayOffset } from '../format';
import { fr } from '../fr';
import { choiceLabel } from './policyChoices';
import { stepName } from './policyNames';
import { approvalsLabel, channelLabel } from '../steps/steps';

/** `Demande cadrée (R2), à J+7, par e-mail`; a window says both its days: `de J+7 à J+15`. */
export const stepTitle = (step: PolicyStep): string =>
  step.to === undefined
    ? fr`${stepName(step)}, à ${formatDayOffset(step.from)}, ${channelLabel(step.channel)}`
    : fr`${stepName(step)}, de ${formatDayOffset(step.from)} à ${formatDayOffset(step.to)}, ${channelLabel(step.channel)}`;

/** `Ton : ferme. Co-signature du manager requise.` */
export const stepFacts = ({ tone, approvals, channel }: PolicyStep): string =>
  [fr`Ton : ${choiceLabel(tone).toLowerCase()}`, approvalsLabel(approvals, channel)]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
