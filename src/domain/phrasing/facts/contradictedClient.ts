import { fold } from '../../fold';
import type { Range } from '../engine/splitSentences';

export interface ClientFacts {
  /** Legal name of the dossier's client. */
  readonly client: string;
  /** Names of the dossier's contacts. */
  readonly contacts: readonly { readonly name: string; readonly civilite: string }[];
  /** Legal names of the firm's other clients. */
  readonly otherClients: readonly string[];
}

export interface ClientContradiction extends Range {
  /** `other-client`: names another client of the firm; `greeting`: greets somebody who is no contact; `civilite`: Madame for Monsieur. */
  readonly code: 'other-client' | 'greeting' | 'civilite';
  readonly name: string;
}

const FORMS =
  /\b(?:sarl|sas|sasu|eurl|sci|sa|selarl|scp|snc|earl|gaec|association|ets|etablissements|societe|cabinet|monsieur|madame|m|mme)\b/g;
const core = (name: string): string =>
  fold(name)
    .replace(FORMS, ' ')
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();

const GREETING =
  /^[ \t]*(?:(?:bonjour|bonsoir|cher|chère|chere)[ \t\u00a0]+)?(madame|monsieur|mme|m\.)[ \t\u00a0]+((?:d[eu'’][ \t\u00a0]?|le[ \t]|la[ \t])?[A-ZÀ-Þ][^\s,;:.!?]{1,30}(?:[ \t\u00a0-][A-ZÀ-Þ][^\s,;:.!?]{1,30})?)[ \t\u00a0]*[,\n]/im;
const TITLES = /^(?:le|la|docteur|maitre|professeur|president|presidente|directeur|directrice|maire)\b/;

function greeting(text: string, { contacts }: ClientFacts): ClientContradiction[] {
  const match = GREETING.exec(text.slice(0, 300));
  if (!match || contacts.length === 0) return [];
  const name = match[2]!;
  const key = core(name);
  if (key === '' || TITLES.test(fold(name))) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  const end = match.index + match[0].indexOf(name) + name.length;
  const words = key.split(' ');
  const known = contacts.filter((contact) => {
    const parts = core(contact.name).split(' ');
    return words.some((word) => word.length > 1 && parts.includes(word));
  });
  if (known.length === 0) return [{ code: 'greeting', name, start, end }];
  const title = /^m(?:ada)?me/i.test(match[1]!) ? 'Madame' : 'Monsieur';
  const contrary = known.every(({ civilite }) => civilite !== '' && civilite !== title);
  return contrary ? [{ code: 'civilite', name, start, end }] : [];
}

/** Folded text with the offset in the source of each of its characters. */
function foldWithOffsets(text: string): { key: string; offsets: number[] } {
  let key = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    const folded = /\s/.test(c) ? ' ' : fold(c);
    const clean = /[a-z0-9']/.test(folded) ? folded : ' ';
    if (clean === ' ' && key.slice(-1) === ' ') continue;
    for (const one of clean) {
      key += one;
      offsets.push(i);
    }
  }
  return { key, offsets };
}

/**
 * Names in the message that are not this dossier's: another client (professional secrecy), or a greeting to somebody else.
 * @param text the writer's own text; positions are offsets into it
 */
export function contradictedClient(text: string, facts: ClientFacts): ClientContradiction[] {
  const found = greeting(text, facts);
  const { key, offsets } = foldWithOffsets(text);
  const own = [facts.client, ...facts.contacts.map(({ name }) => name)].map((name) => ` ${core(name)} `);
  for (const name of facts.otherClients) {
    const wanted = core(name);
    // A short or shared name proves nothing.
    if (wanted.length < 5 || own.some((mine) => mine.includes(` ${wanted} `))) continue;
    const at = ` ${key} `.indexOf(` ${wanted} `);
    if (at < 0) continue;
    const start = offsets[at]!;
    found.push({ code: 'other-client', name, start, end: offsets[at + wanted.length - 1]! + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}
