import type { Call, Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Outlook on the web: 25 MB in all, 499 files. */
const MAX_BYTES = 25 * 1024 * 1024;
const MAX_FILES = 499;
const FILE = 0;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The content type that a file's name announces. */
export const contentTypeOf = (name: string): string =>
  CONTENT_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

async function add(call: Call, contentBase64: string): Promise<string> {
  const item = call.compose();
  const before = item.attachments();
  const bytes = before.reduce((sum, one) => sum + one.size, 0) + (contentBase64.length * 3) / 4;
  if (before.length >= MAX_FILES) throw new OfficeError(OFFICE_ERROR.numberOfAttachmentsExceeded);
  if (bytes > MAX_BYTES) throw new OfficeError(OFFICE_ERROR.attachmentSizeExceeded);
  const name = call.text('name');
  const isInline = call.value('isInline') === true;
  return (await item.addAttachment({ name, contentType: contentTypeOf(name), contentBase64, isInline })).id;
}

async function download(uri: string): Promise<string> {
  const answer = await fetch(uri, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (!answer?.ok) throw new OfficeError(OFFICE_ERROR.networkError);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

export const attachments: Methods = {
  16: async (call) => add(call, await download(call.text('uri'))),
  148: (call) => add(call, call.text('base64String')),
  20: async (call) => {
    if (!(await call.compose().removeAttachment(call.text('attachmentIndex')))) {
      throw new OfficeError(OFFICE_ERROR.attachmentToDeleteDoesNotExist);
    }
  },
  149: (call) =>
    call
      .compose()
      .attachments()
      .map((one) => ({ ...one, attachmentType: FILE })),
  150: async (call) => {
    const item = call.anyItem();
    const id = call.text('id');
    if (!item.attachments().some((one) => one.id === id))
      throw new OfficeError(OFFICE_ERROR.invalidAttachmentId);
    return { content: await item.attachmentContent(id), format: 'base64' };
  },
};
