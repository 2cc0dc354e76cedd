import { useState } from 'react';
import type { Instalment, ScheduleProblem } from '../../domain/factures/schedule';
import * as words from '../../texts/factures/schedule';
import { DateInput } from '../forms/DateInput';
import { toDecimal } from '../../domain/factures/decimalText';
import { formStyles } from '../forms/styles';
import { TextInput } from '../forms/TextInput';

interface Props {
  readonly rank: number;
  readonly instalment: Instalment;
  /** The firm does not work on its day, which a person chose all the same. */
  readonly isClosed: boolean;
  /** The last one takes what the others leave: it is shown, not typed. */
  readonly isLast: boolean;
  readonly problems: readonly ScheduleProblem[];
  readonly onChange: (part: Partial<Instalment>) => void;
}

const shown = (decimal: string): string => decimal.replace('.', ',');

export function InstalmentRow({ rank, instalment, isClosed, isLast, problems, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const wordsOf = (code: ScheduleProblem['code']): string | undefined => {
    const found = problems.find((problem) => problem.code === code);
    return found && words.scheduleProblemText(found);
  };
  const wrongAmount = wordsOf('amount');
  // What is being typed stays as typed, unless the whole schedule was computed again.
  const text =
    typed !== undefined && toDecimal(typed) === instalment.amount ? typed : shown(instalment.amount);
  return (
    <div className={formStyles.pair}>
      <DateInput
        label={words.instalmentDate(rank)}
        value={instalment.date}
        hint={words.dateHint(instalment, isClosed)}
        error={wordsOf('date')}
        onChange={(date) => date && onChange({ date })}
      />
      <TextInput
        label={isLast ? words.lastAmount(rank) : words.instalmentAmount(rank)}
        value={isLast ? shown(instalment.amount) : text}
        inputMode="decimal"
        disabled={isLast}
        error={wrongAmount && isLast ? words.nothingLeft : wrongAmount}
        onChange={(value) => {
          setTyped(value);
          onChange({ amount: toDecimal(value) });
        }}
      />
    </div>
  );
}
