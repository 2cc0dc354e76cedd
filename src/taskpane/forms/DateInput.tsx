import type { PlainDate } from '../../domain/dates/plainDate';
import { frenchDateWithWeekday } from '../../domain/template/frenchDate';
import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props extends FieldWords {
  /** Empty while nothing, or no day of the calendar, is entered. */
  readonly value: PlainDate | '';
  readonly min?: PlainDate;
  readonly onChange: (value: PlainDate | '') => void;
}

/**
 * The browser's own picker takes no 31/02, and shows days as the browser's language writes them: below it, the day in
 * French with its weekday, so that 03/04 is read one way.
 */
export function DateInput({ value, min, onChange, ...words }: Props) {
  return (
    <Field {...words} hint={words.hint ?? (value ? frenchDateWithWeekday(value) : undefined)}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={formStyles.control}
          value={value}
          min={min}
          onChange={(event) => onChange(event.target.value as PlainDate | '')}
        />
      )}
    </Field>
  );
}
