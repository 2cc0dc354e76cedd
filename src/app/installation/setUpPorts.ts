import type { ColumnRepair } from './columnRepair';

/** One thing to make on the firm's SharePoint site so that the lists are as declared. Doing it twice changes nothing. */
export type SetUpTask =
  | { readonly kind: 'create-list'; readonly list: string; readonly columns: readonly string[] }
  | { readonly kind: 'add-column'; readonly list: string; readonly column: string };

export interface SetUpInspection {
  /** Every list that the product uses, with how many columns it declares. */
  readonly lists: readonly { readonly name: string; readonly columns: number; readonly there: boolean }[];
  /** In the order in which they are to be done; empty when nothing is missing. */
  readonly tasks: readonly SetUpTask[];
  /** What an owner changes in SharePoint. */
  readonly byHand: readonly ColumnRepair[];
}

/** The firm's site, as an administrator sees it. */
export interface SetUpSite {
  /** One round trip, one resource unit for each list. Changes nothing. Fails with `not-found` when there is no such site. */
  inspect(signal?: AbortSignal): Promise<SetUpInspection>;
  /** One round trip, 2 resource units. Fails with `forbidden` without the right to create lists. */
  perform(task: SetUpTask, signal?: AbortSignal): Promise<void>;
}
