import { readdirSync, readFileSync } from 'node:fs';
import { Bundle, gzipped, RUNTIME } from './bundle';
import { CHECKER, FIRST_DOSSIER, MODEL, type Budget } from './budgets';

export interface Weight {
  readonly of: Budget['of'];
  readonly files: readonly string[];
  readonly gzip: number;
  /** Bytes of `gzip` by package (or folder of ours), heaviest first. They add up to it. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Weighs what webpack left in a folder. Throws when the folder is not a production build. */
export function weigh(dist: string): readonly Weight[] {
  const page = readFileSync(`${dist}/taskpane.html`, 'utf8');
  const first = [...page.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map((match) => match[1]!);
  if (first.length === 0) throw new Error(`${dist}/taskpane.html loads no script`);
  const initial = first.map((name) => new Bundle(dist, name));
  const later = chunksOf(dist, initial).map((name) => new Bundle(dist, name));
  const gate = new Bundle(dist, 'launchevent.js');
  return [
    weightOf('first paint', initial),
    weightOf('first dossier', [...initial, ...later]),
    weightOf('gate', [gate]),
    weightOf('checker', [gate], (source) => source.startsWith(CHECKER)),
  ];
}

/** Files of the chunks that a first dossier loads, each once. */
function chunksOf(dist: string, initial: readonly Bundle[]): readonly string[] {
  const files = readdirSync(dist).filter((name) => /^\d+\.[0-9a-f]+\.js$/.test(name));
  const imports = initial.flatMap((bundle) => bundle.imports());
  const ids = FIRST_DOSSIER.flatMap(([file, wanted]) => {
    const found = imports.find(({ source, written }) => source === file && written.includes(`'${wanted}'`));
    if (!found) throw new Error(`${file} no longer imports ${wanted} later: change test/size/budgets.ts`);
    return found.chunks;
  });
  return [...new Set(ids)].map((id) => {
    const file = files.find((name) => name.startsWith(`${id}.`));
    if (!file) throw new Error(`chunk ${id} is not in ${dist}`);
    return file;
  });
}

/** Of the sources given by `wanted`; without it, of the whole files. */
function weightOf(
  of: Budget['of'],
  bundles: readonly Bundle[],
  wanted?: (source: string) => boolean,
): Weight {
  const texts = new Map<string, string>();
  let gzip = 0;
  for (const bundle of bundles) {
    const kept = [...bundle.bySource()].filter(([source]) => wanted?.(source) ?? true);
    for (const [source, text] of kept)
      texts.set(packageOf(source), (texts.get(packageOf(source)) ?? '') + text);
    gzip += wanted ? gzipped(kept.map(([, text]) => text).join('')) : bundle.gzip;
  }
  // Each part compressed alone weighs a little more than inside the whole: brought back to the whole.
  const alone = [...texts].map(([name, text]) => [name, gzipped(text)] as const);
  const sum = alone.reduce((total, [, bytes]) => total + bytes, 0);
  const parts = alone
    .map(([name, bytes]) => [name, Math.round((bytes * gzip) / sum)] as const)
    .sort((one, other) => other[1] - one[1]);
  return { of, files: bundles.map(({ name }) => name), gzip, parts: new Map(parts) };
}

export function packageOf(source: string): string {
  if (source === RUNTIME || source.startsWith('webpack/')) return RUNTIME;
  const modules = source.lastIndexOf('node_modules/');
  if (modules >= 0) {
    const [scope, name] = source.slice(modules + 'node_modules/'.length).split('/');
    return scope!.startsWith('@') ? `${scope}/${name}` : scope!;
  }
  if (source === MODEL) return 'src/domain, learned model';
  return source.split('/').slice(0, 2).join('/');
}
