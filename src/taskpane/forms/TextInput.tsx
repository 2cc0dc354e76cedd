import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  /** What a touch keyboard offers. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** For a form that opens where one pressed: its first field. */
  readonly autoFocus?: boolean;
}

export function TextInput({
  value,
  onChange,
  multiline,
  inputMode,
  disabled,
  placeholder,
  autoFocus,
  ...words
}: Props) {
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
            placeholder={placeholder}
            autoFocus={autoFocus}
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
            placeholder={placeholder}
            autoFocus={autoFocus}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
