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
  let rest = typed.slice(known.prefix.length).replace(LEADING_MARKS, '').trim();
  if (known.words && startsWithWords(rest, known.words)) rest = rest.slice(known.words.length).trim();
  return withDe(rest === '' ? known.name : `${known.name} ${periodAfter(rest)}`);
}

/** « TVA - mars 2026 », « TVA, mars 2026 ». */
const LEADING_MARKS = /^\s*[-–—,:/]\s*/u;

const startsWithWords = (text: string, words: string): boolean =>
  text.toLocaleLowerCase('fr').startsWith(words.toLocaleLowerCase('fr')) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(words.length));

const MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu;

/** `de mars 2026`, `d’avril 2026`, `du T1 2026`, `2025`. */
function periodAfter(rest: string): string {
  const [month] = MONTH.exec(rest) ?? [];
  if (month !== undefined) {
    const written = month.toLocaleLowerCase('fr') + rest.slice(month.length);
    return /^[ao]/u.test(written) ? `d’${written}` : `de ${written}`;
  }
  if (/^(T[1-4]|S[12]|\d(er|e|ème)\s+(trimestre|semestre))(?!\p{L})/iu.test(rest)) return `du ${rest}`;
  return rest;
}

function withDe(nom: string): ObjectifName {
  if (nom.startsWith('le ')) return { nom, duNom: `du ${nom.slice(3)}` };
  if (nom.startsWith('les ')) return { nom, duNom: `des ${nom.slice(4)}` };
  return { nom, duNom: `de ${nom}` };
}
