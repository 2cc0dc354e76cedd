/** Letters of other alphabets that look like Latin ones, as seen in text pasted from PDF files or written to mislead. */
const HOMOGLYPHS = 'аaеeоoрpсcуyхxіiѕsјjԁdһhмmтtнhкkвbαaοoνvρpτtυuιiκk';
const OTHERS = 'œoeæaeßssøoıiłlđd';

const table = new Map<string, string>();
for (let i = 0; i < HOMOGLYPHS.length; i += 2) table.set(HOMOGLYPHS.charAt(i), HOMOGLYPHS.charAt(i + 1));
for (const pair of OTHERS.match(/[^a-z][a-z]+/g) ?? []) table.set(pair.charAt(0), pair.slice(1));
for (const mark of '\u2019\u2018\u02bc\u02b9\u2032\u00b4`\uff07\u201b') table.set(mark, "'");
for (const mark of '«»“”„‟″') table.set(mark, '"');
for (const mark of '\u2010\u2011') table.set(mark, '-');
for (const mark of '–—−―') table.set(mark, '–');
for (const mark of '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u200e\u200f') table.set(mark, '');
for (let code = 0x202a; code <= 0x202e; code++) table.set(String.fromCharCode(code), '');
for (let code = 0xfe00; code <= 0xfe0f; code++) table.set(String.fromCharCode(code), '');
for (const space of '\u00a0\u202f\u2009\u2007\u2002\u2003\u3000\u2000\u2001\u2004\u2005\u2006\u2008\u200a\t\f\v\r\u0085') {
  table.set(space, ' ');
}
for (const line of '\n\u2028\u2029') table.set(line, '\n');

/**
 * One UTF-16 unit in the form that rules compare: lower case, no accent, one apostrophe, one kind of space, Latin
 * look-alikes; empty for a combining mark or an invisible character.
 */
export function foldCharacter(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return unit.toLowerCase();
    if (code !== 9 && code !== 10 && code !== 13 && code !== 96 && code > 31) return unit;
  }
  const known = table.get(unit);
  if (known !== undefined) return known;
  const folded = compute(unit, code);
  table.set(unit, folded);
  return folded;
}

function compute(unit: string, code: number): string {
  if (code >= 0x300 && code <= 0x36f) return '';
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const low = unit.toLowerCase();
  const mapped = table.get(low);
  if (mapped !== undefined) return mapped;
  const bare = low.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return bare === '' ? unit : bare.toLowerCase();
}
