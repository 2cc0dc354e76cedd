import type { PageMessage } from '../inject/messages';
import { readFrameMessage } from '../inject/messages';
import { appContext } from './appContext';
import { CallLog } from './callLog';
import type { Request } from './envelope';
import { readRequest } from './envelope';
import { execute } from './execute';
import { Frame } from './frame';
import type { FrameKind } from './frame';
import { initialData } from './initialData';
import type { HostItem, RecipientField } from './item';
import { BareLaunch } from './bareLaunch';
import { LaunchRun, type Launch } from './launch';
import { leaveFrame } from './leaveFrame';
import { answerAuth } from './nestedAuth';
import { OFFICE_ERROR } from './officeError';
import type { HostFaults, HostServices } from './services';

const EVENT_COMPLETED = 94;
const ITEM_CHANGED = 'olkItemSelectedChanged';

/** Colours travel as numbers; Office.js turns them into `#rrggbb`. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};
const DARK = {
  bodyBackgroundColor: 0x1f1f1f,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x292929,
  controlForegroundColor: 0xffffff,
};

/** The far side of Office.js: opens the add-in's frames, answers what they ask, tells them what happens. */
export class OutlookHost {
  readonly log = new CallLog();
  readonly faults: HostFaults = { silent: new Set(), failing: new Map() };
  private readonly frames = new Set<Frame>();
  private readonly runs = new Set<LaunchRun>();
  private count = 0;

  constructor(private readonly services: HostServices) {
    window.addEventListener('message', (event) => this.receive(event));
  }

  /** Puts a page of the add-in into `parent`, on the given item. */
  open(parent: HTMLElement, kind: FrameKind, url: string, item: HostItem | null, title: string): Frame {
    this.count += 1;
    const frame = new Frame(`${kind}-${this.count}`, kind, url, item, title);
    if (kind === 'launch') frame.element.hidden = true;
    this.frames.add(frame);
    parent.append(frame.element);
    return frame;
  }

  close(frame: Frame): void {
    this.frames.delete(frame);
    frame.element.remove();
  }

  /** A pinned pane goes to another message (or to none). */
  selectItem(frame: Frame, item: HostItem | null): void {
    frame.item = item;
    if (this.tell(frame, ITEM_CHANGED, initialData(item, this.services))) frame.told = item;
  }

  /** Outlook puts the person into the pane that a command opens, or that is there already. */
  focusPane(): void {
    for (const frame of this.frames) if (frame.kind === 'taskpane') frame.element.focus();
  }

  recipientsChanged(item: HostItem, changed: Readonly<Record<RecipientField, boolean>>): void {
    this.tellAll(item, 'olkRecipientsChanged', [JSON.stringify(changed)]);
  }

  attachmentsChanged(
    item: HostItem,
    status: 'added' | 'removed',
    attachment: { readonly id: string; readonly name: string },
  ): void {
    const details = { attachmentStatus: status, attachmentDetails: { ...attachment, attachmentType: 0 } };
    this.tellAll(item, 'olkAttachmentsChanged', [JSON.stringify(details)]);
  }

  themeChanged(): void {
    const theme = this.services.dark() ? DARK : LIGHT;
    for (const frame of this.frames) this.tell(frame, 'officeThemeChanged', [JSON.stringify(theme)]);
  }

  /** The sandbox's date moved: every frame follows. */
  clockMoved(offsetMs: number): void {
    for (const frame of this.frames) frame.post({ sandbox: 'clock', offsetMs } satisfies PageMessage);
  }

  /** Runs the handler of a launch event on the item; the caller closes the run. */
  launch(
    urls: { readonly page: string; readonly script: string },
    functionName: string,
    type: string,
    item: HostItem,
  ): Launch {
    return this.services.profile().bareRuntime
      ? this.launchBare(urls.script, functionName, type, item)
      : this.launchPage(urls.page, functionName, type, item);
  }

  private launchBare(url: string, handler: string, type: string, item: HostItem): Launch {
    this.count += 1;
    const id = `launch-${this.count}`;
    const { services, faults, log } = this;
    const run = new BareLaunch({ id, item, pending: 0 }, { services, faults, log });
    log.add(id, 'launch', `${handler} (bare)`);
    void run.start({ url, handler, type });
    return run;
  }

  private launchPage(url: string, functionName: string, type: string, item: HostItem): Launch {
    const frame = this.open(document.body, 'launch', url, item, `Complément\u00a0: ${functionName}`);
    const run = new LaunchRun(frame, functionName, { type, source: { id: functionName } }, () =>
      this.close(frame),
    );
    this.runs.add(run);
    this.log.add(frame.id, 'launch', functionName);
    void run.outcome.then(() => setTimeout(() => this.runs.delete(run), 60_000));
    void run.start();
    return run;
  }

  private receive(event: MessageEvent): void {
    const frame = [...this.frames].find((one) => one.element.contentWindow === event.source);
    if (!frame || event.origin !== frame.origin) return;
    const message = readFrameMessage(event.data);
    if (message) return void this.authenticate(frame, message.text);
    const request = readRequest(event.data);
    if (request?._conversationId === frame.conversation) this.answer(frame, request);
  }

  private answer(frame: Frame, request: Request): void {
    if (request._actionType === 1) {
      frame.reply(request, { Error: 0 });
      frame.register(request);
      if (request._actionName === ITEM_CHANGED && frame.told !== frame.item)
        this.selectItem(frame, frame.item);
      return;
    }
    if (request._actionType === 2) {
      frame.unregister(request._actionName);
      frame.reply(request, { Error: 0 });
      return;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return frame.reply(request, appContext(frame, this.services));
      case 'ContextActivationManager_notifyHost':
        return leaveFrame(frame.element, (request._data as readonly unknown[] | undefined)?.[1]);
      case 'GetInitialData':
        frame.told = frame.item;
        return frame.reply(request, initialData(frame.item, this.services));
      case 'ExecuteMethod':
        return void execute(frame, request, this.services, this.faults, this.log);
      case 'executeMethod':
        return this.answerCommon(frame, request);
    }
  }

  /** Office.js's other channel: what all Office applications share. */
  private answerCommon(frame: Frame, request: Request): void {
    const data = request._data as { DdaMethod: { DispatchId: number }; 0: string; 1: number; 2: string };
    if (data.DdaMethod.DispatchId !== EVENT_COMPLETED)
      return frame.reply(request, { Error: OFFICE_ERROR.notSupported, Version: 1 });
    frame.reply(request, { Error: 0, Version: 1 });
    this.log.add(frame.id, 'event', 'completed');
    for (const run of this.runs) if (run.complete(data)) return;
  }

  private async authenticate(frame: Frame, text: string): Promise<void> {
    const { method } = JSON.parse(text) as { method: string };
    const entry = this.log.add(frame.id, 'auth', method);
    const reply = await answerAuth(text, this.services, this.faults.auth);
    this.log.close(
      entry,
      (JSON.parse(reply) as { success: boolean }).success ? 'ok' : (this.faults.auth ?? 'NO_NETWORK'),
    );
    frame.post({ sandbox: 'auth-reply', text: reply } satisfies PageMessage);
  }

  private tellAll(item: HostItem, name: string, data: unknown): void {
    for (const frame of this.frames) if (frame.item?.key === item.key) this.tell(frame, name, data);
  }

  /** False when the frame does not listen. */
  private tell(frame: Frame, name: string, data: unknown): boolean {
    const heard = frame.fire(name, data);
    if (heard) this.log.add(frame.id, 'event', name);
    return heard;
  }
}
