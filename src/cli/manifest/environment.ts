import type { Configuration } from '../../app/installation/configuration';
import type { OptionProblem } from '../../app/hosting/manifestProblem';
import { GUID, VERSION } from './manifestRules';

/** The command's options, as written. */
export interface ManifestOptions {
  readonly origin?: string;
  readonly 'client-id'?: string;
  readonly tenant?: string;
  readonly site?: string;
  readonly id?: string;
  readonly version?: string;
}

/** One installation: where the files are served from, and what the pane signs in to. */
export interface Environment {
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  readonly version?: string;
  readonly configuration: Configuration;
}

const GRAPH_URL = 'https://graph.microsoft.com/v1.0';
/** Any firm's directory: works only for an application registered for several. */
const ANY_TENANT = 'organizations';
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
/** `cabinet.sharepoint.com:/sites/relances`, or the id that Graph gives: host, collection, site. */
const SITE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\/[^\s?#]+|,[0-9a-f-]{36},[0-9a-f-]{36})$/i;

/**
 * Reads the options of an environment. The site's browser address (`https://cabinet.sharepoint.com/sites/relances`) is
 * taken too. An absent site leaves the configuration's site empty.
 * @param ownId the template's id, kept unless another is given
 */
export function environmentOf(
  options: ManifestOptions,
  ownId: string,
): { readonly environment: Environment } | { readonly problems: readonly OptionProblem[] } {
  const origin = originOf(options.origin);
  const site = siteOf(options.site);
  const { tenant = ANY_TENANT, id = ownId, version } = options;
  const clientId = options['client-id'];
  const problems: OptionProblem[] = [];
  if (options.origin === undefined) problems.push('origin-missing');
  else if (origin === undefined) problems.push('origin-form');
  if (clientId === undefined) problems.push('client-id-missing');
  else if (!GUID.test(clientId)) problems.push('client-id-form');
  if (tenant !== ANY_TENANT && !GUID.test(tenant) && !DOMAIN.test(tenant)) problems.push('tenant-form');
  if (site === undefined) problems.push('site-form');
  if (!GUID.test(id)) problems.push('id-form');
  if (version !== undefined && !VERSION.test(version)) problems.push('version-form');
  if (problems.length > 0 || origin === undefined || clientId === undefined || site === undefined)
    return { problems };
  return {
    environment: {
      origin,
      ...(version === undefined ? {} : { version }),
      configuration: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenant}`,
        graphUrl: GRAPH_URL,
        site,
        addinId: id,
      },
    },
  };
}

/** Only a host: the file of allowed scripts is looked for at its root, and sign-in knows no path. */
function originOf(text = ''): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return url.protocol === 'https:' && bare ? url.origin : undefined;
}

/** Empty when none is given; undefined when it names no site. */
function siteOf(text = ''): string | undefined {
  const address = /^https:\/\/([^/]+)(\/[^?#]+?)\/?$/i.exec(text);
  const site = address ? `${address[1]}:${address[2]}` : text;
  return site === '' || SITE.test(site) ? site : undefined;
}
