import type { FolderId } from '../../../mailApi';
import { FOLDERS } from '../../mail/folders';
import { folderId, parseFolderId } from '../../mail/messageIds';
import { parseQuery } from '../../odata/queryOptions';
import type { MailContext } from './mailRequests';
import { MailRequests } from './mailRequests';
import { shownAttachment, shownMessage } from './messageShape';
import { MessageSql, orderSql } from './messageSql';
import type { GraphAnswer, GraphRequest, Operation } from '../operation';
import { mailAccessDenied, mailNotFound } from '../problem';
import { SCOPES } from '../rights';

/** Messages of one page: what Graph gives unasked, and the most it gives. */
const PAGE = 10;
const LARGEST_PAGE = 1000;

/** Reading the mailbox of the person signed in. */
export const messageReads = (context: MailContext): Operation[] => {
  const { store } = context;
  const requests = new MailRequests(context);
  const get = (
    pattern: string,
    scopes: readonly string[],
    answer: (request: GraphRequest) => GraphAnswer,
  ): Operation => ({ method: 'GET', pattern, scopes, units: 0, answer });

  return [
    get('/me/messages', SCOPES.readMailBasic, (request) => page(context, requests, request, undefined)),
    get('/me/mailFolders', SCOPES.readMailBasic, ({ caller }) => ({
      status: 200,
      body: { value: FOLDERS.map(({ id }) => shownFolder(context, caller.staff.address, id)) },
    })),
    get('/me/mailFolders/{folder}', SCOPES.readMailBasic, (request) => ({
      status: 200,
      body: shownFolder(context, request.caller.staff.address, folderOf(request)),
    })),
    get('/me/mailFolders/{folder}/messages', SCOPES.readMailBasic, (request) =>
      page(context, requests, request, folderOf(request)),
    ),
    get('/me/messages/{message}', SCOPES.readMailBasic, (request) => ({
      status: 200,
      body: requests.entity(request, requests.message(request), parseQuery(request.url)),
    })),
    get('/me/messages/{message}/attachments', SCOPES.readMail, (request) => ({
      status: 200,
      body: {
        '@odata.context': `${context.root()}/$metadata#users('${request.caller.staff.oid}')/messages/attachments`,
        value: store.attachments(requests.message(request)).map((each) => shownAttachment(each)),
      },
    })),
    get('/me/messages/{message}/attachments/{attachment}', SCOPES.readMail, (request) => {
      const found = store.attachment(requests.message(request), request.params.attachment!);
      if (!found) throw mailNotFound();
      return { status: 200, body: shownAttachment(found, found.contentBase64) };
    }),
  ];
};

/** `folder` undefined: every folder. */
function page(
  context: MailContext,
  requests: MailRequests,
  request: GraphRequest,
  folder: FolderId | undefined,
): GraphAnswer {
  const { store, db } = context;
  const query = parseQuery(request.url);
  const mailbox = request.caller.staff.address;
  const view = requests.view(request);
  const readsProperties =
    query.filterText?.includes('singleValueExtendedProperties') ||
    query.expand.some(({ path }) => path === 'singleValueExtendedProperties');
  if (readsProperties && view.basic) throw mailAccessDenied();
  const order = orderSql(query);
  const where = query.filter ? new MessageSql(db, mailbox).filter(query.filter) : { sql: '1', values: [] };
  const sql = folder ? `folder = ? AND ${where.sql}` : where.sql;
  const values = folder ? [folder, ...where.values] : where.values;
  const size = Math.min(query.top || PAGE, LARGEST_PAGE);
  const skip = query.skip ?? 0;
  const found = store.select(mailbox, false, sql, values, order, size + 1, skip);
  const body: Record<string, unknown> = {
    '@odata.context': `${context.root()}/$metadata#users('${request.caller.staff.oid}')/messages`,
    ...(query.count ? { '@odata.count': store.count(mailbox, sql, values) } : {}),
    value: found.slice(0, size).map((message) => shownMessage(store, message, query, view)),
  };
  if (found.length > size) {
    const next = new URL(request.url);
    next.searchParams.set('$skip', String(skip + size));
    body['@odata.nextLink'] = next.href;
  }
  return { status: 200, body };
}

function folderOf({ params, caller }: GraphRequest): FolderId {
  const folder = parseFolderId(caller.staff.address, params.folder!);
  if (!folder) throw mailNotFound();
  return folder;
}

const shownFolder = ({ store }: MailContext, mailbox: string, folder: FolderId): Record<string, unknown> => ({
  id: folderId(mailbox, folder),
  displayName: FOLDERS.find(({ id }) => id === folder)!.name,
  parentFolderId: folderId(mailbox, 'inbox').slice(0, 20),
  childFolderCount: 0,
  unreadItemCount: store.count(mailbox, 'folder = ? AND isRead = 0', [folder]),
  totalItemCount: store.count(mailbox, 'folder = ?', [folder]),
  sizeInBytes: 0,
  isHidden: false,
});
