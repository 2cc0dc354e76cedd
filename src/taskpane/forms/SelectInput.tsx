import { useRef } from 'react';
import { Field, type FieldWords } from './Field';
import { formStyles } from './styles';
import { useCutShort } from './useCutShort';

interface Props<Key extends string> extends FieldWords {
  readonly value: Key;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly onChange: (key: Key) => void;
}

export function SelectInput<Key extends string>({ value, options, onChange, ...words }: Props<Key>) {
  const control = useRef<HTMLSelectElement>(null);
  const chosen = options.find(({ key }) => key === value)?.label ?? '';
  const cut = useCutShort(control, chosen);
  return (
    <Field {...words}>
      {(ids) => (
        <>
          <select
            {...ids}
            ref={control}
            className={formStyles.select}
            value={value}
            onChange={(event) => onChange(event.target.value as Key)}
          >
            {options.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          {cut && (
            // Read aloud from the field itself.
            <p aria-hidden className={formStyles.hint}>
              {chosen}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
