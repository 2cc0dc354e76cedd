/**
 * What the sandbox's Outlook page and the sandbox's server say to each other about mail and people, as JSON over HTTP.
 * Every address begins with `/sandbox`; `{p}` is a persona's id. A refusal has a status of 4xx and a body `MailProblem`.
 *
 * | method and address                                  | sends             | answers                             |
 * | --------------------------------------------------- | ----------------- | ----------------------------------- |
 * | GET  /sandbox/personas.json                         |                   | Persona[]                           |
 * | POST /sandbox/token                                 | TokenRequest      | TokenAnswer                         |
 * | GET  /sandbox/clock, POST /sandbox/clock            | ClockChange       | ClockState                          |
 * | GET  /sandbox/mail/{p}/folders                      |                   | MailFolder[]                        |
 * | GET  /sandbox/mail/{p}/folders/{f}/messages?top=&skip= |                | MailSummary[], newest first         |
 * | GET  /sandbox/mail/{p}/conversations/{cid}          |                   | MailSummary[], oldest first, every folder |
 * | GET  /sandbox/mail/{p}/messages/{id}                |                   | MailMessage                         |
 * | PATCH /sandbox/mail/{p}/messages/{id}               | ReadMark          | MailMessage                         |
 * | POST /sandbox/mail/{p}/messages/{id}/move           | { folder }        | MailMessage                         |
 * | DELETE /sandbox/mail/{p}/messages/{id}              |                   | 204 (to deleted items; from there, for good) |
 * | GET  /sandbox/mail/{p}/messages/{id}/attachments/{a}|                   | AttachmentContent                   |
 * | GET/PUT /sandbox/mail/{p}/messages/{id}/properties/{addinId} | CustomProperties | CustomProperties            |
 * | POST /sandbox/mail/{p}/drafts                       | NewDraft          | Draft, with signature and quoted thread |
 * | GET  /sandbox/mail/{p}/drafts/{id}                  |                   | Draft                               |
 * | PATCH /sandbox/mail/{p}/drafts/{id}                 | DraftChange       | Draft                               |
 * | POST /sandbox/mail/{p}/drafts/{id}/save             | DraftChange or {} | Draft, `saved: true`                |
 * | POST /sandbox/mail/{p}/drafts/{id}/send             | SendOptions or {} | SendReceipt                         |
 * | DELETE /sandbox/mail/{p}/drafts/{id}                |                   | 204, gone for good                  |
 * | POST /sandbox/mail/{p}/drafts/{id}/attachments      | NewAttachment     | MailAttachment                      |
 * | DELETE /sandbox/mail/{p}/drafts/{id}/attachments/{a}|                   | 204                                 |
 * | GET/PUT /sandbox/mail/{p}/drafts/{id}/session       | SessionData       | SessionData                         |
 * | GET  /sandbox/mail/{p}/identities                  |                   | MailAddress[], whom this persona may write as |
 * | GET  /sandbox/mail/{p}/events                       |                   | server-sent events, see MailEvent   |
 */

export type PersonaRole = 'collaborateur' | 'manager' | 'direction' | 'admin' | 'client';

/** Somebody of the sandbox. Only staff have a Graph token; the client persona reads every mailbox outside the firm as one. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  /** Lower-case. */
  readonly address: string;
  readonly role: PersonaRole;
  readonly jobTitle: string;
  /** Bearer token for `/graph/v1.0` with every scope that the role may consent to; empty for the client. */
  readonly token: string;
  /** Shown at once on the page's switch; the others are in its menu. */
  readonly featured: boolean;
}

export interface TokenRequest {
  readonly persona: string;
  /** Space-separated or a list, as MSAL asks for them. */
  readonly scopes: string | readonly string[];
}

/** What the nested-app-auth bridge answers MSAL with. `id_token` is an unsigned but parseable JWT. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  /** Seconds. */
  readonly expires_in: number;
  /** Scopes granted, space-separated. */
  readonly scope: string;
  readonly authority: string;
  readonly account: {
    readonly homeAccountId: string;
    readonly environment: string;
    readonly tenantId: string;
    readonly username: string;
    readonly localAccountId: string;
    readonly name: string;
  };
}

/** One of the three. `today` keeps the time of day. */
export interface ClockChange {
  readonly today?: string;
  readonly now?: string;
  readonly advanceDays?: number;
}

export interface ClockState {
  /** The sandbox's instant, ISO in UTC. */
  readonly now: string;
  /** Its calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** What to add to the machine's clock, in milliseconds. */
  readonly offsetMs: number;
}

export type FolderId = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems';

export interface MailFolder {
  readonly id: FolderId;
  /** French, as Outlook shows it. */
  readonly name: string;
  readonly total: number;
  readonly unread: number;
}

export interface MailAddress {
  readonly name: string;
  /** As it was typed: any case. */
  readonly address: string;
}

export interface MailSummary {
  /** Stays the same from draft to Sent copy and from folder to folder: the page's own key. */
  readonly id: string;
  /** What Office.js and Graph call the message without `ImmutableId`; changes when the message moves. */
  readonly itemId: string;
  readonly folder: FolderId;
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** First 255 characters of the text. */
  readonly preview: string;
  /** ISO instants in the sandbox's time. */
  readonly receivedAt: string;
  readonly sentAt: string | null;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
}

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
}

export interface AttachmentContent extends MailAttachment {
  readonly contentBase64: string;
}

export interface MailMessage extends MailSummary {
  readonly bcc: readonly MailAddress[];
  readonly html: string;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly attachments: readonly MailAttachment[];
  /** Transport headers, as a received message has them; empty on a draft. */
  readonly internetHeaders: Readonly<Record<string, string>>;
}

export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward';

export interface NewDraft {
  readonly kind: ComposeKind;
  /** The message answered or forwarded; none for `new`. */
  readonly sourceId?: string;
  readonly to?: readonly MailAddress[];
  readonly cc?: readonly MailAddress[];
  readonly subject?: string;
  /** Who writes, for the client persona, which holds many addresses; by default the address that was written to. */
  readonly from?: MailAddress;
  /** Put above the signature and the quoted thread (what Office.js's displayReplyForm does). */
  readonly htmlOnTop?: string;
}

/**
 * A message being written. Until it is saved Graph does not know it and `itemId` must not be told to an add-in;
 * `conversationId` is null until it is saved with a subject, and changes when the subject of a new message is edited
 * and saved again (a reply keeps its thread's).
 */
export interface Draft extends MailMessage {
  readonly kind: ComposeKind;
  readonly saved: boolean;
  /** Headers set by an add-in; they leave with the message but are not returned for the Sent copy. */
  readonly headersToSend: Readonly<Record<string, string>>;
}

/** Only what is present changes. */
export interface DraftChange {
  readonly subject?: string;
  /** For the client persona only. */
  readonly from?: MailAddress;
  readonly to?: readonly MailAddress[];
  readonly cc?: readonly MailAddress[];
  readonly bcc?: readonly MailAddress[];
  readonly html?: string;
  /** `null` removes the header. */
  readonly headersToSend?: Readonly<Record<string, string | null>>;
}

export interface NewAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly contentBase64: string;
  readonly isInline?: boolean;
}

export interface ReadMark {
  readonly isRead: boolean;
}

/** What `CustomProperties` of an add-in hold for one message of one mailbox: plain values by key. */
export type CustomProperties = Readonly<Record<string, unknown>>;

/** Session data of a draft; gone once it is sent or closed. */
export type SessionData = Readonly<Record<string, string>>;

export interface SendOptions {
  /** An instant before which the message does not leave: until then it stays among the drafts. */
  readonly notBefore?: string;
}

export interface SendReceipt {
  /** Same id as the draft's: the Sent copy keeps it. It may not be in the folder yet (`POST /sandbox/sent-lag`). */
  readonly id: string;
  readonly sentAt: string;
  /** Present while it waits to leave. */
  readonly heldUntil?: string;
  /** Personas whose mailbox received it. */
  readonly deliveredTo: readonly string[];
}

/** Server-sent events of `/events`: the event's name is `kind`, its data this object as JSON. */
export type MailEvent =
  | { readonly kind: 'mail'; readonly message: MailSummary }
  | { readonly kind: 'changed'; readonly folder: FolderId; readonly id: string }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  | { readonly kind: 'reset' };

export interface MailProblem {
  readonly error: {
    readonly code: 'notFound' | 'badRequest' | 'noRecipient' | 'notADraft';
    readonly message: string;
  };
}
