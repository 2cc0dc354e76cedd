import { chanceOf, codeSteps, type BitCoder } from '../../../src/domain/phrasing/model/weightCode';

/**
 * The written form of the steps of all weights, those of one place side by side: an arithmetic code (the range coder of
 * Martin, 1979, with carry as in LZMA), six bits to a character.
 */
export function encodeWeights(steps: Int8Array, rules: number, kinds?: Uint8Array): string {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let cache = 0;
  let pending = 1;
  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      for (let byte = cache; pending > 0; pending--, byte = 0xff) bytes.push((byte + carry) & 0xff);
      cache = Math.floor(low / 0x1000000) & 0xff;
    }
    pending++;
    low = (low % 0x1000000) * 0x100;
  };
  const write: BitCoder = (odds, answer) => {
    const bound = (range >>> 16) * chanceOf(odds);
    if (answer) range = bound;
    else {
      low += bound;
      range -= bound;
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      shift();
    }
    return answer;
  };
  codeSteps(Int8Array.from(steps), rules, write, kinds);
  for (let i = 0; i < 5; i++) shift();
  return written(bytes);
}

/** Six bits to a character, without the one that would need an escape. */
function written(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let held = 0;
  const put = (value: number): void => {
    text += String.fromCharCode(value < 52 ? value + 40 : value + 41);
  };
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      put((bits >>> held) & 63);
    }
  }
  if (held > 0) put((bits << (6 - held)) & 63);
  return text;
}
