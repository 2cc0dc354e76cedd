import { saysLearned } from '../model/contentModel';
import type { AwaitedPiece, RequiredId } from '../types';
import { saysAnnexe } from './annexeAuDelaDe5';
import { saysArbitrage } from './arbitrage';
import { saysConsequence } from './consequence';
import { saysImpactDelais } from './impactDelais';
import { saysObjectif } from './objectif';
import { saysPiecesListees } from './piecesListees';
import { saysProchainPas } from './prochainPas';
import { saysRendezVous } from './rendezVous';
import { askedOfPart, partsOf, type Request, type RequestText } from './requestText';

export interface MissingOptions {
  /** `R1` to `R5`; any other step asks for what every relance asks for. */
  readonly step: string;
  readonly tension: boolean;
  readonly subject?: string;
  readonly pieces?: readonly AwaitedPiece[];
  /** Only the sequence `pieces` (the default) has these contents: the others ask for no document. */
  readonly sequence?: string;
}

interface Requirement {
  readonly id: RequiredId;
  /** First step (the 2 of R2) from which the policy asks for it. */
  readonly from: number;
  /** The patterns see it. */
  readonly said: (message: Request, awaited: number) => boolean;
  /** The model sees it in a part. */
  readonly learned: (part: RequestText) => boolean;
}

/** Said in one of the parts. */
const inPart = (says: (part: RequestText) => boolean): Requirement['said'] => {
  const asked = askedOfPart(says);
  return (message) => partsOf(message).some(asked);
};

const requirement = (id: RequiredId, from: number, said: Requirement['said']): Requirement => ({
  id,
  from,
  said,
  learned: askedOfPart(({ statements }) => statements.some(({ words }) => saysLearned(id, words))),
});

const REQUIREMENTS: readonly Requirement[] = [
  requirement('pieces-listees', 0, saysPiecesListees),
  requirement('annexe-au-dela-de-5', 0, saysAnnexe),
  requirement('objectif', 0, inPart(saysObjectif)),
  requirement('consequence', 0, inPart(saysConsequence)),
  requirement('prochain-pas', 0, inPart(saysProchainPas)),
  requirement('impact-delais', 2, inPart(saysImpactDelais)),
  requirement('arbitrage', 3, saysArbitrage),
  requirement('rendez-vous', 3, inPart(saysRendezVous)),
];

/** The number of a step: `R3` is 3. */
const rankOf = (step: string): number => Number(/\d+/.exec(step)?.[0] ?? 1);

/** Whether a relance of this step has to hold a content. */
export function isAsked(
  content: RequiredId,
  { step, tension }: Pick<MissingOptions, 'step' | 'tension'>,
): boolean {
  const { from } = requirementOf(content);
  return rankOf(step) >= from || (content === 'rendez-vous' && tension);
}

/** Whether the patterns alone see a content. */
export const saidByPatterns = (content: RequiredId, message: Request, awaited = 0): boolean =>
  requirementOf(content).said(message, awaited);

const requirementOf = (content: RequiredId): Requirement => REQUIREMENTS.find(({ id }) => id === content)!;

/**
 * The contents that the policy asks of this message and that it lacks, in the order of the policy.
 * @param request reads the writer's own text, whole or in parts: what `ownText` keeps, without quotations and signature
 */
export function missingContent(request: () => Request, options: MissingOptions): RequiredId[] {
  if (options.sequence !== undefined && options.sequence !== 'pieces') return [];
  const message = request();
  const awaited = (options.pieces ?? []).filter(({ received }) => !received).length;
  return REQUIREMENTS.filter(
    ({ id, said, learned }) =>
      isAsked(id, options) && !said(message, awaited) && !partsOf(message).some(learned),
  ).map(({ id }) => id);
}
