import { Document, Footer, Packer, Paragraph, TextRun, AlignmentType, PageNumber, LevelFormat } from 'docx';
import type { PreparedLetter } from '../../app/relance/prepareLetter';
import type { Part } from '../../domain/template/blocks';
import { frenchDate } from '../../domain/template/frenchDate';
import { letterWords } from '../../texts/letter/letter';

/** Twentieths of a point. */
const MM = 56.7;
const A4 = { width: 11906, height: 16838 };
/** A window envelope shows the address from 100 mm of the left edge, 45 to 80 mm from the top. */
const WINDOW = { left: Math.round(75 * MM) };
const FONT = 'Calibri';
const BULLETS = 'liste';

const run = (text: string, more: { bold?: boolean; size?: number; color?: string } = {}): TextRun =>
  new TextRun({ text, ...more });

interface Layout {
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  readonly together?: boolean;
}

const paragraph = (runs: readonly TextRun[], { left, before, after = 0, together }: Layout = {}): Paragraph =>
  new Paragraph({
    children: [...runs],
    indent: left === undefined ? undefined : { left },
    spacing: { before, after },
    keepNext: together,
    keepLines: true,
  });

/** Lines under one another, as in an address; the last one has the space after. */
const lines = (texts: readonly string[], layout: Layout & { bold?: boolean } = {}): Paragraph[] =>
  texts.map((text, index) =>
    paragraph([run(text, { bold: layout.bold && index === 0 })], {
      ...layout,
      before: index === 0 ? layout.before : 0,
      after: index === texts.length - 1 ? layout.after : 0,
    }),
  );

function bodyOf(part: Part): Paragraph[] {
  switch (part.kind) {
    case 'paragraph':
      return lines(part.lines, { after: 160 });
    case 'list':
      return part.items.map(
        (item, index) =>
          new Paragraph({
            children: [run(item)],
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: index === part.items.length - 1 ? 160 : 60 },
            keepLines: true,
          }),
      );
    case 'heading':
      return [paragraph([run(part.text, { bold: true })], { before: 120, after: 80, together: true })];
    case 'small':
      return [paragraph([run(part.text, { size: 18 })])];
  }
}

/** The closing stays on one page, with room for a signature by hand between the formula and the name. */
function closingOf(part: Part | undefined): Paragraph[] {
  if (part?.kind !== 'paragraph') return part ? bodyOf(part) : [];
  const [formula = '', ...names] = part.lines;
  return [
    paragraph([run(formula)], { after: 900, together: true }),
    ...names.map((name) => paragraph([run(name)], { left: WINDOW.left, together: name !== names.at(-1) })),
  ];
}

/** `44000 Nantes` is written from Nantes. */
const townOf = (addressLines: readonly string[]): string => {
  const match = /^\d{5}\s+(.+)$/u.exec(addressLines.at(-1) ?? '');
  return match?.[1] ?? '';
};

function documentOf(letter: PreparedLetter, recipient: readonly string[]): Document {
  const { firm } = letter;
  const body = letter.parts.slice(0, -1);
  const contact = [...firm.addressLines, ...(firm.phone ? [firm.phone] : [])].join(' · ');
  return new Document({
    title: letter.subject,
    creator: firm.name,
    styles: {
      default: { document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { line: 264 } } } },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 397, hanging: 284 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: 1134, bottom: 1134, left: 1418, right: 1418, footer: 567 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  run(`${firm.name} · ${contact} · ${letterWords.page}`, { size: 16, color: '595959' }),
                  new TextRun({
                    children: [PageNumber.CURRENT, letterWords.pageOf, PageNumber.TOTAL_PAGES],
                    size: 16,
                    color: '595959',
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          paragraph([run(firm.name, { bold: true, size: 28 })]),
          ...lines(firm.addressLines),
          ...lines(firm.phone ? [firm.phone] : [], { after: 0 }),
          ...lines(recipient, { left: WINDOW.left, before: 480, after: 360 }),
          paragraph([run(letterWords.place(townOf(firm.addressLines), frenchDate(letter.date)))], {
            left: WINDOW.left,
            after: 300,
          }),
          ...(letter.registered
            ? [paragraph([run(letterWords.registered, { bold: true })], { after: 120 })]
            : []),
          ...(letter.reference
            ? [paragraph([run(letterWords.references), run(letter.reference.replace(/^Réf\. /u, ''))])]
            : []),
          paragraph([run(letterWords.subject, { bold: true }), run(letter.subject, { bold: true })], {
            after: 300,
          }),
          ...body.flatMap(bodyOf),
          ...closingOf(letter.parts.at(-1)),
        ],
      },
    ],
  });
}

/**
 * The letter as a Word document, ready to print and sign.
 * @param recipient lines of the address; where there is none, the frame says what goes there
 */
export const buildLetter = (letter: PreparedLetter, recipient: readonly string[]): Promise<Blob> =>
  Packer.toBlob(documentOf(letter, recipient));
