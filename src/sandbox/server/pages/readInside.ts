import { readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Reads a file below `folder`; undefined when there is none, or when the path leads out of it. */
export function readInside(folder: string, path: string): Buffer | undefined {
  const file = resolve(folder, `.${sep}${path}`);
  if (!file.startsWith(`${resolve(folder)}${sep}`)) return undefined;
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
