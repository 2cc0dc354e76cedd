import { TENANT } from '../people';
import type { StoredSite } from '../store/listModel';
import type { ListContext } from './context';
import type { Operation } from './operation';
import { itemNotFound } from './problem';
import { SCOPES } from './rights';
import { picked } from './picked';

export const siteUrl = (site: StoredSite): string => `https://${TENANT.sharePointHost}${site.path}`;

/** A site by its id (`host,guid,guid`); the two GUIDs are enough, as in Graph. Throws a 404. */
export function siteOf(context: ListContext, id: string): StoredSite {
  const wanted = id.toLowerCase();
  const site = context.store.sites().find((each) => each.id.toLowerCase() === wanted);
  if (!site) throw itemNotFound();
  return site;
}

/**
 * Addresses a site by its path (`/sites/host:/sites/relances`, `/sites/host:/sites/relances:/lists/...`) by its id instead,
 * so that every operation has one form. Other paths come back unchanged.
 */
export function withSiteId(context: ListContext, path: string): string {
  const found = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(path);
  if (!found) return path;
  const [, host, sitePath, rest] = found;
  const wanted = decodeURIComponent(sitePath!).replace(/\/$/, '').toLowerCase();
  const site =
    host!.toLowerCase() === TENANT.sharePointHost
      ? context.store.sites().find((each) => each.path.toLowerCase() === wanted)
      : undefined;
  if (!site) throw itemNotFound();
  return `/sites/${site.id}${rest ?? ''}`;
}

const shownSite = (site: StoredSite): Record<string, unknown> => ({
  createdDateTime: site.createdAt,
  description: '',
  id: site.id,
  lastModifiedDateTime: site.createdAt,
  name: site.path.slice(site.path.lastIndexOf('/') + 1),
  webUrl: siteUrl(site),
  displayName: site.displayName,
  root: {},
  siteCollection: { hostname: TENANT.sharePointHost },
});

export const siteOperations = (context: ListContext): Operation[] => [
  {
    method: 'GET',
    pattern: '/sites/{site}',
    scopes: SCOPES.readSite,
    units: 1,
    answer: ({ params, url }) => ({
      status: 200,
      body: {
        '@odata.context': `${context.root()}/$metadata#sites/$entity`,
        ...picked(shownSite(siteOf(context, params.site!)), url),
      },
    }),
  },
];
