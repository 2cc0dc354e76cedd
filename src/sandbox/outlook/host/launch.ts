import type { Frame } from './frame';

/** What the add-in gave `event.completed`; only what Smart Alerts knows. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

export type LaunchOutcome =
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  /** The page could not be loaded, or has no handler of that name. */
  | { readonly kind: 'unavailable' }
  /** Five minutes went by. */
  | { readonly kind: 'timed-out' }
  /** The person gave up waiting. */
  | { readonly kind: 'cancelled' };

/** One run of an event handler, wherever it runs. */
export interface Launch {
  readonly outcome: Promise<LaunchOutcome>;
  /** What the host decides instead of the handler; the first outcome counts. */
  end(outcome: LaunchOutcome): void;
  /** Takes the handler's runtime away. */
  close(): void;
}

interface Completion {
  /** Command id, status, and the event with `completedContext` as JSON. */
  readonly 0: string;
  readonly 1: number;
  readonly 2: string;
}

const APP_COMMAND = 'appCommandInvoked';

/** One run of an event handler: waits for the page, calls the function once, takes its first completion only. */
export class LaunchRun implements Launch {
  private readonly command = `command-${crypto.randomUUID()}`;
  private settle: (outcome: LaunchOutcome) => void = () => undefined;
  readonly outcome = new Promise<LaunchOutcome>((resolve) => (this.settle = resolve));
  /** How often the handler called `event.completed`; more than once is a fault of the add-in. */
  completions = 0;

  constructor(
    readonly frame: Frame,
    private readonly functionName: string,
    private readonly event: object,
    readonly close: () => void,
  ) {}

  async start(): Promise<void> {
    await this.frame.listensFor(APP_COMMAND);
    this.frame.fire(APP_COMMAND, [this.command, this.functionName, JSON.stringify(this.event)]);
  }

  end(outcome: LaunchOutcome): void {
    this.settle(outcome);
  }

  /** True when the completion belongs to this run. */
  complete(completion: Completion): boolean {
    if (completion[0] !== this.command) return false;
    this.completions += 1;
    this.settle(
      completion[1] === 0
        ? { kind: 'completed', options: optionsOf(completion[2]) }
        : { kind: 'unavailable' },
    );
    return true;
  }
}

function optionsOf(text: string): CompletedOptions {
  try {
    return (JSON.parse(text) as { completedContext?: CompletedOptions }).completedContext ?? {};
  } catch {
    return {};
  }
}
