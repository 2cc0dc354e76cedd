/** A file's size as Outlook writes it. */
export function bytes(size: number): string {
  if (size < 1024) return `${size}\u00a0o`;
  if (size < 1024 * 1024) return `${Math.round(size / 1024)}\u00a0Ko`;
  return `${(size / 1024 / 1024).toFixed(1).replace('.', ',')}\u00a0Mo`;
}
