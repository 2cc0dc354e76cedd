import { changeOf } from './change';
import type { Reading } from './createChecker';
import { keepPage } from './html/keepPage';
import { keepFindings } from './keepFindings';
import { keepParts } from './keepParts';
import { cutLinesOf, htmlBody, textBody } from './messageText';
import { linesOf } from './ownText/lines';
import { keepRequest } from './required/requestParts';

function keepBody(): Reading['body'] {
  const linesOfText = keepParts((text) => linesOf(text));
  const linesOfHtml = keepParts(cutLinesOf);
  const pageOf = keepPage();
  let before = '';
  return ({ body, format, reply }) => {
    if (format === 'html') {
      const page = pageOf(body);
      return Object.assign(htmlBody(page, reply, linesOfHtml), { change: page.change });
    }
    const change = changeOf(before, body);
    before = body;
    return Object.assign(textBody(body, reply, linesOfText), { change });
  };
}

/** While a message is written: what did not change since the last check is not read again. */
export const keeping = (): Reading => ({
  body: keepBody(),
  findings: keepFindings,
  request: keepRequest(),
});
