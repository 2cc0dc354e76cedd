import { WEEKDAYS } from '../../domain/frenchNames';
import { isRecord } from '../../domain/policy/loose';
import { fieldAt, type Path } from '../../domain/policy/place';
import type { PolicyChange } from '../../domain/policy/policyChanges';
import type { PolicyField } from '../../domain/policy/policyFields';
import { referenceAt } from '../../domain/policy/references';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatDate } from '../format';
import { fr } from '../fr';
import { choiceLabel } from './policyChoices';
import { stepNamed, templateName } from './policyNames';
import { isKeyOf, itemLabel, placeText, shortLabel, tableName } from './policyPlace';

/** Where something changes, and what it was and becomes; what was added has no before, what was taken away no after. */
export interface ChangeText {
  readonly place: string;
  readonly before?: string;
  readonly after?: string;
}

interface Versions {
  readonly before: unknown;
  readonly after: unknown;
  readonly fields: readonly PolicyField[];
}

/** One difference between two policies, in the words of the editor. */
export function policyChangeText({ before, after, fields }: Versions, change: PolicyChange): ChangeText {
  const { kind, path } = change;
  const document = kind === 'removed' ? before : after;
  if (kind === 'moved')
    return {
      place: placeText(document, fields, path),
      before: fr`place ${Number(change.before) + 1}`,
      after: fr`place ${Number(change.after) + 1}`,
    };
  // An item or a template that comes or goes is named in its list; a field has its place, filled in or not.
  const isWhole = kind !== 'changed' && (typeof path.at(-1) === 'number' || isTable(path));
  return {
    place: placeText(document, fields, isWhole ? path.slice(0, -1) : path),
    ...(isWhole && kind === 'added' ? {} : { before: valueText(before, fields, path, change.before) }),
    ...(isWhole && kind === 'removed' ? {} : { after: valueText(after, fields, path, change.after) }),
  };
}

const isTable = (path: Path): boolean =>
  path.length === 2 && ['sequences', 'templates'].includes(String(path[0]));

function valueText(document: unknown, fields: readonly PolicyField[], path: Path, value: unknown): string {
  if (value === undefined || value === '') return fr`non précisé`;
  if (isTable(path)) return tableName(document, String(path[0]), String(path[1]));
  const last = path.at(-1);
  if (typeof last === 'number' && isRecord(value)) return itemLabel(document, path.slice(0, -1), value, last);
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, one]) => {
        const field = fieldAt(fields, [...path, key]);
        const name = isKeyOf(fields, path) ? choiceLabel(key) : shortLabel(field, key);
        return fr`${name} : ${valueText(document, fields, [...path, key], one)}`;
      })
      .join(', ');
  if (!Array.isArray(value)) return scalarText(document, fieldAt(fields, path), path, value);
  const field = fieldAt(fields, path);
  return value.map((one) => scalarText(document, field, path, one)).join(', ') || fr`rien`;
}

function scalarText(document: unknown, field: PolicyField | undefined, path: Path, value: unknown): string {
  const text = String(value);
  const reference = referenceAt(document, path);
  if (reference)
    return reference.to === 'template'
      ? templateName(document, text)
      : stepNamed(document, String(path[1]), text);
  switch (field?.kind) {
    case 'weekday':
      return WEEKDAYS[Number(value) - 1] ?? text;
    case 'day':
      return formatDate(text as PlainDate);
    case 'decimal':
      return text.replace('.', ',');
    case undefined:
      return field?.choices ? choiceLabel(text) : text;
  }
}
