import type { ComposeKind } from '../../../mailApi';
import type { StoredMessage } from '../../mail/message';
import { NoRecipient } from '../../mail/postOffice';
import type { MailContext } from './mailRequests';
import { MailRequests } from './mailRequests';
import { keepExtras, readAttachment, readMessage } from './messageInput';
import { shownAttachment } from './messageShape';
import type { GraphAnswer, GraphRequest, Operation } from '../operation';
import { GraphProblem } from '../problem';
import { SCOPES } from '../rights';

/** Writing, changing, sending in the mailbox of the person signed in. */
export const messageWrites = (context: MailContext): Operation[] => {
  const { store, post, db } = context;
  const requests = new MailRequests(context);

  const begin = (request: GraphRequest, kind: ComposeKind, source?: StoredMessage): StoredMessage => {
    const { name, address } = request.caller.staff;
    return post.begin(address, { name, address }, { kind }, source);
  };

  /** A new draft from what the client sent, already saved: Graph knows no other. */
  const draftFrom = (request: GraphRequest, body: unknown): StoredMessage =>
    db.transaction(() => {
      const input = readMessage(body);
      const draft = post.change(begin(request, 'new'), { html: '', ...defined(input) });
      keepExtras(store, draft, input.message);
      return post.save(draft);
    });

  const answerTo = (request: GraphRequest, kind: ComposeKind): StoredMessage =>
    db.transaction(() => {
      const begun = begin(request, kind, requests.message(request));
      const { message, comment } = (request.body ?? {}) as { message?: unknown; comment?: string };
      const input = message === undefined ? undefined : readMessage(message);
      const changed = post.change(begun, {
        ...(input ? defined(input) : {}),
        ...(comment ? { html: `<div>${comment}</div>${begun.html}` } : {}),
      });
      if (input) keepExtras(store, changed, input.message);
      return post.save(changed);
    });

  const change = (request: GraphRequest): StoredMessage =>
    db.transaction(() => {
      const message = requests.message(request);
      const input = readMessage(request.body);
      // Of a message sent or received only the marks change: read, extended properties.
      if (!message.isDraft && (input.subject !== undefined || input.html !== undefined || input.to))
        requests.draft(request);
      const changed = message.isDraft ? post.save(post.change(message, defined(input))) : message;
      keepExtras(store, changed, input.message);
      const { isRead } = input.message;
      return store.update(changed, typeof isRead === 'boolean' ? { isRead } : {});
    });

  /** All or nothing: a message that cannot leave is not left among the drafts by `sendMail`. */
  const send = (draft: () => StoredMessage): GraphAnswer => {
    try {
      db.transaction(() => post.send(draft()));
      return { status: 202 };
    } catch (error) {
      if (!(error instanceof NoRecipient)) throw error;
      throw new GraphProblem(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    }
  };

  const operation = (
    method: Operation['method'],
    pattern: string,
    scopes: readonly string[],
    answer: Operation['answer'],
  ): Operation => ({ method, pattern, scopes, units: 0, answer });
  const created = (request: GraphRequest, message: StoredMessage): GraphAnswer => ({
    status: 201,
    body: requests.entity(request, message),
  });
  const one = '/me/messages/{message}';

  return [
    operation('POST', '/me/messages', SCOPES.writeMail, (request) =>
      created(request, draftFrom(request, request.body)),
    ),
    operation('PATCH', one, SCOPES.writeMail, (request) => ({
      status: 200,
      body: requests.entity(request, change(request)),
    })),
    operation('DELETE', one, SCOPES.writeMail, (request) => {
      store.remove(requests.message(request));
      return { status: 204 };
    }),
    operation('POST', `${one}/createReply`, SCOPES.writeMail, (request) =>
      created(request, answerTo(request, 'reply')),
    ),
    operation('POST', `${one}/createReplyAll`, SCOPES.writeMail, (request) =>
      created(request, answerTo(request, 'replyAll')),
    ),
    operation('POST', `${one}/createForward`, SCOPES.writeMail, (request) =>
      created(request, answerTo(request, 'forward')),
    ),
    operation('POST', `${one}/send`, SCOPES.sendMail, (request) => send(() => requests.draft(request))),
    operation('POST', '/me/sendMail', SCOPES.sendMail, (request) =>
      send(() => draftFrom(request, (request.body as { message?: unknown } | undefined)?.message)),
    ),
    operation('POST', `${one}/attachments`, SCOPES.writeMail, (request) => ({
      status: 201,
      body: shownAttachment(store.attach(requests.draft(request), readAttachment(request.body))),
    })),
  ];
};

/** Without the absent parts, which would otherwise blank what the draft has. */
const defined = <T extends object>({ ...input }: T): Omit<T, 'message'> =>
  Object.fromEntries(
    Object.entries(input).filter(([name, value]) => name !== 'message' && value !== undefined),
  ) as Omit<T, 'message'>;
