import { segment } from './odata';

/**
 * Where the lists are, without asking for any id first: Graph takes a site by its path (`/sites/{host}:/{path}:`, the
 * last colon leads back to the resource) and a list by its name, in `$batch` too. No round trip, nothing to go stale.
 * @param site `contoso.sharepoint.com:/sites/relances`, or a site id
 */
export function sitePath(site: string): string {
  const [host, path] = splitOnce(site, ':');
  if (path === undefined) return `/sites/${host.split(',').map(segment).join(',')}`;
  const segments = path.split('/').filter((part) => part !== '');
  return segments.length === 0
    ? `/sites/${segment(host)}`
    : `/sites/${segment(host)}:/${segments.map(segment).join('/')}:`;
}

/** The host that such a path names. */
export const hostOf = (path: string): string =>
  decodeURIComponent(path.split('/')[2] ?? '')
    .split(/[:,]/)[0]!
    .toLowerCase();

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
