import { useId } from 'react';
import { formStyles } from './styles';

interface Props<Key extends string> {
  readonly label: string;
  readonly value: Key | undefined;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly onChange: (key: Key) => void;
}

/** A few options of which one holds, all of them visible. */
export function Choices<Key extends string>({ label, value, options, onChange }: Props<Key>) {
  const name = useId();
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.label} style={{ padding: 0 }}>
        {label}
      </legend>
      {options.map((option) => (
        <label key={option.key} className={formStyles.choice}>
          <input
            type="radio"
            className={formStyles.mark}
            name={name}
            checked={value === option.key}
            onChange={() => onChange(option.key)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
