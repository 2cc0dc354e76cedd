import type { Request } from './envelope';
import { response } from './envelope';
import type { HostItem } from './item';

export type FrameKind = 'taskpane' | 'launch';

const guid = (): string => crypto.randomUUID();

/** One page of the add-in, in an iframe, with its line to the host. */
export class Frame {
  readonly conversation = `conversation_${guid()}`;
  readonly element: HTMLIFrameElement;
  readonly origin: string;
  /** The item that the frame was last told of: another may have been selected while its page was starting. */
  told: HostItem | null | undefined;
  /** Calls of this frame that wait for their answer. */
  pending = 0;
  private readonly events = new Map<string, Request>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(
    readonly id: string,
    readonly kind: FrameKind,
    url: string,
    /** Null: nothing is selected. */
    public item: HostItem | null,
    title: string,
  ) {
    const address = new URL(url, location.href);
    this.origin = address.origin;
    this.element = document.createElement('iframe');
    this.element.title = title;
    // Office.js reads its launch parameters from the frame's name, which must be there before the address.
    this.element.name = JSON.stringify({
      baseFrameName: `_xdm_${id}`,
      hostInfo: ['Outlook', 'Web', '16.01', 'fr-FR', guid(), '', '', '0'].join('|'),
      xdmInfo: [this.conversation, id, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
    this.element.src = address.href;
  }

  post(message: string | object): void {
    this.element.contentWindow?.postMessage(message, this.origin);
  }

  reply(request: Request, data: unknown): void {
    this.post(response('reply', request, data, location.origin));
  }

  register(request: Request): void {
    this.events.set(request._actionName, request);
    for (const wake of this.waiting.get(request._actionName) ?? []) wake();
    this.waiting.delete(request._actionName);
  }

  unregister(name: string): void {
    this.events.delete(name);
  }

  /** Resolves once the frame listens for the event. */
  listensFor(name: string): Promise<void> {
    if (this.events.has(name)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]));
  }

  /** False when the frame does not listen for it. */
  fire(name: string, data: unknown): boolean {
    const registration = this.events.get(name);
    if (!registration) return false;
    this.post(response('event', registration, data, location.origin));
    return true;
  }
}
