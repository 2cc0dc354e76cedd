import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';

interface Props<Key extends string> extends FieldWords {
  readonly value: Key;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly onChange: (key: Key) => void;
}

export function SelectInput<Key extends string>({ value, options, onChange, ...words }: Props<Key>) {
  return (
    <Field {...words}>
      {(ids) => (
        <select
          {...ids}
          className={formStyles.control}
          value={value}
          onChange={(event) => onChange(event.target.value as Key)}
        >
          {options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
