import type { CosignRequest } from '../../../app/agreement/cosignPorts';
import { isNoteStep } from '../../../domain/journal/noteSteps';
import { htmlToText } from '../../../domain/phrasing/html/htmlToText';
import { bccLine, ccLine, subjectLine, toLine } from '../../../texts/agreement/request';

/** What is agreed to, as it is compared: recipients, subject and files are part of it. A note goes to nobody. */
export const comparedText = ({ message, step }: Pick<CosignRequest, 'message' | 'step'>): string =>
  [
    ...(message.to.length > 0 ? [toLine(message.to)] : []),
    ...(message.cc.length > 0 ? [ccLine(message.cc)] : []),
    ...(message.bcc.length > 0 ? [bccLine(message.bcc)] : []),
    ...(isNoteStep(step) ? [] : [subjectLine(message.subject)]),
    ...message.attachments.filter(({ inline }) => !inline).map(({ name, size }) => `${name} (${size})`),
    htmlToText(message.html).text.trim(),
  ].join('\n');
