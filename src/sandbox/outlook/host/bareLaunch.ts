import type { FromRuntime, ToRuntime } from '../classic/messages';
import type { CallLog } from './callLog';
import { perform, type Caller } from './execute';
import type { CompletedOptions, Launch, LaunchOutcome } from './launch';
import type { HostFaults, HostServices } from './services';

interface Parts {
  readonly services: HostServices;
  readonly faults: HostFaults;
  readonly log: CallLog;
}

export interface BareEvent {
  /** Address of the add-in's own file, without a page around it. */
  readonly url: string;
  readonly handler: string;
  readonly type: string;
}

const RUNTIME = '/sandbox/page/classic.js';

/** One run of an event handler as classic Outlook for Windows runs it: the file alone, in a runtime without a page. */
export class BareLaunch implements Launch {
  private settle: (outcome: LaunchOutcome) => void = () => undefined;
  readonly outcome = new Promise<LaunchOutcome>((resolve) => (this.settle = resolve));
  private readonly worker = new Worker(RUNTIME);

  constructor(
    private readonly caller: Caller,
    private readonly parts: Parts,
  ) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromRuntime>) => this.hear(data));
    this.worker.addEventListener('error', () => this.end({ kind: 'unavailable' }));
  }

  async start({ url, handler, type }: BareEvent): Promise<void> {
    const { services } = this.parts;
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) return this.end({ kind: 'unavailable' });
    this.say({
      start: {
        source: await answer.text(),
        handler,
        type,
        offsetMs: services.now() - Date.now(),
        mailbox: services.profile().mailbox,
        me: services.persona().address,
      },
    });
  }

  end(outcome: LaunchOutcome): void {
    this.settle(outcome);
  }

  close(): void {
    this.worker.terminate();
  }

  private hear(message: FromRuntime): void {
    if ('call' in message) return void this.answer(message);
    if ('completed' in message) {
      this.parts.log.add(this.caller.id, 'event', 'completed');
      return this.end({ kind: 'completed', options: message.completed as CompletedOptions });
    }
    console.error('classic runtime', message.broken);
    this.end({ kind: 'unavailable' });
  }

  private async answer({ call, id, params }: Extract<FromRuntime, { call: number }>): Promise<void> {
    const { services, faults, log } = this.parts;
    const reply = await perform(this.caller, { id, params }, services, faults, log);
    if (reply) this.say({ answer: call, reply });
  }

  private say(message: ToRuntime): void {
    this.worker.postMessage(message);
  }
}
