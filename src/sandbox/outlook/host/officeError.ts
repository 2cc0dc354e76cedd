/** Codes of Office.js's own table, by the names it shows an add-in. */
export const OFFICE_ERROR = {
  notSupported: 5000,
  attachmentSizeExceeded: 9000,
  numberOfAttachmentsExceeded: 9001,
  invalidAttachmentId: 9003,
  attachmentToDeleteDoesNotExist: 9008,
  invalidSelection: 9016,
  genericResponseError: 9020,
  saveError: 9021,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  numberOfNotificationsExceeded: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  notSupportedHere: 9032,
  itemNotSaved: 9046,
  itemNotFound: 9049,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  networkError: 9041,
} as const;

/** A call that fails the way Outlook fails it: the add-in's callback gets this code. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}
