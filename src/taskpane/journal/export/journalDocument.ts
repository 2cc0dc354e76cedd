import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { openEnds } from '../../../domain/journal/journalSeal';
import type { JournalEntry } from '../../../domain/journal/journal';
import { correctionOf } from '../../../texts/journal/journal';
import { journalDocumentWords as words } from '../../../texts/journal/journalDocument';
import { journalRow } from '../../../texts/journal/journalTable';

export interface DocumentFacts {
  readonly client: string;
  readonly reference: string;
  readonly establishedBy: string;
  /** Already written in French. */
  readonly establishedAt: string;
  /** What the check said, at that moment. */
  readonly verification: string;
}

const FONT = 'Calibri';
/** Twentieths of a point: A4 lying, margins of 20 mm. */
const PAGE = { size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE }, margin: 1134 };
const ACTION = 3;
/** Columns of `journalRow` that a third party reads, and their share of the width, in percent. */
const SHOWN = [
  [2, 12],
  [3, 13],
  [4, 6],
  [5, 8],
  [6, 19],
  [7, 16],
  [8, 14],
  [12, 12],
] as const;

const text = (value: string, more: { bold?: boolean; size?: number } = {}): TextRun =>
  new TextRun({ text: value, font: FONT, ...more });
const paragraph = (value: string, more: { bold?: boolean; size?: number; before?: number } = {}): Paragraph =>
  new Paragraph({ children: [text(value, more)], spacing: { before: more.before ?? 0, after: 80 } });
const cell = (value: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: value.split('\n').map((line) => new Paragraph({ children: [text(line, { bold, size: 17 })] })),
  });

/** A dossier's journal to be handed to a third party: what happened, when and by whom, the state of its seals, a signature. */
export function journalDocument(journal: readonly JournalEntry[], facts: DocumentFacts): Promise<Blob> {
  const rows = journal.map((entry) => {
    const cells = [...journalRow(entry, '', 'journal entier')];
    const corrected =
      entry.action === 'correction' && journal.find(({ operationId }) => operationId === entry.follows);
    if (corrected) cells[ACTION] = correctionOf(corrected);
    return { entry, cells };
  });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: SHOWN.map(([at, width]) => cell(words.columns[at] ?? '', width, true)),
      }),
      ...rows.map(
        ({ entry, cells }) =>
          new TableRow({
            cantSplit: true,
            children: SHOWN.map(([at, width]) =>
              cell(
                at === 6 && entry.note
                  ? [cells[at], entry.note].filter(Boolean).join('\n')
                  : (cells[at] ?? ''),
                width,
              ),
            ),
          }),
      ),
    ],
  });
  const ends = openEnds(journal);
  const file = new Document({
    creator: facts.establishedBy,
    title: words.title(facts.reference),
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: PAGE.size,
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [`${facts.reference} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    font: FONT,
                    size: 16,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          paragraph(words.title(facts.reference), { bold: true, size: 32 }),
          paragraph(facts.client, { size: 26 }),
          paragraph(words.established(facts.establishedBy, facts.establishedAt)),
          table,
          paragraph(words.sealTitle, { bold: true, before: 240 }),
          paragraph(facts.verification),
          ...ends.map((seal) => paragraph(words.lastSeal(seal), { size: 17 })),
          paragraph(words.sealExplained, { size: 17 }),
          paragraph(words.signature, { before: 360 }),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}
