import type { CosignRequest } from '../../app/agreement/cosignPorts';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import * as texts from '../../texts/agreement/cosign';
import { ChangedWords } from '../shell/ChangedWords';
import { shared } from '../shell/styles';

/** What changed since an earlier version of a request, word by word. */
export function WordDiff({ before, now }: { readonly before: CosignRequest; readonly now: CosignRequest }) {
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.changesTitleOn(before.askedAt)}</h2>
      <ChangedWords before={textOf(before)} now={textOf(now)} />
    </section>
  );
}

/** Recipients, subject and files are part of what is agreed to. */
const textOf = ({ message }: CosignRequest): string =>
  [
    texts.toLine(message.to),
    ...(message.cc.length > 0 ? [texts.ccLine(message.cc)] : []),
    ...(message.bcc.length > 0 ? [texts.bccLine(message.bcc)] : []),
    texts.subjectLine(message.subject),
    ...message.attachments.filter(({ inline }) => !inline).map(({ name, size }) => `${name} (${size})`),
    htmlToText(message.html).text.trim(),
  ].join('\n');
