import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { emphatic } from '../lexicon/emphase';

const NAMES_AFTER =
  /^(?:sarl|sas|sasu|eurl|sci|sa|snc|scp|selarl|scm|ei|earl|gaec|scea|sel|societe|ets|cabinet|maison|groupe|association|m|mme|mlle|monsieur|madame|dr|ste|holding|enseigne|marque|restaurant|boulangerie|pharmacie|garage|hotel|logiciel|banque|mutuelle)$/;

/** Words in capitals that are no acronym, and repeated exclamation or question marks. */
export function emphaseRule(sentence: Sentence): Hit[] {
  const hits: Hit[] = [];
  const { tokens } = sentence;
  let runFrom = -1;
  let isName = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const mark = token.text;
    if ((mark === '!' || mark === '?') && tokens[i + 1]?.text === mark) {
      let to = i + 1;
      while (tokens[to + 1]?.text === mark) to++;
      hits.push({ rule: 'emphase', code: 'ponctuation', from: i, to });
      i = to;
      continue;
    }
    if (!isCapitals(sentence, i)) {
      runFrom = -1;
      continue;
    }
    if (runFrom < 0) {
      runFrom = i;
      const before = tokens[i - 1]?.text ?? '';
      // "Kbis reçu – DUVAL RÉNOVATION": a name stands there that begins with no common word.
      isName =
        NAMES_AFTER.test(before) ||
        NAMES_AFTER.test(mark) ||
        (/^[-–—]$/.test(before) && mark.length > 4 && !emphatic(mark));
    }
    if (isName && !STRONG.test(mark)) continue;
    if (!emphatic(mark) || isAcronymHere(sentence, i)) continue;
    let from = i;
    while (from > runFrom && emphatic(tokens[from - 1]!.text)) from--;
    let to = i;
    while (isCapitals(sentence, to + 1)) to++;
    hits.push({ rule: 'emphase', code: 'capitales', from, to });
    i = to;
    runFrom = -1;
  }
  return hits;
}

/** "Le PAS" is the withholding tax; a lone word in quotation marks is the name of a tab or a key. */
function isAcronymHere(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]?.text ?? '';
  const after = sentence.tokens[index + 1]?.text ?? '';
  if (sentence.tokens[index]?.text === 'pas') return /^(?:le|du|au|taux|de)$/.test(before);
  return before === '"' && after === '"';
}

const STRONG =
  /^(?:urgent|urgence|urgente|imperatif|imperativement|impayee?|immediat|immediatement|attention|important|importante)$/;

function isCapitals(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || isSmall(sentence.source.charCodeAt(token.start))) return false;
  if (!/^[a-z]/.test(token.text) || /[0-9]/.test(token.text)) return false;
  // A file name: `RELEVE.PDF`.
  if (/^[._-][A-Za-z0-9]/.test(sentence.source.slice(token.end, token.end + 2))) return false;
  const raw = sentence.source.slice(token.start, token.end);
  return raw.toUpperCase() === raw && raw.toLowerCase() !== raw;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
