import type { Configuration } from '../../../app/installation/configuration';
import { contentPolicy } from '../../../app/hosting/contentPolicy';
import { TENANT } from '../people';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the add-in's services are, in the sandbox at this origin. The empty site is a tenant on its first day. */
const sandboxConfiguration = (origin: string, emptySite: boolean): Configuration => ({
  clientId: TENANT.clientId,
  authority: `https://login.microsoftonline.com/${TENANT.id}`,
  graphUrl: `${origin}/graph/v1.0`,
  site: `${TENANT.sharePointHost}:${emptySite ? TENANT.emptySitePath : TENANT.sitePath}`,
  addinId: TENANT.addinId,
});

/**
 * The product's page as the sandbox serves it: Office.js from here instead of its CDN, the sandbox's script before it, the
 * configuration filled in. The bundles that it loads are served untouched.
 */
export function addinPage(html: string, origin: string, emptySite = false): string {
  const configuration = JSON.stringify(sandboxConfiguration(origin, emptySite)).replaceAll('<', '\\u003c');
  const inject = '<script src="/sandbox/inject.js"></script>';
  const moved = html.replaceAll(OFFICE_CDN, '/office/office.js');
  const withInject = /<script\b[^>]*src="\/office\/office\.js"/i.test(moved)
    ? moved.replace(/<script\b[^>]*src="\/office\/office\.js"/i, (tag) => `${inject}${tag}`)
    : moved.replace(/<head[^>]*>/i, (tag) => `${tag}${inject}`);
  return withInject.replace(
    /(<script\b[^>]*id="?configuration"?[^>]*>)[\s\S]*?(<\/script>)/i,
    (_all, open: string, close: string) => `${open}${configuration}${close}`,
  );
}

/** Production's policy, with this one server in the place of Microsoft's: Office.js, Graph and the page that shows the add-in. */
export const ADDIN_POLICY = contentPolicy({ scripts: [], connections: [], frames: [], hosts: ["'self'"] });
