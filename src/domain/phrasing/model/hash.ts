const { imul } = Math;

/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One hash out of two; the order counts. */
export function joinHashes(left: number, right: number): number {
  const mixed = imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ imul(right, 0x297a2d39);
  return imul(mixed ^ (mixed >>> 13), 0x85ebca6b);
}
