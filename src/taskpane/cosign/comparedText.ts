import type { CosignRequest } from '../../app/agreement/cosignPorts';
import { isNoteStep } from '../../domain/journal/noteSteps';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import * as texts from '../../texts/agreement/cosign';

/** What is agreed to, as it is compared: recipients, subject and files are part of it. A note goes to nobody. */
export const comparedText = ({ message, step }: Pick<CosignRequest, 'message' | 'step'>): string =>
  [
    ...(message.to.length > 0 ? [texts.toLine(message.to)] : []),
    ...(message.cc.length > 0 ? [texts.ccLine(message.cc)] : []),
    ...(message.bcc.length > 0 ? [texts.bccLine(message.bcc)] : []),
    ...(isNoteStep(step) ? [] : [texts.subjectLine(message.subject)]),
    ...message.attachments.filter(({ inline }) => !inline).map(({ name, size }) => `${name} (${size})`),
    htmlToText(message.html).text.trim(),
  ].join('\n');
