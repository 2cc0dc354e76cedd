import { correctionProblems, type Correction } from '../../domain/journal/corrections';
import type { Dossier, Person, Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import { objectifName } from '../../domain/template/objectifName';

/** The form of a corrective action, as far as it is filled in. */
export interface CorrectionDraft {
  readonly objectif: string;
  readonly impact: string;
  readonly action: string;
  readonly dueOn: PlainDate | '';
  /** Address of one of the dossier's people. */
  readonly owner: string;
}

/** What somebody typed of it; what is absent follows the message and the dossier, which may still change. */
export type Typed = Partial<CorrectionDraft>;

const EMPTY: CorrectionDraft = { objectif: '', impact: '', action: '', dueOn: '', owner: '' };

/** The form as it is shown. Somebody who is no more of the dossier's people has nothing to put right. */
export function draftShown(typed: Typed, objectif: string, people: readonly Person[]): CorrectionDraft {
  const shown = { ...EMPTY, objectif, ...typed };
  const known = people.some(({ address }) => address === shown.owner);
  return known ? shown : { ...shown, owner: people[0]?.address ?? '' };
}

/** What was typed, once the form shows this: the objectif that was proposed is nobody's choice. */
export const typedIn = ({ objectif, ...draft }: CorrectionDraft, proposed: string): Typed =>
  objectif === proposed ? draft : { ...draft, objectif };

/** Those who may have to put it right: the dossier's people, the writer first. */
export function peopleOf(dossier: Dossier, me: Person): readonly Person[] {
  const people = [me, dossier.collaborateur, dossier.manager, dossier.suppleant, dossier.direction];
  return people.flatMap((person, index) =>
    person?.address && people.findIndex((one) => one?.address === person.address) === index ? [person] : [],
  );
}

/** The corrective action that the form describes; `undefined` while something lacks. */
export function correctionOf(
  draft: CorrectionDraft,
  people: readonly Person[],
  today: PlainDate,
): Correction | undefined {
  const owner = people.find(({ address }) => address === draft.owner);
  if (!owner || draft.dueOn === '' || correctionProblems(draft, today).length > 0) return undefined;
  return {
    objectif: draft.objectif.trim(),
    impact: draft.impact.trim(),
    action: draft.action.trim(),
    dueOn: draft.dueOn,
    owner,
  };
}

/** What the reserve was written for, as it names it; of a dossier's several objectifs, the first awaited where it names none. */
export function objectifOf(policy: Policy, pieces: readonly Piece[], reserve: string): string {
  const awaited = pieces.filter(({ recueLe }) => recueLe === undefined).map(({ objectif }) => objectif);
  return awaited.find((one) => reserve.includes(objectifName(policy, one).nom)) ?? awaited[0] ?? '';
}
