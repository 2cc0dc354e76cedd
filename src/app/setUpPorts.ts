/** One thing to do on the firm's SharePoint site so that the lists are as declared. Doing it twice changes nothing. */
export type SetUpTask =
  | { readonly kind: 'create-list'; readonly list: string; readonly columns: readonly string[] }
  | { readonly kind: 'add-column'; readonly list: string; readonly column: string }
  /** Indexes, unique keys, choices: what can be changed without losing a row. */
  | {
      readonly kind: 'repair-column';
      readonly list: string;
      readonly column: string;
      /** By which the service knows it. */
      readonly columnId: string;
      /** Those that are there and those that lack. */
      readonly choices?: readonly string[];
    };

/** Something that only a person can mend, because mending it here would lose what the column holds. */
export interface SetUpObstacle {
  readonly list: string;
  readonly column: string;
}

export interface SetUpInspection {
  /** Every list that the product uses, with how many columns it declares. */
  readonly lists: readonly { readonly name: string; readonly columns: number; readonly there: boolean }[];
  /** In the order in which they are to be done; empty when everything is as declared. */
  readonly tasks: readonly SetUpTask[];
  readonly obstacles: readonly SetUpObstacle[];
}

/** The firm's site, as an administrator sees it. */
export interface SetUpSite {
  /** One round trip, one resource unit for each list. Changes nothing. Fails with `not-found` when there is no such site. */
  inspect(signal?: AbortSignal): Promise<SetUpInspection>;
  /**
   * One round trip, 2 resource units. Fails with `forbidden` without the right to create lists, and with `bad-data` when
   * SharePoint refuses a repair: a column that holds the same value twice cannot become a unique key.
   */
  perform(task: SetUpTask, signal?: AbortSignal): Promise<void>;
}
