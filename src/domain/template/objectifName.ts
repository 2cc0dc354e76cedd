import type { Policy } from '../policy/schema';

/** An objectif as a sentence names it: `la déclaration de TVA de mars 2026`, `de la déclaration de TVA de mars 2026`. */
export interface ObjectifName {
  readonly nom: string;
  readonly duNom: string;
}

/** Names an objectif as typed (`TVA mars 2026`) with the policy's words; an unknown one is quoted as it stands. */
export function objectifName(policy: Policy, typed: string): ObjectifName {
  const known = policy.objectifs
    .filter(({ prefix }) => startsWithWords(typed, prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!known) return withDe(`le dossier «\u00a0${typed}\u00a0»`);
  let rest = typed.slice(known.prefix.length).trim();
  if (known.words && startsWithWords(rest, known.words)) rest = rest.slice(known.words.length).trim();
  return withDe(rest === '' ? known.name : `${known.name} ${periodAfter(rest)}`);
}

const startsWithWords = (text: string, words: string): boolean =>
  text.toLocaleLowerCase('fr').startsWith(words.toLocaleLowerCase('fr')) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(words.length));

/** `de mars 2026`, `d’avril 2026`, `du T1 2026`, `2025`. */
function periodAfter(rest: string): string {
  if (/^(janvier|février|mars|mai|juin|juillet|septembre|novembre|décembre)\b/iu.test(rest))
    return `de ${rest}`;
  if (/^(avril|août|octobre)(?!\p{L})/iu.test(rest)) return `d’${rest}`;
  if (/^(T[1-4]|S[12]|\d(er|e|ème)\s+(trimestre|semestre))(?!\p{L})/iu.test(rest)) return `du ${rest}`;
  return rest;
}

function withDe(nom: string): ObjectifName {
  if (nom.startsWith('le ')) return { nom, duNom: `du ${nom.slice(3)}` };
  if (nom.startsWith('les ')) return { nom, duNom: `des ${nom.slice(4)}` };
  return { nom, duNom: `de ${nom}` };
}

/** `a, b et c`. */
export const enumerate = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
