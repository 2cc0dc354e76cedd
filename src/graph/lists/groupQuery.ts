import { isFailure } from '../../app/failure';
import type { BatchAnswer } from '../batch';
import type { ListDeclaration } from './declarations';
import type { IndexedColumn, Query } from './query';
import { isWhole, type Page, type RowReader } from './row';
import { answersTo, readOn, rows, type Asked, type ListStore } from './store';

/**
 * Values asked for in one query. SharePoint refuses an "or" that leaves more than 5,000 rows: ten dossiers have 500 rows
 * each before that happens.
 */
export const GROUP = 10;
const PAGE = 1000;

/** The rows of many dossiers in few queries: 2 resource units for each ten. */
export interface GroupQuery<T> {
  readonly asked: readonly Asked<Page<T>>[];
  /** Takes the answers in the order asked. A group that SharePoint refuses is read one value at a time. */
  understand(answers: readonly BatchAnswer[], signal?: AbortSignal): Promise<GroupPage<T>>;
}

export interface GroupPage<T> extends Page<T> {
  /** Values of a group of which a row could not be understood, or was left: of which of them it is, nobody knows here. */
  readonly unsure: readonly string[];
}

export function groupQuery<L extends ListDeclaration, T extends object>(
  store: ListStore,
  list: L,
  column: IndexedColumn<L>,
  values: readonly string[],
  reader: RowReader<L, T>,
  columns?: Query<L>['columns'],
): GroupQuery<T> {
  const groups = Array.from({ length: Math.ceil(values.length / GROUP) }, (_, index) =>
    values.slice(index * GROUP, (index + 1) * GROUP),
  );
  const query = (group: readonly string[]): Query<L> => ({
    where: { column, test: 'oneOf', values: group },
    ...(columns ? { columns } : {}),
    top: PAGE,
  });
  const asked = groups.map((group) => rows(list, query(group), reader));

  async function oneByOne(group: readonly string[], signal?: AbortSignal): Promise<GroupPage<T>> {
    const each = group.map((value) => rows(list, query([value]), reader));
    const answers = await answersTo(store, each, signal);
    const pages: GroupPage<T>[] = [];
    for (const [index, one] of each.entries())
      pages.push(await allOf([group[index]!], one, answers[index], signal));
    return together(pages);
  }

  async function allOf(
    group: readonly string[],
    one: Asked<Page<T>>,
    answer: BatchAnswer | undefined,
    signal?: AbortSignal,
  ): Promise<GroupPage<T>> {
    const page = await readOn(store, list, one.understand(answer), reader, signal);
    return { ...page, unsure: isWhole(page) ? [] : group };
  }

  return {
    asked,
    async understand(answers, signal) {
      const pages: GroupPage<T>[] = [];
      for (const [index, one] of asked.entries()) {
        try {
          pages.push(await allOf(groups[index]!, one, answers[index], signal));
        } catch (error) {
          if (!isRefused(error)) throw error;
          pages.push(await oneByOne(groups[index]!, signal));
        }
      }
      return together(pages);
    },
  };
}

/** Too many rows, or not a query that SharePoint answers. Ordinary throttling says when to come back. */
export const isRefused = (error: unknown): boolean =>
  isFailure(error) &&
  (error.options.status === 400 ||
    (error.code === 'throttled' && error.options.retryAfterSeconds === undefined));

const together = <T>(pages: readonly GroupPage<T>[]): GroupPage<T> => ({
  rows: pages.flatMap((page) => page.rows),
  quarantine: pages.flatMap((page) => page.quarantine),
  unsure: pages.flatMap((page) => page.unsure),
});
