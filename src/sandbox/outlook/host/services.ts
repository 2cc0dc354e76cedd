import type { MailAddress, Persona, TokenAnswer } from '../../mailApi';
import type { ClientProfile } from './clientProfile';
import type { HostItem } from './item';

export interface NewMessageForm {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  readonly html: string;
}

/** Failures that the page's menu and the tests switch on. */
export interface HostFaults {
  /** Status that the nested-app-auth bridge fails with, e.g. `USER_INTERACTION_REQUIRED`; `ABSENT`: no bridge at all. */
  auth?: string;
  /** Calls (by number) that are never answered. */
  readonly silent: Set<number>;
  /** Calls (by number) that fail with this code. */
  readonly failing: Map<number, number>;
  /** `setSelectedDataAsync` and `prependAsync` say yes and insert nothing. */
  insertLost?: boolean;
  /** The gate's page cannot be loaded. */
  gateUnavailable?: boolean;
  /** Milliseconds added before the gate is told of the send. */
  gateDelayMs?: number;
}

/** What the host needs of the page around it. */
export interface HostServices {
  persona(): Persona;
  profile(): ClientProfile;
  /** Milliseconds since 1970 on the sandbox's clock. */
  now(): number;
  dark(): boolean;
  openReply(item: HostItem, all: boolean, html: string): Promise<void>;
  openNewMessage(form: NewMessageForm): Promise<void>;
  openMessage(itemId: string): Promise<boolean>;
  token(scopes: string): Promise<TokenAnswer>;
  roamingSettings(): Record<string, string>;
  saveRoamingSettings(settings: Record<string, string>): void;
}
