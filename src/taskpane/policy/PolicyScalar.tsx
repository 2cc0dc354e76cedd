import { useState } from 'react';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { PolicyField } from '../../domain/policy/policyFields';
import { referenceAt } from '../../domain/policy/references';
import { asDelivered, notSet, oneLineEach } from '../../texts/policy/policy';
import { choiceLabel, weekdayChoices } from '../../texts/policy/policyChoices';
import { stepNamed, templateName } from '../../texts/policy/policyNames';
import { isKeyOf } from '../../texts/policy/policyPlace';
import { DateInput } from '../forms/DateInput';
import { toDecimal } from '../../domain/factures/decimalText';
import { SelectInput } from '../forms/SelectInput';
import { TextInput } from '../forms/TextInput';
import { errorAt, type NodeProps } from './nodeProps';

/** What a line holds at 270 px: longer texts get several. */
const LONG = 28;

/** A number where one is written; anything else stays as typed, for the check to name it. */
const asNumber = (typed: string): unknown => (/^-?\d+$/.test(typed.trim()) ? Number(typed) : typed);

/** One value, or a list of values one per line. */
export function PolicyScalar(props: NodeProps & { readonly field: PolicyField | undefined }) {
  const { document, fields, field, problems, path, value, onChange } = props;
  const key = String(path.at(-1));
  const ofTable = isKeyOf(fields, path.slice(0, -1));
  const label = ofTable ? choiceLabel(key) : (field?.description.replace(/\.$/, '') ?? key);
  const error = errorAt(props, path);
  const optional = field?.required === false;
  const written = value === undefined || value === null ? '' : String(value);
  // Decided once: a field that became another while one types would lose the focus.
  const [severalLines] = useState(written.length > LONG || ['text', 'subject'].includes(key));
  const put = (next: unknown): void => onChange(path, optional && next === '' ? undefined : next);

  if (Array.isArray(value) || field?.type === 'array') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const numbers = items.length > 0 ? items.every((one) => typeof one === 'number') : /minutes/i.test(label);
    const lines = (typed: string): readonly unknown[] =>
      typed.split('\n').map((line) => (numbers ? asNumber(line) : line));
    return (
      <TextInput
        label={label}
        hint={oneLineEach}
        error={
          error ??
          problems.flatMap((one) =>
            one.path.length === path.length + 1
              ? (errorAt({ document, problems: [one] }, [...path, one.path.at(-1)!]) ?? [])
              : [],
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
        options={
          optional || value === undefined
            ? [{ key: '', label: ofTable ? asDelivered : notSet }, ...options]
            : options
        }
        onChange={put}
      />
    );
  }
  const reference = referenceAt(document, path);
  if (reference) {
    const named = (id: string): string =>
      reference.to === 'template' ? templateName(document, id) : stepNamed(document, String(path[1]), id);
    const chosen = String(value ?? '');
    const known = reference.ids.map((key) => ({ key, label: named(key) }));
    const others = optional || chosen === '' ? [{ key: '', label: notSet }] : [];
    const lost =
      chosen === '' || reference.ids.includes(chosen) ? [] : [{ key: chosen, label: named(chosen) }];
    return (
      <SelectInput
        label={label}
        error={error}
        value={chosen}
        options={[...others, ...lost, ...known]}
        onChange={put}
      />
    );
  }
  if (field?.kind === 'weekday') {
    const options = weekdayChoices.map(({ key, label: day }) => ({ key: String(key), label: day }));
    return (
      <SelectInput
        label={label}
        error={error}
        value={String(value)}
        options={options}
        onChange={(day) => put(Number(day))}
      />
    );
  }
  if (field?.kind === 'day') {
    return <DateInput label={label} error={error} value={(value ?? '') as PlainDate | ''} onChange={put} />;
  }
  const isDecimal = field?.kind === 'decimal';
  const isNumber = field?.type === 'integer' || field?.type === 'number';
  // Kept with a point, written with a comma.
  const text = isDecimal ? written.replace('.', ',') : written;
  // What an item is cannot be changed, only the item taken away.
  if (path.at(-1) === 'kind') return null;
  // A template's text may have its own lines; a name or a subject never has.
  const oneLine = (typed: string): string => (key === 'text' ? typed : typed.replace(/\n/g, ' '));
  return (
    <TextInput
      label={label}
      error={error}
      value={text}
      multiline={!isNumber && severalLines}
      inputMode={isNumber ? 'numeric' : isDecimal ? 'decimal' : undefined}
      onChange={(typed) =>
        put(isNumber ? asNumber(typed) : isDecimal ? toDecimal(typed.replace('%', '')) : oneLine(typed))
      }
    />
  );
}
