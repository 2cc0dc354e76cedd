import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { staffById } from '../people';
import { columnOf, type StoredColumn, type StoredList } from '../store/listModel';
import type { ListStore } from '../store/listStore';
import { changeColumn, type ColumnChange } from './changeColumn';
import { columnPage, indexesPage, sentencePage } from './pages';

type C = Context<{ Bindings: HttpBindings }>;

const PAGE = /^\/sharepoint(\/sites\/[^/]+)\/_layouts\/15\/(IndexedColumns|FldEdit)\.aspx$/i;

interface Place {
  readonly list: StoredList;
  /** Absent on the page of the list's indexes. */
  readonly column?: StoredColumn;
}

/**
 * The two pages of SharePoint that the product leads an owner to, at the paths that they have there, below `/sharepoint`.
 * `persona` says who opens them: SharePoint would know by its own sign-in.
 */
export function mountSharePoint(app: Hono<{ Bindings: HttpBindings }>, store: ListStore): void {
  const shown = (
    c: C,
    { list, column }: Place,
    said?: string,
    refused = false,
  ): Response | Promise<Response> =>
    c.html(column ? columnPage(list, column, said, refused) : indexesPage(list, said, refused));

  app.all('/sharepoint/*', async (c) => {
    const place = placeOf(store, new URL(c.req.url));
    if (!place) return c.html(sentencePage('Cette page n’existe pas dans le bac à sable.'), 404);
    if (staffById(c.req.query('persona') ?? '')?.role !== 'admin')
      return c.html(sentencePage('Seul un propriétaire du site ouvre cette page.'), 403);
    if (c.req.method !== 'POST') return shown(c, place);

    const form = await c.req.parseBody();
    const column = place.column ?? columnOf(place.list, String(form.column));
    const change = changeOf(form);
    if (!column || !change) return c.html(sentencePage('Ce formulaire n’est pas compris.'), 400);
    const refusal = changeColumn(store, place.list, column, change);
    if (!refusal && change.kind === 'delete') return c.html(sentencePage('La colonne est supprimée.'));
    const now = placeOf(store, new URL(c.req.url)) ?? place;
    return shown(c, now, refusal ?? 'C’est fait.', refusal !== undefined);
  });
}

function placeOf(store: ListStore, { pathname, searchParams }: URL): Place | undefined {
  const found = PAGE.exec(pathname);
  const path = found?.[1]?.toLowerCase();
  const site = store.sites().find((one) => one.path.toLowerCase() === path);
  const list = site && store.list(site.id, (searchParams.get('List') ?? '').replace(/^\{(.*)\}$/, '$1'));
  if (!found || !list) return undefined;
  if (found[2]!.toLowerCase() === 'indexedcolumns') return { list };
  const column = columnOf(list, searchParams.get('Field') ?? '');
  return column && { list, column };
}

function changeOf(form: Readonly<Record<string, unknown>>): ColumnChange | undefined {
  switch (form.do) {
    case 'index':
    case 'unindex':
    case 'delete':
      return { kind: form.do };
    case 'save':
      return {
        kind: 'save',
        unique: form.unique === 'oui',
        choices: String(form.choices ?? '')
          .split(/\r?\n/)
          .map((choice) => choice.trim())
          .filter(Boolean),
      };
    default:
      return undefined;
  }
}
