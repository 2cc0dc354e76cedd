import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  /** What a touch keyboard offers. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly disabled?: boolean;
}

export function TextInput({ value, onChange, multiline, inputMode, disabled, ...words }: Props) {
  return (
    <Field {...words}>
      {(ids) =>
        multiline ? (
          <textarea
            {...ids}
            className={formStyles.area}
            rows={Math.min(12, Math.max(2, Math.ceil(value.length / 38)))}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...ids}
            type="text"
            autoComplete="off"
            className={formStyles.control}
            inputMode={inputMode}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
