import { useId, useState, type ReactNode } from 'react';
import type { DossierFile } from '../../app/ports';
import { INCOMPLETE_BASIS, type Correction } from '../../domain/journal/corrections';
import type { Finding } from '../../domain/phrasing/types';
import type { RelanceMarks } from '../../domain/template/marks';
import { useKept } from '../forms/useKept';
import type { Services } from '../services';
import { useToday } from '../state/useToday';
import { CorrectionForm } from './CorrectionForm';
import { correctionOf, draftShown, objectifOf, peopleOf, typedIn, type Typed } from './correctionDraft';

export interface Basis {
  /** The form, where the message announces work on an incomplete basis; nothing otherwise. */
  readonly form: ReactNode;
  readonly correction: Correction | undefined;
  /** Says what lacks, if anything does. */
  ready(): boolean;
}

/** The second condition of "faire avec ce qu'on a", beside a message whose reserve is written. */
export function useBasis(props: {
  readonly services: Services;
  readonly file: DossierFile;
  readonly findings: readonly Finding[];
  readonly marks: RelanceMarks | undefined;
}): Basis {
  const { services, file, findings, marks } = props;
  const today = useToday(services.clock);
  const people = peopleOf(file.dossier, services.me);
  const reserve = findings.find(({ rule }) => rule === INCOMPLETE_BASIS);
  const [tried, setTried] = useState(false);
  // A message without marks is not told from the next one: nothing is kept from it.
  const own = useId();
  // Another tab takes the form away while one looks something up: what was described is kept.
  const [typed, setTyped] = useKept<Typed>(`base/${marks?.operationId ?? own}`, () => ({}));
  if (!reserve) return { form: null, correction: undefined, ready: () => true };
  const proposed = objectifOf(services.policy, file.pieces, reserve.excerpt);
  const draft = draftShown(typed, proposed, people);
  const correction = correctionOf(draft, people, today);
  return {
    form: (
      <CorrectionForm
        reserve={reserve.excerpt}
        draft={draft}
        people={people}
        today={today}
        tried={tried}
        onChange={(next) => setTyped(typedIn(next, proposed))}
      />
    ),
    correction,
    ready: () => {
      setTried(true);
      return correction !== undefined;
    },
  };
}
