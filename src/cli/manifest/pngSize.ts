const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** Width and height in pixels of a PNG: the two big-endian words at 16 and 20. Undefined for anything else. */
export function pngSize(
  content: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  if (content.length < 24 || SIGNATURE.some((byte, index) => content[index] !== byte)) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
