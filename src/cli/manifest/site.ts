import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Reads a file below a folder by its path with slashes; undefined when there is none. */
export const readBelow =
  (folder: string) =>
  (path: string): Uint8Array | undefined => {
    const file = join(folder, ...path.split('/'));
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };

/** What stays at home: source maps, the sandbox, and the manifest, which goes to the admin centre. */
const isServed = (path: string): boolean =>
  !path.endsWith('.map') && !path.startsWith(`sandbox${sep}`) && !path.endsWith('.xml');

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

export const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Copies what is served from the built folder into an empty one; returns how many files. */
export function publish(dist: string, folder: string): number {
  const served = filesOf(dist).filter(isServed);
  for (const path of served) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(dist, path), target);
  }
  return served.length;
}
