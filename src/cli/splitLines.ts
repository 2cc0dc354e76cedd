/**
 * The lines of a stream of text, without their line break. Only `\n` and `\r\n` end a line: a row of JSON may hold the other
 * separators of Unicode as they are.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pending: string[] = [];
  const whole = (last: string): string => {
    const line = pending.length > 0 ? pending.join('') + last : last;
    pending = [];
    return line.slice(-1) === '\r' ? line.slice(0, -1) : line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield whole(chunk.slice(start, end));
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.slice(start));
  }
  if (pending.length > 0) yield whole('');
}
