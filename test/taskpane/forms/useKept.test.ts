import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { useKept, useKeptId } from '../../../src/taskpane/forms/useKept';

const random = { randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };

interface Opened {
  readonly words: string;
  readonly id: string;
  readonly set: (words: string) => void;
  readonly forget: () => void;
}

/** A form opened beside this journal: what it finds. */
function opened(journal: readonly string[]): Opened {
  let found: Opened | undefined;
  function Form(): null {
    const entries = journal.map((operationId) => ({ operationId }));
    const idOf = useKeptId(random, 'correction/42', entries);
    const [words, set, forget] = useKept('correction/42', () => '');
    found = { words, id: idOf(), set, forget };
    return null;
  }
  renderToString(createElement(Form));
  return found!;
}

const WORDS = 'C’était le 12';
beforeEach(() => {
  const form = opened([]);
  form.forget();
});

test('opened anew after a failure, the same words stay one entry of the journal', () => {
  const form = opened([]);
  form.set(WORDS);
  expect(opened(['another'])).toMatchObject({ words: WORDS, id: form.id });
});

test('given up, what comes next is another entry', () => {
  const form = opened([]);
  form.set(WORDS);
  form.forget();
  const next = opened([]);
  expect(next.words).toBe('');
  expect(next.id).not.toBe(form.id);
});

test('written although nobody could tell: what comes next would be taken for it, and lost', () => {
  const form = opened([]);
  form.set(WORDS);
  const next = opened([form.id]);
  expect(next.words).toBe('');
  expect(next.id).not.toBe(form.id);
});
