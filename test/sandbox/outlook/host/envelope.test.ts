import { readRequest, response } from '../../../../src/sandbox/outlook/host/envelope';

const REQUEST = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _conversationId: 'c1',
  _correlationId: 7,
  _data: { MethodData: { DispatchId: 18 } },
  _actionType: 0,
} as const;

test('reads a request of Office.js', () => expect(readRequest(JSON.stringify(REQUEST))).toEqual(REQUEST));

test.each([
  ['an object', { ...REQUEST }],
  ['no JSON', 'bonjour'],
  ['null', 'null'],
  ['an answer', JSON.stringify({ ...REQUEST, _messageType: 1 })],
  ['no conversation', JSON.stringify({ ...REQUEST, _conversationId: undefined })],
])('leaves alone %s', (_case, data) => expect(readRequest(data)).toBeUndefined());

test.each([
  ['reply', 0],
  ['event', 1],
] as const)('answers with a %s to the same conversation and correlation', (kind, type) => {
  expect(JSON.parse(response(kind, REQUEST, { error: false }, 'http://localhost:3000'))).toMatchObject({
    _messageType: 1,
    _conversationId: 'c1',
    _correlationId: 7,
    _responseType: type,
    _data: { error: false },
    _origin: 'http://localhost:3000',
  });
});
