import { isRecord } from '../domain/policy/loose';
import { fieldAt, valueAt, type Path } from '../domain/policy/place';
import type { PolicyField } from '../domain/policy/policyFields';
import { choiceLabel } from './policyChoices';

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

export const sectionLabel = (key: string): string => SECTIONS[key] ?? key;

/** `J : jours calendaires après l’échéance.` is called J. */
export const shortLabel = (field: PolicyField | undefined, key: string): string =>
  field?.description.split(/ ?[:;,(]|\.$/)[0]?.trim() || key;

/** What an item of a list is called: its own name where it has one. */
export function itemLabel(item: unknown, index: number): string {
  if (typeof item === 'string' && item !== '') return item;
  if (!isRecord(item)) return `n° ${index + 1}`;
  const { id, label, from, channel, kind, text, prefix } = item;
  const step = [id, typeof from === 'number' ? `J+${from}` : '', channel].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  if (step.length > 1) return step.map(choiceLabel).join(' · ');
  const named = [id, prefix, label].find((part) => typeof part === 'string' && part !== '');
  if (named) return String(named);
  if (typeof kind === 'string')
    return typeof text === 'string' ? `${choiceLabel(kind)} · ${text.slice(0, 40)}` : choiceLabel(kind);
  return `n° ${index + 1}`;
}

/** `Séquences › Pièces › étape R2 › J`: where something stands, in the words of the editor. */
export function placeText(document: unknown, fields: readonly PolicyField[], path: Path): string {
  const parts = path.map((key, at) => {
    const here = path.slice(0, at + 1);
    if (typeof key === 'number') {
      const item = valueAt(document, here);
      return isRecord(item) && typeof item.id === 'string' ? item.id : `n° ${key + 1}`;
    }
    if (at === 0) return sectionLabel(key);
    // The list's name says nothing that the step's does not.
    if (key === 'steps' && typeof path[at + 1] === 'number') return '';
    return at === 1 && ['sequences', 'templates'].includes(String(path[0]))
      ? choiceLabel(key)
      : shortLabel(fieldAt(fields, here), key);
  });
  return parts.filter(Boolean).join(' › ') || 'Document';
}
