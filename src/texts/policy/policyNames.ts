import type { SequenceId } from '../../domain/dossier';
import { isRecord } from '../../domain/policy/loose';
import { valueAt } from '../../domain/policy/place';
import { fr } from '../fr';
import { sequenceLabel } from '../steps/steps';
import { readableText } from './readableText';

/** How sequences, steps and templates are called, for somebody who never saw their codes. */

export const sequenceName = (id: string): string =>
  (sequenceLabel(id as SequenceId) as string | undefined) ?? id;

/** `Demande cadrée (R2)`: its name, and the short one that the journal writes. */
export function stepName(step: unknown): string {
  if (!isRecord(step)) return '';
  const [label, id] = [step.label, step.id].map((part) => (typeof part === 'string' ? part : ''));
  return label && id ? fr`${label} (${id})` : label || id || '';
}

/** The same, of the step that has this short name in this sequence. */
export function stepNamed(document: unknown, sequence: string, id: string): string {
  const steps = valueAt(document, ['sequences', sequence, 'steps']);
  const found = Array.isArray(steps) ? steps.find((step) => isRecord(step) && step.id === id) : undefined;
  return stepName(found) || id;
}

/** What the delivered templates are for, by the beginning of their ids: step by step. */
const FAMILIES: Readonly<Record<string, readonly [of: SequenceId, steps: readonly string[]]>> = {
  pieces: [
    'pieces',
    ['Demande informative', 'Demande cadrée', 'Arbitrage', 'Escalade au manager', 'Suite de la mission'],
  ],
  honoraires: [
    'honoraires',
    [
      'Rappel à l’échéance',
      'Premier rappel amical',
      'Second rappel',
      'Dernier rappel écrit',
      'Appel',
      'Mise en demeure',
    ],
  ],
  courtoise: [
    'factures-courtoise',
    ['Rappel courtois', 'Deuxième rappel', 'Dernier rappel amiable', 'Mise en demeure'],
  ],
  encaissement: [
    'encaissement',
    ['Rappel courtois', 'Message affirmé', 'Appel', 'Rappel ferme par courrier', 'Mise en demeure'],
  ],
  multicanale: [
    'multicanale',
    ['Premier e-mail', 'Deuxième e-mail', 'Appel ciblé', 'Courrier', 'Second appel', 'Courrier renforcé'],
  ],
};

const OTHERS: Readonly<Record<string, string>> = {
  'confirmation-appel': fr`Confirmation d’un appel`,
  'proposition-echeancier': fr`Proposition d’échéancier`,
};

/**
 * `Honoraires · Second rappel (R3)`: a template has no name of its own. A delivered one is called by what it is delivered
 * for, whatever step the firm uses it in; another by its subject.
 */
export function templateName(document: unknown, id: string): string {
  const [, family = '', step, personal] = /^(\w+)-r(\d)(-personnel)?$/.exec(id) ?? [];
  const [of, names] = FAMILIES[family] ?? [];
  const name = names?.[Number(step) - 1];
  if (of && name) return fr`${sequenceName(of)} · ${name} (R${step!})${personal ? ', ton personnel' : ''}`;
  const subject = valueAt(document, ['templates', id, 'subject']);
  return OTHERS[id] ?? (typeof subject === 'string' && subject ? fr`« ${readableText(subject)} »` : id);
}
