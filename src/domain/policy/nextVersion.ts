const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** `3.9` before `3.10`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version after all of these: `3.2` and `3.10` give `3.11`. What is no version is left out. */
export function nextVersion(versions: readonly string[]): string {
  const known = versions.filter((version) => /^\d+(\.\d+){0,2}$/.test(version)).sort(compareVersions);
  const [major = 1, minor = 0] = numbers(known.at(-1) ?? '1.0');
  return `${major}.${minor + 1}`;
}
