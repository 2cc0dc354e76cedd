import type { ColumnRepair } from '../../app/installation/columnRepair';
import type { FoundList } from './foundList';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * SharePoint's own page to change a column: the list's indexed columns, or the column's settings. They are known by these
 * addresses below the site, with the list's id in braces.
 * @param host the site's, as configured: an address elsewhere, or not over https, is none
 */
export function settingsPage(
  { id, webUrl }: Pick<FoundList, 'id' | 'webUrl'>,
  host: string,
  what: ColumnRepair['what'],
  column: string,
): string | undefined {
  const list = webUrl ? urlOf(webUrl) : undefined;
  if (!list || list.protocol !== 'https:' || list.host !== host || !id || !GUID.test(id)) return undefined;
  // `https://contoso.sharepoint.com/sites/relances/Lists/Dossiers`: what stands before is the site.
  const end = list.pathname.lastIndexOf('/Lists/');
  if (end < 0) return undefined;
  const layouts = `${list.origin}${list.pathname.slice(0, end)}/_layouts/15`;
  const page = new URL(what === 'index' ? `${layouts}/IndexedColumns.aspx` : `${layouts}/FldEdit.aspx`);
  page.searchParams.set('List', `{${id}}`);
  if (what !== 'index') page.searchParams.set('Field', column);
  return page.href;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
