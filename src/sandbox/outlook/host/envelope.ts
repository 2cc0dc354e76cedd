/** The envelope of every message between Office.js and its host; each travels as a JSON string. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: 0 | 1 | 2;
}

interface Response {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  /** 0 a reply, 1 an event. */
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

/** Reads a request; `undefined` for anything else that is posted to the page. */
export function readRequest(data: unknown): Request | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as Partial<Request> | null;
    return message?._messageType === 0 &&
      typeof message._conversationId === 'string' &&
      typeof message._actionName === 'string'
      ? (message as Request)
      : undefined;
  } catch {
    return undefined;
  }
}

export const response = (
  kind: 'reply' | 'event',
  to: Pick<Request, '_actionName' | '_conversationId' | '_correlationId'>,
  data: unknown,
  origin: string,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === 'reply' ? 0 : 1,
    _serializerVersion: 1,
  } satisfies Response);
