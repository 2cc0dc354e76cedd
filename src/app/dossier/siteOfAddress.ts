/** `/sites/x` and `/teams/x` are sites; what follows is a list or a page inside. */
const SITE_PATH = /^\/(?:sites|teams)\/[^/]+/i;

/**
 * The site of an address as a person copies it from the browser, whatever page of the site it shows:
 * `https://contoso.sharepoint.com/sites/relances/Lists/Journal` is `contoso.sharepoint.com:/sites/relances`. Undefined for
 * what is no address of a site.
 */
export function siteOfAddress(text: string): string | undefined {
  const typed = text.trim().replace(/^([\w.-]+):(?=\/(?!\/))/, '$1');
  let url: URL;
  try {
    url = new URL(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  } catch {
    return undefined;
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) || url.username !== '' || url.port !== '')
    return undefined;
  const [path] = SITE_PATH.exec(decoded(url.pathname)) ?? [];
  if (path === undefined && !/^\/($|Lists\/|SitePages\/|_layouts\/)/i.test(url.pathname)) return undefined;
  return path === undefined ? url.hostname : `${url.hostname}:${path}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
