import type { PolicyProblem, PolicyProblemCode } from '../domain/policy/problem';
import { counted, formatDayOffset } from './format';
import { fr } from './fr';
import { choiceLabel } from './policyChoices';

type Params = PolicyProblem['params'];
const text = (params: Params, name: string): string => String(params[name] ?? '');
const number = (params: Params, name: string): number => Number(params[name] ?? 0);
const day = (params: Params, name: string): string => formatDayOffset(number(params, name));

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  integer: 'un nombre entier',
  array: 'une liste',
  tuple: 'deux valeurs',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
};

const SENTENCES: Readonly<Record<PolicyProblemCode, (params: Params) => string>> = {
  missing: () => fr`Ce champ manque.`,
  'unknown-field': () => fr`Ce champ n’existe pas : retirez-le ou corrigez son nom.`,
  'wrong-type': (params) => fr`Il faut ici ${TYPES[text(params, 'expected')] ?? text(params, 'expected')}.`,
  'not-allowed': (params) =>
    fr`Cette valeur n’est pas permise. Choisissez parmi : ${text(params, 'allowed')}.`,
  'too-small': (params) => fr`C’est trop peu : ${text(params, 'minimum')} au moins.`,
  'too-big': (params) => fr`C’est trop : ${text(params, 'maximum')} au plus.`,
  'wrong-format': () => fr`Ce n’est pas écrit comme il faut.`,
  'not-a-day': () => fr`Ce n’est pas un jour du calendrier (AAAA-MM-JJ).`,
  'not-json': () => fr`Ce document n’est pas du JSON : il est coupé ou mal écrit.`,
  duplicate: (params) => fr`« ${text(params, 'value')} » est déjà pris.`,
  'out-of-order': (params) =>
    fr`Cette étape doit venir après ${day(params, 'after')}, jour de la précédente.`,
  'window-reversed': () => fr`La fenêtre se termine avant de commencer.`,
  'window-overlaps': (params) =>
    fr`La fenêtre déborde sur l’étape suivante, qui commence à ${day(params, 'next')}.`,
  'gap-too-long': (params) =>
    fr`Avec ${counted(number(params, 'days'), 'jour')} entre deux contacts, ${text(params, 'step')} serait toujours en retard.`,
  'approval-needed': (params) =>
    fr`L’accord du manager est obligatoire pour : ${text(params, 'allows').split(', ').map(choiceLabel).join(', ').toLowerCase()}.`,
  'unknown-step': (params) => fr`La séquence n’a pas d’étape « ${text(params, 'step')} ».`,
  'wrong-claims': (params) =>
    fr`Cette séquence réclame des ${choiceLabel(text(params, 'expected')).toLowerCase()}.`,
  'unknown-template': (params) => fr`Il n’y a pas de modèle « ${text(params, 'template')} ».`,
  'wrong-channel': (params) =>
    fr`Le modèle « ${text(params, 'template')} » est d’un autre canal ; il faut : ${choiceLabel(text(params, 'expected')).toLowerCase()}.`,
  'template-syntax': () => fr`Un champ n’est pas refermé : chaque {{…}} s’ouvre et se ferme.`,
  'template-unknown-field': (params) => fr`Le champ {{${text(params, 'field')}}} n’existe pas.`,
  'template-without-list': (params) =>
    fr`Ce modèle ne liste pas les ${text(params, 'block')} : ajoutez le bloc « ${choiceLabel(text(params, 'block'))} ».`,
  reversed: () => fr`La fin vient avant le début.`,
  'closed-day': () => fr`Le cabinet est fermé ce jour-là.`,
  iban: () => fr`Cet IBAN n’est pas valable : vérifiez chaque chiffre.`,
  'bank-missing': () => fr`Les relances de factures demandent les coordonnées bancaires du cabinet.`,
};

/** What is wrong, and what would be right, in one sentence. */
export const policyProblemText = ({ code, params }: Pick<PolicyProblem, 'code' | 'params'>): string =>
  SENTENCES[code](params);
