import { changeOf, type Change } from './change';
import { Changes, changesNothing } from './changes';
import type { Reading } from './createChecker';
import { keepPage } from './html/keepPage';
import { keepFindings, type KeptField } from './keepFindings';
import { keepOwn } from './keepOwn';
import { keepParts } from './keepParts';
import { encode, linesOfParted, plainField, type FieldPlaces } from './messageText';
import { linesOf, type Line } from './ownText/lines';
import { ownLines } from './ownText/ownLines';
import { ownText, type OwnTextOptions } from './ownText/ownText';
import type { TextRange } from './ownText/textRange';
import { keepBills, keepRequest } from './required/requestParts';
import type { SearchedStretches, Stretches } from './stretches';
import type { CheckInput } from './types';

/** A body as one format is read, before it is known what of it is the writer's. */
interface Seen extends FieldPlaces {
  readonly seen: SearchedStretches;
  readonly hints: OwnTextOptions;
  /** What of the text is new. */
  readonly edit: Change;
  /** As that of the field. */
  readonly change: Change;
}

type See = (body: string) => Seen;

function seeText(): See {
  let before = '';
  return (body) => {
    const change = changeOf(before, body);
    before = body;
    return { ...plainField(body), seen: body, hints: {}, edit: change, change };
  };
}

function seeHtml(): See {
  const pageOf = keepPage();
  return (body) => {
    const { text, edit, change } = pageOf(body);
    const marks = text.marks();
    return {
      seen: text,
      hints: {
        quoted: marks.ranges('quote'),
        signatures: marks.ranges('signature'),
        headers: marks.ranges('header'),
      },
      toSource: (offset) => text.toSource(offset),
      toSourceEnd: (offset) => text.toSourceEnd(offset),
      encode,
      edit,
      change,
    };
  };
}

interface KeptBody extends KeptField {
  readonly lines: readonly Line[];
  /** What of it is the writer's. */
  readonly ranges: readonly TextRange[];
}

function keepBody(see: See, cutLines: (text: string) => readonly Line[]): (input: CheckInput) => KeptBody {
  const linesIn = keepParts(cutLines);
  const ownOf = keepOwn();
  const edits = new Changes();
  let count = 0;
  return ({ body, reply }) => {
    const field = see(body);
    const { seen, hints, edit } = field;
    if (!changesNothing(edit)) edits.add(edit);
    const { parts: lines } = linesIn(seen, edits);
    count += 1;
    const ranges = ownText(seen, { ...hints, reply }, lines);
    return { ...field, ...ownOf(seen, edit, ranges, lines), lines, ranges, count };
  };
}

/** A text without the marks of its blocks. */
const unmarked = (text: Stretches): Stretches => ({
  length: text.length,
  slice: (from, to) => text.slice(from, to).replace(/\u2029/g, '\n'),
});

/** While a message is written: what did not change since the last check is not read again. */
export const keeping = (format: 'text' | 'html'): Reading<KeptBody> => {
  const asked = format === 'html' ? unmarked : (text: Stretches) => text;
  const request = keepRequest();
  const bills = keepBills();
  return {
    body:
      format === 'html' ? keepBody(seeHtml(), linesOfParted) : keepBody(seeText(), (text) => linesOf(text)),
    findings: keepFindings,
    request: ({ own, lines, ranges }) => request(ownLines(own, lines, ranges)),
    namesBill: ({ own, changes }, subject) => bills(subject, asked(own), changes),
  };
};
