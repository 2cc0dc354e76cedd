import { changeOf, type Change } from './change';
import { Changes, changesNothing } from './changes';
import type { Reading } from './createChecker';
import { keepPage } from './html/keepPage';
import { keepFindings, type KeptField } from './keepFindings';
import { keepOwn } from './keepOwn';
import { keepParts } from './keepParts';
import { encode, linesOfParted, plainField, type FieldPlaces } from './messageText';
import { linesOf, type Line } from './ownText/lines';
import { ownText, type OwnTextOptions } from './ownText/ownText';
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

function keepBody(see: See, cutLines: (text: string) => readonly Line[]): (input: CheckInput) => KeptField {
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
    return { ...field, ...ownOf(seen, edit, ownText(seen, { ...hints, reply }, lines), lines), count };
  };
}

/** A text without the marks of its blocks. */
const unmarked = (text: Stretches): Stretches => ({
  length: text.length,
  slice: (from, to) => text.slice(from, to).replace(/\u2029/g, '\n'),
});

/** While a message is written: what did not change since the last check is not read again. */
export const keeping = (format: 'text' | 'html'): Reading<KeptField> => {
  const asked = format === 'html' ? unmarked : (text: Stretches) => text;
  const request = keepRequest();
  const bills = keepBills();
  return {
    body:
      format === 'html' ? keepBody(seeHtml(), linesOfParted) : keepBody(seeText(), (text) => linesOf(text)),
    findings: keepFindings,
    request: ({ own, changes }) => request(asked(own), changes),
    namesBill: ({ own, changes }, subject) => bills(subject, asked(own), changes),
  };
};
