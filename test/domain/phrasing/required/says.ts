import { readRequest, type RequestText } from '../../../../src/domain/phrasing/required/requestText';

/** Runs one content over one text, as `missingContent` does. */
export const says =
  (content: (message: RequestText) => boolean) =>
  (text: string): boolean =>
    content(readRequest(text));
