import type { ClockState, FolderId, MailFolder, MailSummary, Persona } from '../../../mailApi';
import type { CompletedOptions } from '../../host/launch';
import type { DraftSession } from '../compose/draftSession';
import type { OpenedMessage } from '../read/openedMessage';
import type { Preferences } from './preferences';

/** The dialog of Smart Alerts, while one is open. */
export type SmartAlert =
  | { readonly kind: 'slow' }
  | { readonly kind: 'refused'; readonly options: CompletedOptions; readonly canSendAnyway: boolean }
  | { readonly kind: 'unavailable'; readonly canSendAnyway: boolean }
  | { readonly kind: 'timed-out'; readonly canSendAnyway: boolean };

/** Everything that the page shows. */
export interface View {
  readonly personas: readonly Persona[];
  readonly persona: Persona;
  readonly clock: ClockState;
  readonly preferences: Preferences;
  readonly folders: readonly MailFolder[];
  readonly folder: FolderId;
  /** Undefined: not read yet. */
  readonly messages: readonly MailSummary[] | undefined;
  readonly more: boolean;
  readonly search: string;
  readonly selectedId: string | null;
  readonly opened: OpenedMessage | null;
  readonly draft: DraftSession | null;
  /** The add-in's pane: open beside the messages one reads, and beside the draft one writes. */
  readonly readPane: boolean;
  readonly composePane: boolean;
  readonly alert: SmartAlert | null;
  /** The add-in is looking at the message that is about to leave. */
  readonly gateRunning: boolean;
  /** A short sentence about what just happened, or went wrong. */
  readonly notice: { readonly text: string; readonly kind: 'done' | 'trouble' } | null;
}

/** Neither a message nor a form nor a pane. */
export const NOTHING_OPEN = {
  selectedId: null,
  opened: null,
  draft: null,
  readPane: false,
  composePane: false,
  alert: null,
  gateRunning: false,
} as const satisfies Partial<View>;
