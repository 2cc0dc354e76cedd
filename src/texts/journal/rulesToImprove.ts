import { fr } from '../fr';
import { ruleTitle } from '../phrasing/rules';

export const rulesToImproveTitle = fr`Règles à revoir`;

/** A rule that people kept passages against, in the last thirty days. */
export const ruleToImprove = (rule: string, times: number): string =>
  fr`« ${ruleTitle(rule)} » : ${times} exceptions en trente jours. La règle est peut-être à assouplir dans la politique.`;
