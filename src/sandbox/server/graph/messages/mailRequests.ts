import type { MailStore } from '../../mail/mailStore';
import type { StoredMessage } from '../../mail/message';
import { parseMessageId } from '../../mail/messageIds';
import type { PostOffice } from '../../mail/postOffice';
import type { QueryOptions } from '../../odata/queryOptions';
import type { Database } from '../../store/database';
import type { MessageView } from './messageShape';
import { preferences, shownMessage } from './messageShape';
import type { GraphRequest } from '../operation';
import { GraphProblem, mailNotFound } from '../problem';
import { SCOPES } from '../rights';

/** What the operations on mail work with. */
export interface MailContext {
  readonly db: Database;
  readonly store: MailStore;
  readonly post: PostOffice;
  readonly root: () => string;
  readonly pageUrl: () => string;
}

/** What every request on mail needs: whose mailbox, which message, how it is to be shown. */
export class MailRequests {
  constructor(private readonly context: MailContext) {}

  view(request: GraphRequest): MessageView {
    return {
      ...preferences(request.headers.prefer ?? ''),
      basic: !SCOPES.readMail.some((scope) => request.caller.scopes.has(scope)),
      pageUrl: this.context.pageUrl(),
    };
  }

  /** The message that the path names by either id. Throws a 404, also for a folder-bound id of before a move. */
  message({ params, caller }: GraphRequest): StoredMessage {
    const parsed = parseMessageId(params.message!);
    const message = parsed && this.context.store.find(caller.staff.address, parsed.id);
    if (!message || (parsed.folder && parsed.folder !== message.folder)) throw mailNotFound();
    return message;
  }

  /** The same, which must be a draft. Throws a 400. */
  draft(request: GraphRequest): StoredMessage {
    const message = this.message(request);
    if (!message.isDraft) {
      throw new GraphProblem(400, 'ErrorInvalidOperation', 'The operation can only be performed on a draft.');
    }
    return message;
  }

  /** A message as the body of an answer. */
  entity(
    request: GraphRequest,
    message: StoredMessage,
    query: Pick<QueryOptions, 'select' | 'expand'> = { expand: [] },
  ): Record<string, unknown> {
    return {
      '@odata.context': `${this.context.root()}/$metadata#users('${request.caller.staff.oid}')/messages/$entity`,
      ...shownMessage(this.context.store, message, query, this.view(request)),
    };
  }
}
