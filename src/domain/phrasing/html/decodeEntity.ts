/** Names by their character's code; one more for each name after the first. */
const NAMES =
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml 338 OElig oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 8194 ensp emsp ' +
  '8199 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen 8211 ndash mdash 8216 lsquo rsquo 8217 ' +
  'rsquor sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8226 bullet 8230 hellip 8230 mldr 8240 permil 8242 ' +
  'prime Prime 8249 lsaquo rsaquo 8288 NoBreak 8364 euro 8482 trade 8592 larr 8594 rarr 8658 rArr 8722 minus 8800 ' +
  'ne 8804 le ge 10003 check 9 Tab NewLine 33 excl quot num dollar percnt amp apos lpar rpar ast plus comma 46 ' +
  'period sol 58 colon semi lt equals gt quest commat 95 lowbar grave 124 vert';

/** What browsers read for the numbers 128 to 159: Windows-1252, as Word writes them. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const named = new Map<string, string>();
const bare = new Set<string>(['amp', 'lt', 'gt', 'quot']);
let code = 0;
for (const part of NAMES.split(' ')) {
  const first = +part;
  if (first) code = first;
  else {
    named.set(part, String.fromCharCode(code));
    // U+00A0 to U+00FF: browsers also read their names without the semicolon.
    if (code >= 160 && code < 256) bare.add(part);
    code += 1;
  }
}

const NUMERIC = /#(?:x([0-9a-f]{1,8})|([0-9]{1,9}));?/iy;
const NAME = /([a-z][a-z0-9]{1,31})(;?)/iy;

function ofNumber(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return String.fromCodePoint(code);
}

export interface DecodedEntity {
  readonly text: string;
  /** Offset after the entity in the source. */
  readonly end: number;
}

/**
 * The character reference that starts at the `&` at `at`, or `undefined` when it is a plain ampersand. Knows every number, and
 * the names that mail programs write; an unknown name stays as it is written.
 */
export function decodeEntity(html: string, at: number): DecodedEntity | undefined {
  NUMERIC.lastIndex = at + 1;
  const number = NUMERIC.exec(html);
  if (number) {
    const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
    return { text: ofNumber(code), end: NUMERIC.lastIndex };
  }
  NAME.lastIndex = at + 1;
  const match = NAME.exec(html);
  if (!match) return undefined;
  const name = match[1]!;
  const text = named.get(name);
  if (text !== undefined && (match[2] === ';' || bare.has(name))) return { text, end: NAME.lastIndex };
  for (let length = Math.min(name.length - 1, 6); length > 1; length -= 1) {
    const prefix = name.slice(0, length);
    if (bare.has(prefix)) return { text: named.get(prefix)!, end: at + 1 + length };
  }
  return undefined;
}
