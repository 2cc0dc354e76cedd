import { useId } from 'react';
import { formStyles } from '../forms/styles';
import { Tick } from '../forms/Tick';

interface Props<Key> {
  readonly label: string;
  readonly error?: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: readonly unknown[];
  readonly onChange: (chosen: readonly Key[]) => void;
}

/** Several of a few values: they are kept in the order in which they are shown. */
export function TickList<Key extends string | number>({
  label,
  error,
  options,
  chosen,
  onChange,
}: Props<Key>) {
  const id = useId();
  const toggle = (key: Key, on: boolean): void =>
    onChange(options.map((one) => one.key).filter((one) => (one === key ? on : chosen.includes(one))));
  return (
    <fieldset className={formStyles.group} aria-describedby={error ? id : undefined}>
      <legend className={formStyles.label} style={{ padding: 0 }}>
        {label}
      </legend>
      {options.map((option) => (
        <Tick
          key={option.key}
          label={option.label}
          checked={chosen.includes(option.key)}
          onChange={(on) => toggle(option.key, on)}
        />
      ))}
      {error && (
        <p id={id} className={formStyles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
