/** Outlook's own tints for people without a picture: pale ground, deep letters. */
const TINTS = [
  ['#d7ebd3', '#0e5c2f'],
  ['#d3e5f7', '#0b4a82'],
  ['#f4d9e4', '#8a1f52'],
  ['#fbe3cf', '#8a4208'],
  ['#e2dcf5', '#4b3a93'],
  ['#d0eceb', '#0a5c5e'],
  ['#f3d9d6', '#96291f'],
  ['#eee5c3', '#6b5504'],
] as const;

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words[words.length - 1]?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

export function Avatar({ name, size = 32 }: { readonly name: string; readonly size?: number }) {
  const [background, color] = TINTS[hash(name) % TINTS.length] ?? TINTS[0];
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.38, background, color }}
    >
      {initials(name)}
    </span>
  );
}
