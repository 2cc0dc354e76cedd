import { splitLines } from '../../src/cli/splitLines';

async function* chunksOf(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

const linesOf = async (...chunks: string[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of splitLines(chunksOf(...chunks))) lines.push(line);
  return lines;
};

test.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\r\nb'], ['a', 'b']],
  [
    ['a', 'b\nc', '\nd'],
    ['ab', 'c', 'd'],
  ],
  [['a\u2028b\u2029c\n'], ['a\u2028b\u2029c']],
  [['\n\na'], ['', '', 'a']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [[], []],
])('%j', async (chunks, lines) => expect(await linesOf(...chunks)).toEqual(lines));
