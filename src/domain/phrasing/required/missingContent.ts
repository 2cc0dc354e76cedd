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
import type { RequestText } from './requestText';

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
  readonly said: (message: RequestText, awaited: number) => boolean;
}

const REQUIREMENTS: readonly Requirement[] = [
  { id: 'pieces-listees', from: 0, said: saysPiecesListees },
  { id: 'annexe-au-dela-de-5', from: 0, said: saysAnnexe },
  { id: 'objectif', from: 0, said: saysObjectif },
  { id: 'consequence', from: 0, said: saysConsequence },
  { id: 'prochain-pas', from: 0, said: saysProchainPas },
  { id: 'impact-delais', from: 2, said: saysImpactDelais },
  { id: 'arbitrage', from: 3, said: saysArbitrage },
  { id: 'rendez-vous', from: 3, said: saysRendezVous },
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
export const saidByPatterns = (content: RequiredId, message: RequestText, awaited = 0): boolean =>
  requirementOf(content).said(message, awaited);

const requirementOf = (content: RequiredId): Requirement => REQUIREMENTS.find(({ id }) => id === content)!;

/**
 * The contents that the policy asks of this message and that it lacks, in the order of the policy.
 * @param request reads the writer's own text: what `ownText` keeps, without quotations and signature
 */
export function missingContent(request: () => RequestText, options: MissingOptions): RequiredId[] {
  if (options.sequence !== undefined && options.sequence !== 'pieces') return [];
  const message = request();
  const awaited = (options.pieces ?? []).filter(({ received }) => !received).length;
  return REQUIREMENTS.map(({ id }) => id).filter(
    (content) =>
      isAsked(content, options) &&
      !saidByPatterns(content, message, awaited) &&
      !message.statements.some(({ words }) => saysLearned(content, words)),
  );
}
