import { HANDOVER_KEY, readHandover, type Handover } from '../app/handover';
import type { Address } from '../app/ports';
import { readVerdict, VERDICT_KEY, type Verdict } from '../app/verdict';
import { withoutCosignLine } from '../domain/cosignLine';
import type { FingerprintedMessage } from '../domain/fingerprint';

/** What the gate reads of the message being sent. */
export interface DraftAtSend {
  readonly subject: string;
  readonly html: string;
  readonly recipients: readonly Address[];
  readonly handover?: Handover;
  readonly verdict?: Verdict;
  /** As the fingerprint of an agreement is taken of, without the co-signature line. */
  readonly message: FingerprintedMessage;
}

/** Each read has its own limit: one lost callback must not hold a person's message for five minutes (PLATFORM, I#6806). */
const CALL_LIMIT_MS = 3000;

type Result<T> = { readonly status: unknown; readonly value: T; readonly error?: { readonly code: number } };

/** Promises without async/await: older classic Outlook loses handlers compiled from async functions (PLATFORM). */
function call<T>(start: (done: (result: Result<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), CALL_LIMIT_MS);
    start((result) => {
      clearTimeout(timer);
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new Error(`outlook ${result.error ? result.error.code : '?'}`));
    });
  });
}

const toAddress = (details: Office.EmailAddressDetails): Address => ({
  name: details.displayName || '',
  address: (details.emailAddress || '').toLowerCase(),
});

/**
 * Reads the draft in three waves: Outlook on the web answers three calls at a time at most (PLATFORM, Limits).
 * Fails when subject, body or recipients cannot be read; an absent handover is no failure.
 */
export function readDraft(item: Office.MessageCompose): Promise<DraftAtSend> {
  const subject = call<string>((done) => item.subject.getAsync(done));
  const html = call<string>((done) => item.body.getAsync('html' as Office.CoercionType, done));
  const handover = call<string>((done) => item.sessionData.getAsync(HANDOVER_KEY, done)).catch(
    () => undefined,
  );

  return Promise.all([subject, html, handover]).then(([subjectText, bodyHtml, handed]) =>
    Promise.all([
      call<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done)),
      call<Office.EmailAddressDetails[]>((done) => item.cc.getAsync(done)),
      call<Office.EmailAddressDetails[]>((done) => item.bcc.getAsync(done)),
    ]).then((people) =>
      Promise.all([
        call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)),
        call<{ composeType: string }>((done) => item.getComposeTypeAsync(done)),
        call<string>((done) => item.sessionData.getAsync(VERDICT_KEY, done)).catch(() => undefined),
      ]).then(([files, { composeType }, verified]) => {
        const [to, cc, bcc] = people.map((field) => field.map(toAddress)) as [
          Address[],
          Address[],
          Address[],
        ];
        const verdict = readVerdict(verified);
        const addresses = (field: readonly Address[]): readonly string[] =>
          field.map(({ address }) => address);
        return {
          subject: subjectText,
          html: bodyHtml,
          recipients: [...to, ...cc, ...bcc],
          handover: readHandover(handed),
          verdict,
          message: {
            subject: subjectText,
            html: withoutCosignLine(bodyHtml, verdict && verdict.line),
            to: addresses(to),
            cc: addresses(cc),
            bcc: addresses(bcc),
            attachments: files.map(({ name, size, isInline }) => ({ name, size, inline: isInline })),
            reply: composeType !== 'newMail',
          },
        };
      }),
    ),
  );
}
