import type { FolderId } from '../../mailApi';
import type { MailStore } from '../mail/mailStore';
import type { StoredMessage } from '../mail/message';
import { folderId, parseFolderId, parseMessageId } from '../mail/messageIds';
import type { PostOffice } from '../mail/postOffice';
import { NoRecipient } from '../mail/postOffice';
import { FOLDERS } from '../mail/folders';
import type { QueryOptions } from '../odata/queryOptions';
import { parseQuery } from '../odata/queryOptions';
import type { Database } from '../store/database';
import { keepExtras, readAttachment, readMessage } from './messageInput';
import type { MessageView } from './messageShape';
import { preferences, shownAttachment, shownMessage } from './messageShape';
import { MessageSql, orderSql } from './messageSql';
import type { GraphAnswer, GraphRequest, Operation } from './operation';
import { GraphProblem, mailAccessDenied, mailNotFound } from './problem';
import { SCOPES } from './rights';

export interface MailContext {
  readonly db: Database;
  readonly store: MailStore;
  readonly post: PostOffice;
  readonly root: () => string;
  readonly pageUrl: () => string;
}

/** Messages of one page: what Graph gives unasked, and the most it gives. */
const PAGE = 10;
const LARGEST_PAGE = 1000;

export const messageOperations = (context: MailContext): Operation[] => {
  const { store, post } = context;

  const view = (request: GraphRequest): MessageView => ({
    ...preferences(request.headers.prefer ?? ''),
    basic: !SCOPES.readMail.some((scope) => request.caller.scopes.has(scope)),
    pageUrl: context.pageUrl(),
  });

  const messageOf = ({ params, caller }: GraphRequest): StoredMessage => {
    const parsed = parseMessageId(params.message!);
    const message = parsed && store.find(caller.staff.address, parsed.id);
    if (!message || (parsed.folder && parsed.folder !== message.folder)) throw mailNotFound();
    return message;
  };

  const entity = (
    request: GraphRequest,
    message: StoredMessage,
    query: Pick<QueryOptions, 'select' | 'expand'>,
  ): unknown => ({
    '@odata.context': `${context.root()}/$metadata#users('${request.caller.staff.oid}')/messages/$entity`,
    ...shownMessage(store, message, query, view(request)),
  });
  const ALL: Pick<QueryOptions, 'select' | 'expand'> = { expand: [] };

  const page = (request: GraphRequest, folder: FolderId | undefined): GraphAnswer => {
    const query = parseQuery(request.url);
    const mailbox = request.caller.staff.address;
    const readsProperties =
      query.filterText?.includes('singleValueExtendedProperties') ||
      query.expand.some(({ path }) => path === 'singleValueExtendedProperties');
    if (readsProperties && view(request).basic) throw mailAccessDenied();
    const order = orderSql(query);
    const where = query.filter
      ? new MessageSql(context.db, mailbox).filter(query.filter)
      : { sql: '1', values: [] };
    const sql = folder ? `folder = ? AND ${where.sql}` : where.sql;
    const values = folder ? [folder, ...where.values] : where.values;
    const size = Math.min(query.top || PAGE, LARGEST_PAGE);
    const skip = query.skip ?? 0;
    const found = store.select(mailbox, false, sql, values, order, size + 1, skip);
    const body: Record<string, unknown> = {
      '@odata.context': `${context.root()}/$metadata#users('${request.caller.staff.oid}')/messages`,
      ...(query.count ? { '@odata.count': store.count(mailbox, sql, values) } : {}),
      value: found.slice(0, size).map((message) => shownMessage(store, message, query, view(request))),
    };
    if (found.length > size) {
      const next = new URL(request.url);
      next.searchParams.set('$skip', String(skip + size));
      body['@odata.nextLink'] = next.href;
    }
    return { status: 200, body };
  };

  const folderOf = ({ params, caller }: GraphRequest): FolderId => {
    const folder = parseFolderId(caller.staff.address, params.folder!);
    if (!folder) throw mailNotFound();
    return folder;
  };

  const shownFolder = (mailbox: string, folder: FolderId): Record<string, unknown> => ({
    id: folderId(mailbox, folder),
    displayName: FOLDERS.find(({ id }) => id === folder)!.name,
    parentFolderId: folderId(mailbox, 'inbox').slice(0, 20),
    childFolderCount: 0,
    unreadItemCount: store.count(mailbox, 'folder = ? AND isRead = 0', [folder]),
    totalItemCount: store.count(mailbox, 'folder = ?', [folder]),
    sizeInBytes: 0,
    isHidden: false,
  });

  /** A new draft, already saved: Graph knows no other. */
  const begin = (
    request: GraphRequest,
    kind: StoredMessage['kind'],
    source?: StoredMessage,
  ): StoredMessage => {
    const { staff } = request.caller;
    return post.begin(staff.address, { name: staff.name, address: staff.address }, { kind }, source);
  };

  const draftFrom = (request: GraphRequest, body: unknown): StoredMessage => {
    const input = readMessage(body);
    const draft = post.change(begin(request, 'new'), { html: '', ...defined(input) });
    keepExtras(store, draft, input.message);
    return post.save(draft);
  };

  const send = (draft: StoredMessage): GraphAnswer => {
    try {
      post.send(draft);
      return { status: 202 };
    } catch (error) {
      if (!(error instanceof NoRecipient)) throw error;
      throw new GraphProblem(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    }
  };

  const reply =
    (kind: 'reply' | 'replyAll' | 'forward') =>
    (request: GraphRequest): GraphAnswer => {
      const begun = begin(request, kind, messageOf(request));
      const { message, comment } = (request.body ?? {}) as { message?: unknown; comment?: string };
      const input = message === undefined ? undefined : readMessage(message);
      const changed = post.change(begun, {
        ...(input ? defined(input) : {}),
        ...(comment ? { html: `<div>${comment}</div>${begun.html}` } : {}),
      });
      if (input) keepExtras(store, changed, input.message);
      return { status: 201, body: entity(request, post.save(changed), ALL) };
    };

  const draftOf = (request: GraphRequest): StoredMessage => {
    const message = messageOf(request);
    if (!message.isDraft) {
      throw new GraphProblem(400, 'ErrorInvalidOperation', 'The operation can only be performed on a draft.');
    }
    return message;
  };

  const messages = '/me/messages';
  const one = `${messages}/{message}`;
  return [
    {
      method: 'GET',
      pattern: messages,
      scopes: SCOPES.readMailBasic,
      units: 0,
      answer: (request) => page(request, undefined),
    },
    {
      method: 'GET',
      pattern: '/me/mailFolders',
      scopes: SCOPES.readMailBasic,
      units: 0,
      answer: ({ caller }) => ({
        status: 200,
        body: { value: FOLDERS.map(({ id }) => shownFolder(caller.staff.address, id)) },
      }),
    },
    {
      method: 'GET',
      pattern: '/me/mailFolders/{folder}',
      scopes: SCOPES.readMailBasic,
      units: 0,
      answer: (request) => ({
        status: 200,
        body: shownFolder(request.caller.staff.address, folderOf(request)),
      }),
    },
    {
      method: 'GET',
      pattern: '/me/mailFolders/{folder}/messages',
      scopes: SCOPES.readMailBasic,
      units: 0,
      answer: (request) => page(request, folderOf(request)),
    },
    {
      method: 'POST',
      pattern: messages,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: (request) => ({ status: 201, body: entity(request, draftFrom(request, request.body), ALL) }),
    },
    {
      method: 'GET',
      pattern: one,
      scopes: SCOPES.readMailBasic,
      units: 0,
      answer: (request) => ({
        status: 200,
        body: entity(request, messageOf(request), parseQuery(request.url)),
      }),
    },
    {
      method: 'PATCH',
      pattern: one,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: (request) => {
        const message = messageOf(request);
        const input = readMessage(request.body);
        if (!message.isDraft && (input.subject !== undefined || input.html !== undefined || input.to))
          draftOf(request);
        let changed = message.isDraft ? post.save(post.change(message, defined(input))) : message;
        if (typeof input.message.isRead === 'boolean')
          changed = store.update(changed, { isRead: input.message.isRead });
        keepExtras(store, changed, input.message);
        return { status: 200, body: entity(request, store.byNumber(changed.id)!, ALL) };
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: (request) => {
        store.remove(messageOf(request));
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      pattern: `${one}/createReply`,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: reply('reply'),
    },
    {
      method: 'POST',
      pattern: `${one}/createReplyAll`,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: reply('replyAll'),
    },
    {
      method: 'POST',
      pattern: `${one}/createForward`,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: reply('forward'),
    },
    {
      method: 'POST',
      pattern: `${one}/send`,
      scopes: SCOPES.sendMail,
      units: 0,
      answer: (request) => send(draftOf(request)),
    },
    {
      method: 'POST',
      pattern: '/me/sendMail',
      scopes: SCOPES.sendMail,
      units: 0,
      answer: (request) =>
        send(draftFrom(request, (request.body as { message?: unknown } | undefined)?.message)),
    },
    {
      method: 'GET',
      pattern: `${one}/attachments`,
      scopes: SCOPES.readMail,
      units: 0,
      answer: (request) => ({
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#users('${request.caller.staff.oid}')/messages/attachments`,
          value: store.attachments(messageOf(request)).map((each) => shownAttachment(each)),
        },
      }),
    },
    {
      method: 'POST',
      pattern: `${one}/attachments`,
      scopes: SCOPES.writeMail,
      units: 0,
      answer: (request) => ({
        status: 201,
        body: shownAttachment(store.attach(draftOf(request), readAttachment(request.body))),
      }),
    },
    {
      method: 'GET',
      pattern: `${one}/attachments/{attachment}`,
      scopes: SCOPES.readMail,
      units: 0,
      answer: (request) => {
        const found = store.attachment(messageOf(request), request.params.attachment!);
        if (!found) throw mailNotFound();
        return { status: 200, body: shownAttachment(found, found.contentBase64) };
      },
    },
  ];
};

/** Without the absent parts, which would otherwise blank what the draft has. */
const defined = <T extends object>({ ...input }: T): Omit<T, 'message'> =>
  Object.fromEntries(
    Object.entries(input).filter(([name, value]) => name !== 'message' && value !== undefined),
  ) as Omit<T, 'message'>;
