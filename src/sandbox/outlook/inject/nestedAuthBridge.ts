import type { FrameMessage } from './messages';
import { readPageMessage } from './messages';

type Listener = (message: { readonly data: string }) => void;

/** The shape that MSAL looks for at `window.nestedAppAuthBridge`. */
export interface NestedAuthBridge {
  addEventListener(type: 'message', listener: Listener): void;
  removeEventListener(type: 'message', listener: Listener): void;
  postMessage(text: string): void;
}

declare global {
  interface Window {
    nestedAppAuthBridge?: NestedAuthBridge;
  }
}

/** Gives MSAL the bridge that a real Outlook gives it: requests go to the page around the frame, answers come back. */
export function installNestedAuthBridge(frame: Window): void {
  const listeners = new Set<Listener>();
  frame.addEventListener('message', (event) => {
    const message = event.source === frame.parent ? readPageMessage(event.data) : undefined;
    if (message?.sandbox !== 'auth-reply') return;
    for (const listener of listeners) listener({ data: message.text });
  });
  frame.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage: (text) =>
      frame.parent.postMessage(
        { sandbox: 'auth-request', text } satisfies FrameMessage,
        frame.location.origin,
      ),
  };
}
