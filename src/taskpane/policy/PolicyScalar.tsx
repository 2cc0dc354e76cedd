import type { PolicyField } from '../../domain/policy/policyFields';
import { notSet, oneLineEach } from '../../texts/policy';
import { choiceLabel } from '../../texts/policyChoices';
import { SelectInput } from '../forms/SelectInput';
import { TextInput } from '../forms/TextInput';
import { errorAt, type NodeProps } from './PolicyNode';

/** Longer texts get several lines. */
const LONG = 48;

/** A number where one is written; anything else stays as typed, for the check to name it. */
const asNumber = (typed: string): unknown => (/^-?\d+$/.test(typed.trim()) ? Number(typed) : typed);

/** One value, or a list of values one per line. */
export function PolicyScalar(props: NodeProps & { readonly field: PolicyField | undefined }) {
  const { field, problems, path, value, onChange } = props;
  const label = field?.description.replace(/\.$/, '') ?? String(path.at(-1));
  const error = errorAt(problems, path);
  const optional = field?.required === false;
  const put = (next: unknown): void => onChange(path, optional && next === '' ? undefined : next);

  if (Array.isArray(value) || field?.type === 'array') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const numbers =
      items.length > 0 ? items.every((one) => typeof one === 'number') : /jours|minutes/i.test(label);
    const lines = (typed: string): readonly unknown[] =>
      typed.split('\n').map((line) => (numbers ? asNumber(line) : line));
    return (
      <TextInput
        label={label}
        hint={oneLineEach}
        error={
          error ??
          problems.flatMap((one) =>
            one.path.length === path.length + 1 ? (errorAt([one], [...path, one.path.at(-1)!]) ?? []) : [],
          )[0]
        }
        multiline
        value={items.join('\n')}
        onChange={(typed) => onChange(path, typed === '' ? [] : lines(typed))}
      />
    );
  }
  if (field?.choices && field.choices.length > 1) {
    const options = field.choices.map((key) => ({ key, label: choiceLabel(key) }));
    return (
      <SelectInput
        label={label}
        error={error}
        value={String(value ?? '')}
        options={optional || value === undefined ? [{ key: '', label: notSet }, ...options] : options}
        onChange={put}
      />
    );
  }
  const isNumber = field?.type === 'integer' || field?.type === 'number';
  const text = value === undefined || value === null ? '' : String(value);
  // What an item is cannot be changed, only the item taken away.
  if (path.at(-1) === 'kind') return null;
  return (
    <TextInput
      label={label}
      error={error}
      value={text}
      multiline={!isNumber && (text.length > LONG || path.at(-1) === 'text')}
      inputMode={isNumber ? 'numeric' : undefined}
      onChange={(typed) => put(isNumber ? asNumber(typed) : typed)}
    />
  );
}
