import type { PlainDate } from '../../domain/dates/plainDate';
import { WEEKDAYS } from '../../domain/frenchNames';
import { isRecord } from '../../domain/policy/loose';
import { fieldAt, valueAt, type Path } from '../../domain/policy/place';
import type { PolicyField } from '../../domain/policy/policyFields';
import { frenchHour } from '../../domain/template/frenchDate';
import { formatDate, formatDayOffset } from '../format';
import { fr } from '../fr';
import { choiceLabel } from './policyChoices';
import { sequenceName, stepName, stepNamed, templateName } from './policyNames';
import { readableText } from './readableText';

const SECTIONS: Readonly<Record<string, string>> = {
  name: 'Nom',
  firm: 'Cabinet',
  clocks: 'Horloges',
  spacing: 'Espacement',
  workingDays: 'Jours ouvrés',
  message: 'Messages',
  slots: 'Créneaux',
  penalties: 'Pénalités',
  objectifs: 'Objectifs',
  sequences: 'Séquences',
  templates: 'Modèles',
  phrasing: 'Rédaction',
  cosignature: 'Co-signatures',
};

export const sectionLabel = (key: string): string => SECTIONS[key] ?? fr`champ « ${key} »`;

/** `J : jours calendaires après l’échéance.` is called J. A field that the schema does not know has but its own name. */
export const shortLabel = (field: PolicyField | undefined, key: string): string =>
  field?.description.split(/ ?[:;,(]|\.$/)[0]?.trim() || fr`champ « ${key} »`;

/** Whether what stands under this place is called by its key: a rule's severity by the rule. */
export const isKeyOf = (fields: readonly PolicyField[], table: Path): boolean =>
  fieldAt(fields, table)?.keys !== undefined;

/** What a sequence or a template is called. */
export const tableName = (document: unknown, section: string, key: string): string =>
  section === 'sequences' ? sequenceName(key) : templateName(document, key);

type Item = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isHour = (value: unknown): value is string => /^\d\d:\d\d$/.test(text(value));
const isDay = (value: unknown): value is PlainDate => /^\d{4}-\d\d-\d\d$/.test(text(value));
const offset = (value: unknown): string => (typeof value === 'number' ? formatDayOffset(value) : '');
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** By the list that it stands in: what one calls its items, empty where an item does not say it yet. */
const NAMES: Readonly<Record<string, (item: Item, document: unknown, list: Path) => string>> = {
  steps: (step, document, list) =>
    list.includes('variants')
      ? joined(stepNamed(document, String(list[1]), text(step.id)), offset(step.from))
      : joined(stepName(step), offset(step.from), choiceLabel(text(step.channel))),
  variants: ({ label }) => text(label),
  body: ({ kind, text: written }) => joined(choiceLabel(text(kind)), readableText(text(written))),
  slots: ({ weekday, from, to }) => {
    const day = WEEKDAYS[Number(weekday) - 1];
    return day && isHour(from) && isHour(to) ? fr`${day}, de ${frenchHour(from)} à ${frenchHour(to)}` : '';
  },
  closures: ({ from, to }) =>
    isDay(from) && isDay(to) ? fr`du ${formatDate(from)} au ${formatDate(to)}` : '',
  phrases: ({ text: phrase }) => text(phrase) && fr`« ${text(phrase)} »`,
  allowed: ({ text: phrase }) => text(phrase) && fr`« ${text(phrase)} »`,
  objectifs: ({ prefix }) => text(prefix),
};

const numbered = (index: number): string => fr`n° ${index + 1}`;

/** What an item of a list is called: its own name where it has one. */
export const itemLabel = (document: unknown, list: Path, item: unknown, index: number): string =>
  (isRecord(item) && NAMES[String(list.at(-1))]?.(item, document, list)) || text(item) || numbered(index);

/** The same as a part of a place: a step by its name alone, a block by its kind and its number. */
function itemPlace(document: unknown, path: Path): string {
  const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
  const item = valueAt(document, path);
  const name = String(list.at(-1));
  if (name === 'steps') {
    const step = list.includes('variants')
      ? isRecord(item) && stepNamed(document, String(list[1]), text(item.id))
      : stepName(item);
    return step || fr`étape ${numbered(index)}`;
  }
  if (name === 'body')
    return fr`${isRecord(item) ? choiceLabel(text(item.kind)) : 'bloc'} ${numbered(index)}`;
  return isRecord(item) ? itemLabel(document, list, item, index) : numbered(index);
}

/** The list's name says nothing that its item's does not. */
const SAID_BY_ITEM = ['steps', 'body'];

/** `Séquences › Pièces attendues › Demande cadrée (R2) › J`: where something stands, in the words of the editor. */
export function placeText(document: unknown, fields: readonly PolicyField[], path: Path): string {
  const parts = path.map((key, at) => {
    const here = path.slice(0, at + 1);
    if (typeof key === 'number') return itemPlace(document, here);
    if (at === 0) return sectionLabel(key);
    if (SAID_BY_ITEM.includes(key) && typeof path[at + 1] === 'number') return '';
    const section = String(path[0]);
    if (at === 1 && ['sequences', 'templates'].includes(section)) return tableName(document, section, key);
    return isKeyOf(fields, here.slice(0, -1)) ? choiceLabel(key) : shortLabel(fieldAt(fields, here), key);
  });
  return parts.filter(Boolean).join(' › ') || fr`Document`;
}
