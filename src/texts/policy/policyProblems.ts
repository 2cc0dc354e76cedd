import type { PolicyProblem, PolicyProblemCode } from '../../domain/policy/problem';
import { WEEKDAYS } from '../../domain/frenchNames';
import { fieldPath } from '../../domain/policy/place';
import { counted, formatDayOffset, listed } from '../format';
import { fr } from '../fr';
import { choiceLabel } from './policyChoices';
import { stepNamed, templateName } from './policyNames';

type Params = PolicyProblem['params'];
type Where = Pick<PolicyProblem, 'path'> & { readonly document: unknown };
const text = (params: Params, name: string): string => String(params[name] ?? '');
const number = (params: Params, name: string): number => Number(params[name] ?? 0);
const day = (params: Params, name: string): string => formatDayOffset(number(params, name));

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  // Every number of a policy is a whole one.
  number: 'un nombre entier',
  int: 'un nombre entier',
  integer: 'un nombre entier',
  array: 'une liste',
  tuple: 'deux valeurs',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
  boolean: 'oui ou non',
};

const HOUR = fr`Écrivez une heure, par exemple 09:00.`;
const AMOUNT = fr`Écrivez un nombre, par exemple 40 ou 12,15.`;
const STEP = fr`Écrivez un nom court en majuscules, sans espace, par exemple R1.`;
const SHORT_NAME = fr`Écrivez un nom court en minuscules, sans espace ni accent, par exemple « cycle-long ».`;

/** What a text that is not written as it should be looks like, by its place. */
const FORMATS: Readonly<Record<string, string>> = {
  'slots[].from': HOUR,
  'slots[].to': HOUR,
  'penalties.indemnity': AMOUNT,
  'penalties.yearlyRatePercent': AMOUNT,
  'sequences.*.limits.abandonUnder': AMOUNT,
  'sequences.*.steps[].id': STEP,
  'sequences.*.variants[].steps[].id': STEP,
  'sequences.*.variants[].id': SHORT_NAME,
  'phrasing.phrases[].id': SHORT_NAME,
  'firm.ownAddresses[]': fr`Écrivez une adresse ou un domaine, par exemple « @cabinet.fr ».`,
  'cosignature.teamManagers[]': fr`Écrivez une adresse entière, par exemple « prenom.nom@cabinet.fr ».`,
};

const isText = (params: Params): boolean => params.of === 'string';
const tooSmall = (params: Params): string => {
  const minimum = number(params, 'minimum');
  if (!isText(params)) return fr`C’est trop peu : ${minimum} au moins.`;
  return minimum === 1
    ? fr`Ce champ est à remplir.`
    : fr`C’est trop court : ${counted(minimum, 'caractère')} au moins.`;
};

const SENTENCES: Readonly<Record<PolicyProblemCode, (params: Params, where: Where) => string>> = {
  missing: () => fr`Ce champ manque.`,
  'unknown-field': () => fr`Ce champ n’existe pas : retirez-le ou corrigez son nom.`,
  'wrong-type': (params) =>
    fr`Il faut ici ${TYPES[text(params, 'expected')] ?? 'une autre sorte de valeur'}.`,
  'not-allowed': (params) =>
    text(params, 'allowed') === ''
      ? fr`Cette valeur n’est pas permise.`
      : fr`Cette valeur n’est pas permise. Choisissez parmi : ${text(params, 'allowed').split(', ').map(choiceLabel).join(', ')}.`,
  'too-small': tooSmall,
  'too-big': (params) =>
    isText(params)
      ? fr`C’est trop long : ${counted(number(params, 'maximum'), 'caractère')} au plus.`
      : fr`C’est trop : ${text(params, 'maximum')} au plus.`,
  'wrong-format': (_, { path }) => FORMATS[fieldPath(path)] ?? fr`Ce n’est pas écrit comme il faut.`,
  'not-a-day': () => fr`Ce n’est pas un jour du calendrier.`,
  'not-json': () => fr`Ce document n’est pas du JSON : il est coupé ou mal écrit.`,
  duplicate: (params) => fr`« ${text(params, 'value')} » est déjà pris.`,
  'out-of-order': (params) =>
    fr`Cette étape doit venir après ${day(params, 'after')}, jour de la précédente.`,
  'window-reversed': () => fr`La fenêtre se termine avant de commencer.`,
  'window-overlaps': (params) =>
    fr`La fenêtre déborde sur l’étape suivante, qui commence à ${day(params, 'next')}.`,
  'gap-too-long': (params, { document, path }) =>
    fr`Avec ${counted(number(params, 'days'), 'jour')} entre deux contacts, l’étape « ${stepNamed(document, String(path[1]), text(params, 'step'))} » serait toujours en retard.`,
  'approval-needed': (params) =>
    fr`L’accord du manager est obligatoire pour : ${listed(text(params, 'allows').split(', ').map(choiceLabel)).toLowerCase()}.`,
  'unknown-step': (params) => fr`La séquence n’a pas d’étape « ${text(params, 'step')} ».`,
  'wrong-claims': (params) =>
    fr`Cette séquence réclame des ${choiceLabel(text(params, 'expected')).toLowerCase()}.`,
  'unknown-template': (params) => fr`Il n’y a pas de modèle « ${text(params, 'template')} ».`,
  'wrong-channel': (params, { document }) =>
    fr`Le modèle « ${templateName(document, text(params, 'template'))} » est d’un autre canal ; il faut : ${choiceLabel(text(params, 'expected')).toLowerCase()}.`,
  'template-syntax': () => fr`Un champ n’est pas refermé : chaque {{…}} s’ouvre et se ferme.`,
  'template-unknown-field': (params) => fr`Le champ {{${text(params, 'field')}}} n’existe pas.`,
  'template-without-list': (params) =>
    fr`Ce modèle ne liste pas les ${choiceLabel(text(params, 'block')).toLowerCase()} : ajoutez le bloc « ${choiceLabel(text(params, 'block'))} ».`,
  reversed: () => fr`La fin vient avant le début.`,
  'closed-day': (params) =>
    fr`Le cabinet est fermé le ${WEEKDAYS[number(params, 'weekday') - 1] ?? 'jour choisi'}.`,
  iban: () => fr`Cet IBAN n’est pas valable : vérifiez chaque chiffre.`,
  'bank-missing': () => fr`Les relances de factures demandent les coordonnées bancaires du cabinet.`,
};

/** What is wrong, and what would be right, in one sentence; steps and templates by their names in this document. */
export const policyProblemText = ({ code, params, path }: PolicyProblem, document: unknown): string =>
  SENTENCES[code](params, { path, document });
