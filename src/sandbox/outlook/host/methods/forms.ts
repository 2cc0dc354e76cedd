import type { MailAddress } from '../../../mailApi';
import type { Call, Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented limit of the HTML that a form may be opened with, in characters. */
const MAX_FORM_HTML = 32 * 1024;

const formHtml = (call: Call): string => {
  const html = call.optionalText('htmlBody');
  if (html.length > MAX_FORM_HTML) throw new OfficeError(OFFICE_ERROR.invalidParameter);
  return html;
};

const addresses = (call: Call, name: string): readonly MailAddress[] => {
  const list = call.value(name);
  return Array.isArray(list)
    ? list.map((address: unknown) => ({ name: String(address), address: String(address) }))
    : [];
};

const reply =
  (all: boolean) =>
  (call: Call): Promise<void> =>
    call.services.openReply(call.read(), all, formHtml(call));

const newMessage = (call: Call): Promise<void> =>
  call.services.openNewMessage({
    to: addresses(call, 'toRecipients'),
    cc: addresses(call, 'ccRecipients'),
    bcc: addresses(call, 'bccRecipients'),
    subject: call.optionalText('subject'),
    html: formHtml(call),
  });

const show = async (call: Call): Promise<void> => {
  if (!(await call.services.openMessage(call.text('itemId'))))
    throw new OfficeError(OFFICE_ERROR.itemNotFound);
};

/** `displayReplyForm`, `displayReplyAllForm`, `displayNewMessageForm`, `displayMessageForm`, each with and without callback. */
export const forms: Methods = {
  10: reply(false),
  30: reply(false),
  181: reply(false),
  183: reply(false),
  11: reply(true),
  31: reply(true),
  182: reply(true),
  184: reply(true),
  44: newMessage,
  178: newMessage,
  8: show,
  179: show,
};
