import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestProblem } from '../../app/hosting/manifestProblem';
import { manifestWords } from '../../texts/manifest';
import { adaptManifest } from './adaptManifest';
import { allowedScripts, ALLOWED_SCRIPTS_FILE, GATE_SCRIPT } from './allowedScripts';
import { checkManifest } from './checkManifest';
import { checkVersion } from './checkVersion';
import type { Environment } from './environment';
import { fillPage, hasPlace } from './fillPage';
import { manifestDocument, textOf } from './manifestDocument';
import { publish, readBelow } from './site';

export interface ManifestPlaces {
  /** The built pages. */
  readonly dist: string;
  /** The manifest to write. */
  readonly out: string;
  /** The manifest that is deployed now. */
  readonly previous?: string;
  /** An empty folder for what is put on line. */
  readonly publish?: string;
}

export interface Made {
  readonly problems: readonly ManifestProblem[];
  /** What was done, or why nothing was. */
  readonly lines: readonly string[];
}

/** Checks before it writes: with a problem, nothing is written. */
export function makeManifest(template: string, environment: Environment, places: ManifestPlaces): Made {
  const { origin, version, configuration } = environment;
  const xml = adaptManifest(template, environment);
  const read = readBelow(places.dist);
  const problems = [
    ...checkManifest(xml, { base: origin, read }),
    ...(places.previous === undefined ? [] : checkVersion(xml, readFileSync(places.previous, 'utf8'))),
  ];
  if (problems.length > 0) return { problems, lines: [] };

  const allowed = join(places.dist, ALLOWED_SCRIPTS_FILE);
  write(allowed, allowedScripts(origin));
  const pages = configuration.site === '' ? [] : fillPages(places.dist, environment);
  const behind = wellKnown(read, origin);
  if (behind.length > 0) return { problems: behind, lines: [] };

  write(places.out, xml);
  const written = textOf(manifestDocument(xml).root, 'Version');
  return {
    problems: [],
    lines: [
      manifestWords.written(places.out, written),
      ...(pages.length > 0 ? [manifestWords.pagesFilled(pages.join(', '))] : [manifestWords.noSite]),
      manifestWords.scriptAllowed(allowed),
      ...(version === undefined ? [manifestWords.fromTemplate(written)] : []),
      ...(places.publish === undefined
        ? []
        : [manifestWords.published(places.publish, publish(places.dist, places.publish))]),
    ],
  };
}

/** Every page at the site's root that has a place for the configuration. */
function fillPages(dist: string, { configuration }: Environment): readonly string[] {
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return pages.filter((name) => {
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    if (!hasPlace(html)) return false;
    writeFileSync(file, fillPage(html, configuration));
    return true;
  });
}

/** Reads back what classic Outlook will read. */
function wellKnown(read: (path: string) => Uint8Array | undefined, origin: string): ManifestProblem[] {
  const script = `${origin}/${GATE_SCRIPT}`;
  const { allowed } = JSON.parse(Buffer.from(read(ALLOWED_SCRIPTS_FILE) ?? []).toString('utf8') || '{}') as {
    allowed?: readonly string[];
  };
  return allowed?.includes(script) ? [] : [{ code: 'well-known', script }];
}

function write(file: string, content: string): void {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
