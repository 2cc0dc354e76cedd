/** Longer texts are read again each time: to keep every state of one that grows would fill the memory. */
const LONGEST = 4000;
const MOST = 4000;

/** The same text by itself: a part of a message would keep the whole of it in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * A function of a text alone, with its answers kept: what did not change in a message is not read again. After `MOST` texts it
 * forgets them all.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = answers.get(text);
    if (before !== undefined) return before;
    const copy = detached(text);
    const answer = read(copy);
    if (answers.size >= MOST) answers.clear();
    answers.set(copy, answer);
    return answer;
  };
}
