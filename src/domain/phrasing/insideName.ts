import type { Stretches } from './stretches';

const LETTER = '0-9A-Za-zÀ-ÖØ-öø-ÿŒœ';
/** Spaces that a text may hold more of than the name does, on either side of a finding. */
const MORE_SPACES = 16;

/**
 * Whether a place of a text lies wholly inside a name that stands there, as it is written: « Urgence Plomberie » is no word of
 * haste, « une urgence » is, and so is what goes on beyond the name.
 */
export function insideName(name: string): (text: Stretches, start: number, end: number) => boolean {
  const words = name.trim();
  if (words === '') return () => false;
  const written = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
  const names = new RegExp(`(^|[^${LETTER}])${written}(?![${LETTER}])`, 'g');
  const reach = words.length + MORE_SPACES;
  return (text, start, end) => {
    const from = Math.max(0, start - reach);
    const around = text.slice(from, Math.min(text.length, end + reach));
    names.lastIndex = 0;
    for (let one = names.exec(around); one; one = names.exec(around)) {
      const first = from + one.index + one[1]!.length;
      if (first <= start && end <= from + names.lastIndex) return true;
    }
    return false;
  };
}
