import { correctionProblems, type CorrectionProblem } from '../../domain/journal/corrections';
import type { Person } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import * as words from '../../texts/agreement/incompleteBasis';
import { DateInput } from '../forms/DateInput';
import { SelectInput } from '../forms/SelectInput';
import { formStyles } from '../forms/styles';
import { TextInput } from '../forms/TextInput';
import { Icon } from '../shell/Icon';
import { shared } from '../shell/styles';
import type { CorrectionDraft } from './correctionDraft';

interface Props {
  /** What the message says, with its reserve. */
  readonly reserve: string;
  readonly draft: CorrectionDraft;
  readonly people: readonly Person[];
  readonly today: PlainDate;
  /** What is wrong is said once somebody tried to go on. */
  readonly tried: boolean;
  readonly onChange: (draft: CorrectionDraft) => void;
}

/** The three conditions of "faire avec ce qu'on a" (policy): which hold, and what the second one is made of. */
export function CorrectionForm({ reserve, draft, people, today, tried, onChange }: Props) {
  const problems = correctionProblems(draft, today);
  const errorOf = (...codes: readonly CorrectionProblem[]): string | undefined => {
    const found = tried ? codes.find((code) => problems.includes(code)) : undefined;
    return found && words.correctionProblem(found);
  };
  const set = (change: Partial<CorrectionDraft>): void => onChange({ ...draft, ...change });
  return (
    <div className={shared.text}>
      <p className={shared.title}>{words.basisTitle}</p>
      <ul className={shared.list}>
        <Condition done label={words.conditionReserve} />
        <Condition done={problems.length === 0} label={words.conditionCorrection} />
        <Condition done={false} label={words.conditionManager} />
      </ul>
      <p className={shared.soft}>{words.reserveThere(reserve)}</p>
      <TextInput
        label={words.objectifLabel}
        value={draft.objectif}
        error={errorOf('objectif')}
        onChange={(objectif) => set({ objectif })}
      />
      <TextInput
        label={words.impactLabel}
        hint={words.impactHint}
        value={draft.impact}
        error={errorOf('impact')}
        multiline
        onChange={(impact) => set({ impact })}
      />
      <TextInput
        label={words.actionLabel}
        hint={words.actionHint}
        value={draft.action}
        error={errorOf('action')}
        multiline
        onChange={(action) => set({ action })}
      />
      <div className={formStyles.pair}>
        <DateInput
          label={words.dueLabel}
          value={draft.dueOn}
          min={today}
          error={errorOf('date', 'date-passed')}
          onChange={(dueOn) => set({ dueOn })}
        />
        <SelectInput
          label={words.ownerLabel}
          value={draft.owner}
          options={people.map(({ name, address }) => ({ key: address, label: name || address }))}
          onChange={(owner) => set({ owner })}
        />
      </div>
    </div>
  );
}

/** The word says it as well as the mark. */
function Condition({ done, label }: { readonly done: boolean; readonly label: string }) {
  return (
    <li style={{ display: 'flex', gap: 8, padding: '2px 0' }}>
      <span style={{ color: done ? 'var(--success)' : 'var(--approval)', paddingTop: 2 }}>
        <Icon name={done ? 'success' : 'clock'} />
      </span>
      <span>
        {done ? words.conditionDone : words.conditionOpen}
        {label}
      </span>
    </li>
  );
}
