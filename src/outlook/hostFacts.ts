import type { HostFacts } from '../app/installation/installationPorts';
import { FEATURES, supports, type Feature } from './requirements';

/** The Outlook around the pane, and what of it the product uses that it lacks. Names no person. */
export function hostFacts(): Omit<HostFacts, 'script'> {
  const { host, platform, version } = Office.context.diagnostics ?? {};
  return {
    host: String(host ?? ''),
    platform: String(platform ?? ''),
    version: version ?? '',
    missing: (Object.keys(FEATURES) as Feature[])
      .filter((feature) => !supports(feature))
      .map((feature) => ({ feature, set: FEATURES[feature].join(' ') })),
  };
}
