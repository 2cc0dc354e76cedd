import type { PlainDate } from '../../domain/plainDate';
import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props extends FieldWords {
  /** Empty while nothing, or no day of the calendar, is entered. */
  readonly value: PlainDate | '';
  readonly min?: PlainDate;
  readonly onChange: (value: PlainDate | '') => void;
}

/** The browser's own picker shows days as the person's language writes them, and takes no 31/02. */
export function DateInput({ value, min, onChange, ...words }: Props) {
  return (
    <Field {...words}>
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
