import { CORRESPONDENTS_KEY, readCorrespondents, type Correspondents } from '../app/dossier/correspondents';
import { HANDOVER_KEY, readHandover, type Handover } from '../app/send/handover';
import { KEPT_KEY, readKept } from '../app/send/keptPassages';
import { readKeptThread, THREAD_KEY } from '../app/dossier/keptThread';
import type { Address } from '../app/ports';
import { boundAddress } from '../app/send/boundAddress';
import { isTextImage } from '../app/send/isTextImage';
import type { Silenced } from '../app/send/checkDraft';
import { readVerdict, VERDICT_KEY, type Verdict } from '../app/send/verdict';
import { withoutCosignLine } from '../domain/agreement/cosignLine';
import { dayOf, type PlainDate } from '../domain/dates/plainDate';
import type { FingerprintedMessage } from '../domain/fingerprint/fingerprint';
import { call, type Result } from './call';

/** What the gate reads of the message being sent. */
export interface DraftAtSend {
  readonly subject: string;
  readonly html: string;
  readonly recipients: readonly Address[];
  readonly hidden: readonly Address[];
  /** Names of the files attached, images of the text left out; absent where Outlook does not tell. */
  readonly files?: readonly string[];
  readonly reply?: boolean;
  readonly handover?: Handover;
  readonly kept: readonly Silenced[];
  /** The thread as the pane kept it; empty when it did not. */
  readonly thread: string;
  readonly correspondents?: Correspondents;
  readonly verdict?: Verdict;
  /** Day to which the departure is put off; absent where it is not, and before Mailbox 1.13. */
  readonly putOffTo?: PlainDate;
  /** Absent where they could not be loaded. */
  readonly properties?: Office.CustomProperties;
  /** As the fingerprint of an agreement is taken of, without the co-signature line. */
  readonly message: FingerprintedMessage;
}

const toAddress = (details: Office.EmailAddressDetails): Address => ({
  name: details.displayName || '',
  address: (details.emailAddress || '').toLowerCase(),
});

/** What can be done without is not waited for so long: four waves of it stay under the five seconds. */
const OPTIONAL_LIMIT_MS = 800;

/** What is not there, or cannot be had, is absent: only subject, body and recipients are needed to decide. */
const optional = <T>(start: (done: (result: Result<T>) => void) => void): Promise<T | undefined> =>
  call<T>(start, OPTIONAL_LIMIT_MS).catch(() => undefined);

/**
 * Reads the draft in waves of three: Outlook on the web answers three calls at a time at most.
 * Fails when subject, body or recipients cannot be read.
 */
export function readDraft(item: Office.MessageCompose): Promise<DraftAtSend> {
  const people = (field: 'to' | 'cc' | 'bcc'): Promise<Address[]> =>
    call<Office.EmailAddressDetails[]>((done) => item[field].getAsync(done)).then((found) =>
      found.map(toAddress),
    );
  const handed = (key: string): Promise<string | undefined> =>
    optional<string>((done) => item.sessionData.getAsync(key, done));

  return Promise.all([
    call<string>((done) => item.subject.getAsync(done)),
    call<string>((done) => item.body.getAsync('html' as Office.CoercionType, done)),
    people('to'),
  ]).then(([subject, html, to]) =>
    Promise.all([people('cc'), people('bcc'), handed(HANDOVER_KEY)]).then(([cc, bcc, handover]) =>
      Promise.all([
        handed(VERDICT_KEY),
        handed(CORRESPONDENTS_KEY),
        optional<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)),
      ]).then(([verified, correspondents, files]) =>
        Promise.all([
          optional<{ composeType: string }>((done) => item.getComposeTypeAsync(done)),
          optional<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done)),
          handed(KEPT_KEY),
        ]).then(([type, properties, kept]) =>
          Promise.all([
            handed(THREAD_KEY),
            // A day by Microsoft's page, milliseconds by Outlook on the web.
            optional<Date | number>((done) => item.delayDeliveryTime.getAsync(done)),
          ]).then(([thread, putOff]): DraftAtSend => {
            const verdict = readVerdict(verified);
            const reply = type && type.composeType !== 'newMail';
            const addresses = (field: readonly Address[]): readonly string[] => field.map(boundAddress);
            return {
              subject,
              html,
              recipients: [...to, ...cc, ...bcc],
              hidden: bcc,
              files: files && files.filter(({ isInline }) => !isInline).map(({ name }) => name),
              reply,
              handover: readHandover(handover),
              kept: readKept(kept),
              thread: readKeptThread(thread),
              correspondents: readCorrespondents(correspondents),
              verdict,
              putOffTo: putOff ? dayOf(new Date(putOff)) : undefined,
              properties,
              message: {
                subject,
                html: withoutCosignLine(html, verdict && verdict.line),
                to: addresses(to),
                cc: addresses(cc),
                bcc: addresses(bcc),
                attachments: (files || []).map(({ name, size, isInline }) => ({
                  name,
                  size,
                  inline: isTextImage(name, isInline),
                })),
                reply,
              },
            };
          }),
        ),
      ),
    ),
  );
}
