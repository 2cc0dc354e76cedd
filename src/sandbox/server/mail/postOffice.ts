import { randomUUID } from 'node:crypto';
import type { DraftChange, MailAddress, NewDraft, SendReceipt } from '../../mailApi';
import type { SandboxClock } from '../clock';
import { CLIENT_MAILBOX, CLIENT_PERSONA, mailboxOf, staffByAddress } from '../people';
import { toSecond } from '../siteTime';
import { inboxCopy } from './inboxCopy';
import type { MailEvents } from './mailEvents';
import type { MailStore } from './mailStore';
import type { Recipients, StoredMessage } from './message';
import { toSummary } from './message';
import { immutableId } from './messageIds';
import { openingBody, subjectOf } from './replyBody';

export class NoRecipient extends Error {}

/** How Exchange treats what was sent; `POST /sandbox/sent-lag` sets it. */
export interface SentSettings {
  /** Seconds of the machine's time before a Sent copy shows. */
  seconds: number;
  /** Whether an add-in's custom properties survive from the draft to the Sent copy (not known of the real one). */
  keepProperties: boolean;
}

/** What happens to mail: begun, changed, saved, sent, delivered. Conversations are given as Outlook gives them. */
export class PostOffice {
  readonly sent: SentSettings = { seconds: 0, keepProperties: true };

  constructor(
    private readonly store: MailStore,
    private readonly clock: SandboxClock,
    private readonly events: MailEvents,
  ) {}

  /** `seconds: 0` also shows, at once, the copies that were late. */
  treatSent({ seconds, keepProperties }: Partial<SentSettings>): SentSettings {
    if (seconds !== undefined) this.sent.seconds = seconds;
    if (seconds === 0) this.store.showLate();
    if (keepProperties !== undefined) this.sent.keepProperties = keepProperties;
    return this.sent;
  }

  /** Begins a message. `author` is who writes in this mailbox. */
  begin(
    mailbox: string,
    author: MailAddress,
    draft: NewDraft,
    source: StoredMessage | undefined,
  ): StoredMessage {
    const quoted = source && {
      from: source.from,
      ...source.recipients,
      subject: source.subject,
      html: source.html,
      sentAt: source.sentAt ?? source.receivedAt,
    };
    const answered = source ? answerRecipients(source, author, draft.kind) : NOBODY;
    const begun = this.store.insert({
      mailbox,
      folder: 'drafts',
      kind: draft.kind,
      saved: false,
      isDraft: true,
      isRead: true,
      thread: source?.thread ?? null,
      subject: draft.subject ?? (source ? subjectOf(draft.kind, source.subject) : ''),
      from: author,
      recipients: { to: draft.to ?? answered.to, cc: draft.cc ?? answered.cc, bcc: [] },
      html: openingBody(author, draft.htmlOnTop, quoted),
      inReplyTo: draft.kind === 'forward' ? null : (source?.internetMessageId ?? null),
    });
    if (source && draft.kind === 'forward') this.store.copyAttachments(source, begun);
    return begun;
  }

  change(draft: StoredMessage, change: DraftChange): StoredMessage {
    const headers = change.headersToSend && { ...draft.headersToSend, ...change.headersToSend };
    return this.store.update(draft, {
      subject: change.subject,
      html: change.html,
      from: change.from,
      recipients: { ...draft.recipients, ...definedRecipients(change) },
      headersToSend:
        headers &&
        Object.fromEntries(
          Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
        ),
    });
  }

  /** From here on Graph knows the message. */
  save(draft: StoredMessage): StoredMessage {
    const renamed = this.store.threadSubject(draft) !== draft.subject;
    const isFirst = draft.thread === null && draft.subject.trim() !== '';
    const isOther = draft.kind === 'new' && draft.thread !== null && renamed;
    const saved = this.store.update(draft, {
      saved: true,
      threadSubject: draft.subject,
      ...(isFirst || isOther ? { thread: randomUUID() } : {}),
    });
    this.events.tell(saved.mailbox, { kind: 'changed', folder: saved.folder, id: immutableId(saved.id) });
    return saved;
  }

  /**
   * Sends: the draft becomes the Sent copy, and every mailbox addressed gets one of its own. Asked to leave later, it stays
   * among the drafts until `releaseDue` finds that its hour has come. Throws NoRecipient.
   * @param notBefore an instant
   */
  send(draft: StoredMessage, notBefore?: string): SendReceipt {
    const { to, cc, bcc } = draft.recipients;
    const everybody = [...to, ...cc, ...bcc];
    if (everybody.length === 0) throw new NoRecipient();
    const saved = this.save(draft);
    if (notBefore !== undefined && Date.parse(notBefore) > this.clock.now().getTime()) {
      this.store.defer(saved, notBefore);
      return { id: immutableId(saved.id), sentAt: notBefore, heldUntil: notBefore, deliveredTo: [] };
    }
    this.store.defer(saved);
    const sentAt = toSecond(this.clock.now());
    const sentCopy = this.store.update(saved, {
      folder: 'sentitems',
      isDraft: false,
      isRead: true,
      sentAt,
      receivedAt: sentAt,
      thread: saved.thread ?? randomUUID(),
      visibleAt: this.sent.seconds > 0 ? Date.now() + this.sent.seconds * 1000 : 0,
    });
    this.store.setSession(sentCopy, {});
    if (!this.sent.keepProperties) this.store.clearProperties(sentCopy);
    const mailboxes = new Set(everybody.flatMap(({ address }) => mailboxOf(address) ?? []));
    for (const mailbox of mailboxes) this.deliver(mailbox, sentCopy);
    this.events.tell(sentCopy.mailbox, {
      kind: 'changed',
      folder: 'sentitems',
      id: immutableId(sentCopy.id),
    });
    return { id: immutableId(sentCopy.id), sentAt, deliveredTo: [...mailboxes].map(personaOf) };
  }

  /** Lets go what was to leave later and may leave now. */
  releaseDue(): void {
    for (const draft of this.store.deferredUntil(this.clock.now())) this.send(draft);
  }

  private deliver(mailbox: string, sent: StoredMessage): void {
    const copy = inboxCopy(this.store, sent, mailbox, false, sent.headersToSend);
    this.events.tell(mailbox, { kind: 'mail', message: toSummary(this.store.byNumber(copy.id)!) });
  }
}

const NOBODY: Recipients = { to: [], cc: [], bcc: [] };

const definedRecipients = ({ to, cc, bcc }: DraftChange): Partial<Recipients> => ({
  ...(to ? { to } : {}),
  ...(cc ? { cc } : {}),
  ...(bcc ? { bcc } : {}),
});

/** Who gets an answer: its sender; for all, the others too, but not the one who answers. */
function answerRecipients(source: StoredMessage, author: MailAddress, kind: NewDraft['kind']): Recipients {
  if (kind === 'new' || kind === 'forward' || !source.from) return NOBODY;
  const isAuthor = ({ address }: MailAddress): boolean =>
    address.toLowerCase() === author.address.toLowerCase();
  const { to, cc } = source.recipients;
  // Answering one's own message writes to the same people again.
  if (isAuthor(source.from)) return { to, cc: kind === 'replyAll' ? cc : [], bcc: [] };
  if (kind === 'reply') return { to: [source.from], cc: [], bcc: [] };
  return {
    to: [source.from, ...to.filter((each) => !isAuthor(each))],
    cc: cc.filter((each) => !isAuthor(each)),
    bcc: [],
  };
}

const personaOf = (mailbox: string): string =>
  mailbox === CLIENT_MAILBOX ? CLIENT_PERSONA : (staffByAddress(mailbox)?.id ?? mailbox);
