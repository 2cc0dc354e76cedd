import { fold } from '../../fold';
import { linesOf } from '../ownText/lines';
import type { Range } from '../engine/splitSentences';
import type { AwaitedPiece } from '../types';
import { namesPiece, pieceWords, type PieceWords } from './pieceWords';

export interface NamedPiece extends Range {
  readonly label: string;
}

export interface PieceMatch {
  /** Awaited pieces that the message names, where it does. */
  readonly named: readonly NamedPiece[];
  /** Pieces that the message asks for though they are received. */
  readonly alreadyReceived: readonly NamedPiece[];
  /** Labels of awaited pieces that the message leaves out. */
  readonly notNamed: readonly string[];
}

interface Part extends Range {
  readonly words: PieceWords;
  /** The sentence says that what it names is there. */
  readonly acknowledges: boolean;
}

const ACKNOWLEDGES =
  /\b(?:bien recu|avons (?:deja |bien )?recu|ai (?:deja |bien )?recu|merci (?:pour|de) (?:votre|vos|l'envoi|le|la|les)|deja (?:recu|en notre possession|transmis)|nous (?:est|sont) (?:bien )?parvenu|rien a (?:renvoyer|recopier)|complet)/;
const CUT = /[;,:?!(\t|]|\s(?:et|ainsi que)\s(?=(?:les?|la|une?|des|du|de|votre|vos)\s|l['’])/g;

const SENTENCE = /(?:[^.?!]|[.](?=\S))+[.?!]*/g;

/** Parts of each sentence, and each short sentence whole: a label may hold the comma that cuts it. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, acknowledges: boolean): void => {
    let from = start;
    let to = end;
    while (from < to && /[\s\-–•*]/.test(text[from]!)) from += 1;
    while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
    if (to - from > 2)
      parts.push({ start: from, end: to, words: pieceWords(text.slice(from, to)), acknowledges });
  };
  for (const { start, end, words } of linesOf(text)) {
    if (words === '') continue;
    const line = text.slice(start, Math.min(end, start + 2000));
    SENTENCE.lastIndex = 0;
    for (let found = SENTENCE.exec(line); found; found = SENTENCE.exec(line)) {
      const sentence = found[0];
      const at = start + found.index;
      const acknowledges = ACKNOWLEDGES.test(fold(sentence));
      let from = 0;
      CUT.lastIndex = 0;
      for (let match = CUT.exec(sentence); match; match = CUT.exec(sentence)) {
        add(at + from, at + match.index, acknowledges);
        from = match.index + match[0].length;
      }
      add(at + from, at + sentence.length, acknowledges);
      if (from > 0 && sentence.length < 200) add(at, at + sentence.length, acknowledges);
    }
  }
  return parts;
}

/**
 * The dossier's pieces beside those that a message names. Accents, case, plurals, order and one wrong letter do not matter; a
 * month, a year or a number does.
 * @param text the writer's own text; positions are offsets into it
 */
export function matchPieces(text: string, pieces: readonly AwaitedPiece[]): PieceMatch {
  const parts = partsOf(text);
  const named: NamedPiece[] = [];
  const alreadyReceived: NamedPiece[] = [];
  const notNamed: string[] = [];
  // A part that names an awaited piece is not held against a received one of nearly the same name.
  const taken = new Set<Part>();
  const labels = pieces.map((piece) => ({ ...piece, words: pieceWords(piece.label) }));
  for (const { label, received, words } of labels) {
    if (received) continue;
    const part = parts.find((candidate) => !candidate.acknowledges && namesPiece(words, candidate.words));
    if (part) {
      named.push({ label, start: part.start, end: part.end });
      parts.forEach((other) => {
        if (namesPiece(words, other.words)) taken.add(other);
      });
    } else notNamed.push(label);
  }
  for (const { label, received, words } of labels) {
    if (!received) continue;
    const part = parts.find((one) => !one.acknowledges && !taken.has(one) && namesPiece(words, one.words));
    if (part) alreadyReceived.push({ label, start: part.start, end: part.end });
  }
  return { named, alreadyReceived, notNamed };
}
