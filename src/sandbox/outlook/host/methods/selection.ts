import type { Methods } from '../call';

/** `item.getSelectedDataAsync` and `item.setSelectedDataAsync`: the writer's cursor, in the body. */
export const selection: Methods = {
  28: (call) => ({
    data: call.compose().body.selection(call.coercion()),
    sourceProperty: 'body',
    startPosition: 0,
    endPosition: 0,
  }),
  29: (call) => call.compose().body.insertAtCursor(call.text('data'), call.coercion()),
};
