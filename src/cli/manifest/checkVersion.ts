import { manifestDocument, textOf } from './manifestDocument';
import type { ManifestProblem } from '../../app/hosting/manifestProblem';

/**
 * What would keep a manifest from taking the place of the one that is deployed: same id, and a version above the other's
 * (Microsoft 365 keeps the old manifest otherwise, without a word).
 */
export function checkVersion(xml: string, previousXml: string): readonly ManifestProblem[] {
  const [now, before] = [xml, previousXml].map((text) => {
    const { root } = manifestDocument(text);
    return { id: textOf(root, 'Id'), version: textOf(root, 'Version') };
  }) as [Identity, Identity];
  return [
    ...(now.id.toLowerCase() === before.id.toLowerCase()
      ? []
      : [{ code: 'id-changed', id: now.id, previous: before.id } as const]),
    ...(isAbove(now.version, before.version)
      ? []
      : [{ code: 'version-not-raised', version: now.version, previous: before.version } as const]),
  ];
}

interface Identity {
  readonly id: string;
  readonly version: string;
}

function isAbove(version: string, other: string): boolean {
  const [ours, theirs] = [version, other].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 4; index++) {
    const difference = (ours?.[index] ?? 0) - (theirs?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
