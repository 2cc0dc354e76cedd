import { parseQuery } from '../../odata/queryOptions';
import type { StoredList } from '../../store/listModel';
import type { ListContext } from '../context';
import { shownItem } from './itemShape';
import { LARGEST_PAGE, PAGE } from './items';
import { listOf } from './lists';
import type { GraphRequest, Operation } from '../operation';
import { GraphProblem, invalidRequest } from '../problem';
import { SCOPES } from '../rights';

/** Where a reader of changes is. First the whole list by id (`after`), then the changes after `since`, up to `upTo`. */
interface Place {
  readonly epoch: string;
  /** Instant when the token was given, in milliseconds of the sandbox's time. */
  readonly at: number;
  readonly since: number;
  readonly after?: number;
  readonly upTo?: number;
}

/** A token older than this is refused; SharePoint says no length. */
const TOKEN_LIFE_MS = 90 * 24 * 3600 * 1000;

const write = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * Changes of a list: the last state of each row changed, without who changed it, and the deleted ones by id. A token of
 * other data, or too old, answers 410: begin again.
 */
export const deltaOperations = (context: ListContext): Operation[] =>
  ['delta', 'delta()'].map((segment) => ({
    method: 'GET',
    pattern: `/sites/{site}/lists/{list}/items/${segment}`,
    scopes: SCOPES.readList,
    units: (url) => (url.searchParams.has('token') ? 1 : 2),
    answer: (request) => ({ status: 200, body: page(context, request) }),
  }));

function page(context: ListContext, request: GraphRequest): Record<string, unknown> {
  const list = listOf(context, request.params);
  const token = request.url.searchParams.get('token');
  const fresh: Place = {
    epoch: context.store.epoch(),
    at: context.clock.now().getTime(),
    since: context.store.lastChange(list),
  };
  if (token === 'latest') return answer(request, [], fresh, true);
  const place = token ? read(context, request, token) : { ...fresh, after: 0 };
  return place.after === undefined
    ? changed(context, request, list, place)
    : everything(context, request, list, place);
}

function everything(
  context: ListContext,
  request: GraphRequest,
  list: StoredList,
  place: Place,
): Record<string, unknown> {
  const size = sizeOf(request);
  const rows = context.store.select(list, 'id > ?', [place.after ?? 0], 'id', size + 1, 0);
  const shown = rows.slice(0, size);
  const items = shown.map((item) => withoutModifier(shownItem(context, list, item, parseQuery(request.url))));
  const isLast = rows.length <= size;
  const { epoch, at, since } = place;
  return answer(
    request,
    items,
    isLast ? { epoch, at, since } : { ...place, after: shown.at(-1)!.id },
    isLast,
  );
}

function changed(
  context: ListContext,
  request: GraphRequest,
  list: StoredList,
  place: Place,
): Record<string, unknown> {
  const size = sizeOf(request);
  const upTo = place.upTo ?? context.store.lastChange(list);
  const changes = context.store.changesBetween(list, place.since, upTo, size + 1);
  const shown = changes.slice(0, size);
  const items = shown.map(({ item: id }) => {
    const item = context.store.get(list, id);
    return item
      ? withoutModifier(shownItem(context, list, item, parseQuery(request.url)))
      : { id: String(id), deleted: { state: 'deleted' } };
  });
  const isLast = changes.length <= size;
  const next = { epoch: place.epoch, at: context.clock.now().getTime() };
  return answer(
    request,
    items,
    isLast ? { ...next, since: upTo } : { ...next, since: shown.at(-1)!.number, upTo },
    isLast,
  );
}

function answer(
  request: GraphRequest,
  value: unknown[],
  next: Place,
  isLast: boolean,
): Record<string, unknown> {
  const link = new URL(request.url);
  link.searchParams.set('token', write(next));
  return { value, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link.href };
}

const sizeOf = (request: GraphRequest): number => Math.min(parseQuery(request.url).top || PAGE, LARGEST_PAGE);

const withoutModifier = ({
  lastModifiedBy: _by,
  ...item
}: Record<string, unknown>): Record<string, unknown> => item;

function read(context: ListContext, request: GraphRequest, token: string): Place {
  let place: Place;
  try {
    place = JSON.parse(Buffer.from(token, 'base64url').toString()) as Place;
  } catch {
    throw invalidRequest('Invalid token');
  }
  const isOld = context.clock.now().getTime() - place.at > TOKEN_LIFE_MS;
  if (place.epoch === context.store.epoch() && !isOld) return place;
  const again = new URL(request.url);
  again.searchParams.delete('token');
  throw new GraphProblem(
    410,
    'resyncRequired',
    'Resync required. Replace any local items with the server’s version.',
    {
      Location: again.href,
    },
  );
}
