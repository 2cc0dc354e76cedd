import type { PhrasingPolicy } from '../../domain/phrasing/types';
import { fr } from '../fr';
import { ruleTitle } from '../phrasing/rules';

export const rulesToImproveTitle = fr`Règles à revoir`;

type Phrases = readonly Pick<NonNullable<PhrasingPolicy['phrases']>[number], 'id' | 'text'>[];

/**
 * A rule that people kept passages against, in the last thirty days.
 * @param phrases the firm's own, named by their words: they have no title
 */
export function ruleToImprove(rule: string, times: number, phrases: Phrases = []): string {
  const own = phrases.find(({ id }) => rule === `politique:${id}`);
  const todo = own
    ? fr`La formule est peut-être à retirer de la politique.`
    : fr`La règle est peut-être à assouplir dans la politique.`;
  return fr`« ${own?.text ?? ruleTitle(rule)} » : ${times} exceptions en trente jours. ${todo}`;
}
