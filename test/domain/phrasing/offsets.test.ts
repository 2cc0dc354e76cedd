import { bodyField } from '../../../src/domain/phrasing/messageText';
import { inText, type ParagraphOffset, type TextOffset } from '../../../src/domain/phrasing/offsets';
import { replaceInHtml } from '../../../src/outlook/html/replaceInHtml';

const HTML = '<p>Bonjour,</p><p>Au plus vite.</p>';

// The types hold this, not the run: each line marked must fail to compile.
test('an offset into one text is not taken for one into another', () => {
  const field = bodyField({ body: HTML, format: 'html' });
  const paragraph = field.text.indexOf('Au') as TextOffset;
  const inParagraph = 3 as ParagraphOffset;
  const source = field.toSource(inText(paragraph, inParagraph));
  expect(HTML.slice(source)).toBe('plus vite.</p>');
  expect(replaceInHtml(HTML, 'vite', 'tôt', source)).toBe('<p>Bonjour,</p><p>Au plus tôt.</p>');

  const mixed = (): void => {
    // @ts-expect-error a place in the text is none in the HTML
    replaceInHtml(HTML, 'vite', 'tôt', paragraph);
    // @ts-expect-error a sum says no longer what it counts in
    replaceInHtml(HTML, 'vite', 'tôt', source + 1);
    // @ts-expect-error a place in the paragraph is none in the text
    field.toSource(inParagraph);
    // @ts-expect-error the way back is not gone twice
    field.toSource(source);
    // @ts-expect-error the paragraph's own place comes first
    inText(inParagraph, paragraph);
  };
  expect(mixed).toBeDefined();
});
