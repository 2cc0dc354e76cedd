// U+00A0 to U+00FF in order: the names that browsers also read without their semicolon.
const LATIN1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
).split(' ');

const OTHERS =
  'OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 ensp 8194 emsp 8195 numsp 8199 ' +
  'puncsp 8200 thinsp 8201 hairsp 8202 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 hyphen 8208 ndash 8211 ' +
  'mdash 8212 lsquo 8216 rsquo 8217 rsquor 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 ' +
  'bull 8226 bullet 8226 hellip 8230 mldr 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 NoBreak 8288 ' +
  'euro 8364 trade 8482 larr 8592 rarr 8594 rArr 8658 minus 8722 ne 8800 le 8804 ge 8805 check 10003 Tab 9 NewLine 10 ' +
  'excl 33 quot 34 num 35 dollar 36 percnt 37 amp 38 apos 39 lpar 40 rpar 41 ast 42 plus 43 comma 44 period 46 sol 47 ' +
  'colon 58 semi 59 lt 60 equals 61 gt 62 quest 63 commat 64 lowbar 95 grave 96 vert 124';

/** What browsers read for the numbers 128 to 159: Windows-1252, as Word writes them. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const named = new Map<string, string>();
const bare = new Set<string>(['amp', 'lt', 'gt', 'quot']);
LATIN1.forEach((name, index) => {
  named.set(name, String.fromCharCode(160 + index));
  bare.add(name);
});
const others = OTHERS.split(' ');
for (let i = 0; i < others.length; i += 2) named.set(others[i]!, String.fromCharCode(Number(others[i + 1])));

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
