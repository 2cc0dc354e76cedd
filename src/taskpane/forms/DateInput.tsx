import { useState } from 'react';
import { parsePlainDate, plainDate, type PlainDate } from '../../domain/dates/plainDate';
import { frenchDateWithWeekday } from '../../domain/template/frenchDate';
import { farYear } from '../../texts/dateInput';
import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props extends FieldWords {
  /** Empty while nothing, or no day of the calendar, is entered. */
  readonly value: PlainDate | '';
  readonly min?: PlainDate;
  readonly onChange: (value: PlainDate | '') => void;
}

/** The browser's field takes years of five digits and more, which no count of days is made for. */
const LAST = plainDate('2999-12-31');

/**
 * The browser's own picker takes no 31/02, and shows days as the browser's language writes them: below it, the day in
 * French with its weekday, so that 03/04 is read one way.
 */
export function DateInput({ value, min, onChange, ...words }: Props) {
  const [far, setFar] = useState(false);
  const take = (typed: string): void => {
    const day = parsePlainDate(typed);
    const refused = typed !== '' && (day === undefined || day > LAST);
    setFar(refused);
    // What was refused is not shown either: the field goes back to the day that counts.
    if (!refused) onChange(day ?? '');
  };
  return (
    <Field
      {...words}
      error={far ? farYear : words.error}
      hint={words.hint ?? (value ? frenchDateWithWeekday(value) : undefined)}
    >
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={formStyles.control}
          value={value}
          min={min}
          max={LAST}
          onChange={(event) => take(event.target.value)}
        />
      )}
    </Field>
  );
}
