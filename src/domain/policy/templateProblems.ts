import Mustache from 'mustache';
import { COMMON_FIELDS, FACTURE_FIELDS, INSTALMENT_FIELDS, OBJECTIF_FIELDS } from '../template/fieldNames';
import type { LooseTemplate } from './looseTemplate';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import type { TemplateBlock } from './schema';

/** Faults of a template's texts: a section left open, a field that does not exist. */
export function templateProblems({ id, subject, body }: LooseTemplate): readonly PolicyProblem[] {
  const path = ['templates', id];
  return [
    ...(subject === undefined ? [] : textProblems(subject, [...path, 'subject'], COMMON_FIELDS)),
    ...body.flatMap((block, index) => (block ? blockProblems(block, [...path, 'body', index]) : [])),
  ];
}

function blockProblems(block: TemplateBlock, path: PolicyProblem['path']): readonly PolicyProblem[] {
  switch (block.kind) {
    case 'paragraph':
      return textProblems(block.text, [...path, 'text'], COMMON_FIELDS);
    case 'objectifs':
      return textProblems(block.text, [...path, 'text'], [...COMMON_FIELDS, ...OBJECTIF_FIELDS]);
    case 'factures':
      return textProblems(block.text, [...path, 'text'], [...COMMON_FIELDS, ...FACTURE_FIELDS]);
    case 'versements':
      return textProblems(block.text, [...path, 'text'], [...COMMON_FIELDS, ...INSTALMENT_FIELDS]);
    case 'options':
      return block.items.flatMap((item, index) =>
        textProblems(item, [...path, 'items', index], COMMON_FIELDS),
      );
    case 'signature':
      return block.lines.flatMap((line, index) =>
        textProblems(line, [...path, 'lines', index], COMMON_FIELDS),
      );
    case 'pieces':
      return [];
  }
}

/** Faults of one mustache text. */
export function textProblems(
  text: string,
  path: PolicyProblem['path'],
  fields: readonly string[],
): readonly PolicyProblem[] {
  let tokens: readonly Token[];
  try {
    tokens = Mustache.parse(text) as unknown as readonly Token[];
  } catch (error) {
    return [problem(path, 'template-syntax', { detail: error instanceof Error ? error.message : '' })];
  }
  const unknown = [...new Set(namesOf(tokens))].filter((name) => !fields.includes(name));
  return unknown.map((field) => problem(path, 'template-unknown-field', { field }));
}

/** Mustache's token: kind, name or text, place, and for a section its own tokens. */
type Token = readonly [kind: string, name: string, start: number, end: number, inner?: readonly Token[]];

const namesOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(([kind, name, , , inner]) =>
    kind === 'text' || kind === '!' ? [] : [name, ...(Array.isArray(inner) ? namesOf(inner) : [])],
  );
