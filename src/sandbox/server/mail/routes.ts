import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type {
  CustomProperties,
  DraftChange,
  FolderId,
  MailAddress,
  MailEvent,
  MailFolder,
  MailProblem,
  NewAttachment,
  NewDraft,
  ReadMark,
  SendOptions,
  SessionData,
} from '../../mailApi';
import { CLIENT_MAILBOX, CLIENT_PERSONA, staffById } from '../people';
import { authorOf } from './authors';
import { FOLDERS } from './folders';
import type { MailEvents } from './mailEvents';
import type { MailStore } from './mailStore';
import type { StoredMessage } from './message';
import { conversationOf, toDraft, toMailMessage, toSummary } from './message';
import { parseMessageId } from './messageIds';
import type { PostOffice } from './postOffice';
import { NoRecipient } from './postOffice';

type C = Context<{ Bindings: HttpBindings }>;
type Code = MailProblem['error']['code'];

export interface MailParts {
  readonly store: MailStore;
  readonly post: PostOffice;
  readonly events: MailEvents;
  /** Addresses outside the firm that the client persona writes as. */
  readonly clientIdentities: () => readonly MailAddress[];
}

class Refusal extends Error {
  constructor(
    readonly status: 400 | 404,
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}

const notFound = (): Refusal =>
  new Refusal(404, 'notFound', 'No such persona, folder, message or attachment.');

/** Milliseconds between two signs of life on an event stream. */
const HEARTBEAT = 20_000;

/** The Outlook page's own API; see `mailApi.ts`. */
export function mountMail(app: Hono<{ Bindings: HttpBindings }>, parts: MailParts): void {
  const { store, post, events } = parts;

  const mailboxOf = (c: C): string => {
    const persona = c.req.param('persona')!;
    if (persona === CLIENT_PERSONA) return CLIENT_MAILBOX;
    const staff = staffById(persona);
    if (!staff) throw notFound();
    return staff.address;
  };
  const messageOf = (c: C, mailbox = mailboxOf(c)): StoredMessage => {
    const parsed = parseMessageId(c.req.param('id')!);
    const message = parsed && store.find(mailbox, parsed.id, { showAll: true });
    if (!message) throw notFound();
    return message;
  };
  const draftOf = (c: C): StoredMessage => {
    const message = messageOf(c);
    if (!message.isDraft) throw new Refusal(400, 'notADraft', 'The message is not a draft.');
    return message;
  };
  const shownDraft = (draft: StoredMessage): Response =>
    Response.json(toDraft(draft, store.attachments(draft)));
  const shownMessage = (message: StoredMessage): Response =>
    Response.json(toMailMessage(message, store.attachments(message)));

  const base = '/sandbox/mail/:persona';
  const on = (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    answer: (c: C) => Response | Promise<Response>,
  ): void => {
    app[method](`${base}${path}`, async (c) => {
      try {
        return await answer(c);
      } catch (error) {
        if (error instanceof Refusal) {
          return Response.json(
            { error: { code: error.code, message: error.message } },
            { status: error.status },
          );
        }
        throw error;
      }
    });
  };

  on('get', '/folders', (c) => {
    const mailbox = mailboxOf(c);
    const folders = FOLDERS.map(({ id, name }): MailFolder => ({
      id,
      name,
      total: store.count(mailbox, 'folder = ?', [id]),
      unread: store.count(mailbox, 'folder = ? AND isRead = 0', [id]),
    }));
    return Response.json(folders);
  });
  on('get', '/folders/:folder/messages', (c) => {
    const folder = FOLDERS.find(({ id }) => id === c.req.param('folder'));
    if (!folder) throw notFound();
    const top = Math.min(Number(c.req.query('top') ?? 100) || 100, 500);
    const skip = Number(c.req.query('skip') ?? 0) || 0;
    const found = store.select(
      mailboxOf(c),
      false,
      'folder = ?',
      [folder.id],
      'receivedAt DESC, id DESC',
      top,
      skip,
    );
    return Response.json(found.map(toSummary));
  });
  on('get', '/conversations/:conversation', (c) => {
    const wanted = c.req.param('conversation');
    const found = store.select(mailboxOf(c), false, 'thread IS NOT NULL', [], 'receivedAt, id', 10_000, 0);
    return Response.json(found.filter((message) => conversationOf(message) === wanted).map(toSummary));
  });
  on('get', '/messages/:id', (c) => shownMessage(messageOf(c)));
  on('patch', '/messages/:id', async (c) => {
    const { isRead } = await c.req.json<ReadMark>();
    const message = store.update(messageOf(c), { isRead: Boolean(isRead) });
    events.tell(message.mailbox, { kind: 'changed', folder: message.folder, id: toSummary(message).id });
    return shownMessage(message);
  });
  on('post', '/messages/:id/move', async (c) => {
    const { folder } = await c.req.json<{ folder: FolderId }>();
    if (!FOLDERS.some(({ id }) => id === folder)) throw notFound();
    return shownMessage(store.update(messageOf(c), { folder }));
  });
  on('delete', '/messages/:id', (c) => {
    const message = messageOf(c);
    if (message.folder === 'deleteditems') store.remove(message);
    else store.update(message, { folder: 'deleteditems' });
    events.tell(message.mailbox, { kind: 'changed', folder: 'deleteditems', id: toSummary(message).id });
    return new Response(null, { status: 204 });
  });
  on('get', '/messages/:id/attachments/:attachment', (c) => {
    const content = store.attachment(messageOf(c), c.req.param('attachment')!);
    if (!content) throw notFound();
    return Response.json(content);
  });
  on('get', '/messages/:id/properties/:addin', (c) => Response.json(propertiesOf(c)));
  on('put', '/messages/:id/properties/:addin', async (c) => {
    const properties = await c.req.json<CustomProperties>();
    store.setProperty(messageOf(c), propertyId(c), JSON.stringify(properties));
    return Response.json(properties);
  });

  on('post', '/drafts', async (c) => {
    const mailbox = mailboxOf(c);
    const wanted = await c.req.json<NewDraft>();
    const parsed = wanted.sourceId ? parseMessageId(wanted.sourceId) : undefined;
    const source = parsed && store.find(mailbox, parsed.id, { showAll: true });
    if ((wanted.kind !== 'new' || wanted.sourceId) && !source) throw notFound();
    const chosen = mailbox === CLIENT_MAILBOX ? wanted.from : undefined;
    const author = chosen ?? authorOf(mailbox, source, parts.clientIdentities());
    return shownDraft(post.begin(mailbox, author, wanted, source));
  });
  on('get', '/drafts/:id', (c) => shownDraft(draftOf(c)));
  const changed = async (c: C): Promise<StoredMessage> => {
    const draft = draftOf(c);
    const text = await c.req.text();
    const { from, ...change } = text ? (JSON.parse(text) as DraftChange) : {};
    return post.change(draft, draft.mailbox === CLIENT_MAILBOX ? { from, ...change } : change);
  };
  on('patch', '/drafts/:id', async (c) => shownDraft(await changed(c)));
  on('post', '/drafts/:id/save', async (c) => shownDraft(post.save(await changed(c))));
  on('post', '/drafts/:id/send', async (c) => {
    const text = await c.req.text();
    const { notBefore } = text ? (JSON.parse(text) as SendOptions) : {};
    try {
      return Response.json(post.send(draftOf(c), notBefore));
    } catch (error) {
      if (error instanceof NoRecipient)
        throw new Refusal(400, 'noRecipient', 'The message has no recipient.');
      throw error;
    }
  });
  on('delete', '/drafts/:id', (c) => {
    const draft = draftOf(c);
    store.remove(draft);
    events.tell(draft.mailbox, { kind: 'changed', folder: 'drafts', id: toSummary(draft).id });
    return new Response(null, { status: 204 });
  });
  on('post', '/drafts/:id/attachments', async (c) =>
    Response.json(store.attach(draftOf(c), await c.req.json<NewAttachment>())),
  );
  on('delete', '/drafts/:id/attachments/:attachment', (c) => {
    if (!store.detach(draftOf(c), c.req.param('attachment')!)) throw notFound();
    return new Response(null, { status: 204 });
  });
  on('get', '/drafts/:id/session', (c) => Response.json(store.session(draftOf(c))));
  on('put', '/drafts/:id/session', async (c) => {
    const data = await c.req.json<SessionData>();
    store.setSession(draftOf(c), data);
    return Response.json(data);
  });
  on('get', '/identities', (c) => {
    const mailbox = mailboxOf(c);
    return Response.json(
      mailbox === CLIENT_MAILBOX ? parts.clientIdentities() : [authorOf(mailbox, undefined, [])],
    );
  });
  on('get', '/events', (c) => {
    const mailbox = mailboxOf(c);
    return streamSSE(c, async (stream) => {
      const tell = (event: MailEvent): void => {
        void stream.writeSSE({ event: event.kind, data: JSON.stringify(event) });
      };
      const stop = events.watch(mailbox, tell);
      let beat: NodeJS.Timeout | undefined;
      await new Promise<void>((done) => {
        stream.onAbort(done);
        beat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT);
      });
      clearInterval(beat);
      stop();
    });
  });

  const propertyId = (c: C): string =>
    `String {00020329-0000-0000-C000-000000000046} Name cecp-${c.req.param('addin')!}`;
  const propertiesOf = (c: C): CustomProperties => {
    const id = propertyId(c).toLowerCase();
    const found = store.properties(messageOf(c)).find((property) => property.id.toLowerCase() === id);
    return found ? (JSON.parse(found.value) as CustomProperties) : {};
  };
}
