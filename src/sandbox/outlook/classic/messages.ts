/** What the page and the bare runtime of classic Outlook say to each other. */
export type ToRuntime =
  | {
      readonly start: {
        /** The add-in's file, as it is shipped. */
        readonly source: string;
        readonly handler: string;
        readonly type: string;
        readonly offsetMs: number;
        /** Highest Mailbox requirement set, e.g. `1.15`. */
        readonly mailbox: string;
        readonly me: string;
      };
    }
  | { readonly answer: number; readonly reply: Reply };

export type FromRuntime =
  /** A call by Office.js's number. */
  | { readonly call: number; readonly id: number; readonly params: object }
  | { readonly completed: object }
  /** The file failed, or has no handler of that name. */
  | { readonly broken: string };

/** What the host answers to a call; its shape depends on the call for a few of them. */
export interface Reply {
  readonly error?: boolean;
  readonly errorCode?: number;
  readonly data?: unknown;
  readonly customProperties?: string;
}
