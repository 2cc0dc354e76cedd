import type { Environment } from './environment';

/** Where `manifest.xml` says that the files are: the sandbox's own server. */
export const TEMPLATE_BASE = 'https://localhost:3000/addin';
const TEMPLATE_ORIGIN = new URL(TEMPLATE_BASE).origin;

/** The manifest of an environment. Only addresses, the id and the version change: the rest must stay as it was consented. */
export function adaptManifest(template: string, { origin, version, configuration }: Environment): string {
  return template
    .replaceAll(TEMPLATE_BASE, origin)
    .replaceAll(TEMPLATE_ORIGIN, origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${configuration.addinId}</Id>`)
    .replace(/<Version>([^<]*)<\/Version>/, (_all, own: string) => `<Version>${version ?? own}</Version>`);
}
