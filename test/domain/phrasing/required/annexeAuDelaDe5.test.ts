import { saysAnnexe } from '../../../../src/domain/phrasing/required/annexeAuDelaDe5';
import { readRequest } from '../../../../src/domain/phrasing/required/requestText';

const items = (count: number): string =>
  Array.from({ length: count }, (_, i) => `- le relevé CIC n° ${i + 1} de mars 2025`).join('\n');

describe('at most five pieces in the body, the rest in an annex', () => {
  test.each([
    ['five in the body', `Il nous faut :\n${items(5)}`, 0, true],
    ['six in the body', `Il nous faut :\n${items(6)}`, 0, false],
    [
      'six inline',
      'Il nous faut le bail, le Kbis, le relevé CIC, la facture n° 1, l’avis de taxe 2024 et le devis signé.',
      0,
      false,
    ],
    [
      'five, and an annex under its heading',
      `Il nous faut :\n${items(5)}\n\nAnnexe : autres pièces attendues\n${items(7)}`,
      0,
      true,
    ],
    [
      'five, and an annex joined',
      `Il nous faut :\n${items(5)}\nQuatre autres pièces figurent en annexe.`,
      9,
      true,
    ],
    [
      'five under a numbered paragraph among six',
      `1 – Où nous en sommes\nLes ventes sont saisies.\n2 – Ce qu’il faut\n${items(5)}\n3 – Pourquoi\nLe bilan en dépend.\n4 – La suite\nSix jours ouvrés.`,
      0,
      true,
    ],
    [
      'six numbered pieces, the first with a line below',
      `Il nous faut :\n1. Relevés bancaires de mars :\n- compte courant\n${Array.from({ length: 6 }, (_, i) => `${i + 2}. la facture Metro n° 55${i}`).join('\n')}`,
      0,
      false,
    ],
    [
      'six under a numbered paragraph',
      `1. La 2036 répartit les dépenses.\n2. Il nous faut :\n${items(6)}\n3. Merci.`,
      0,
      false,
    ],
    ['five of nine without an annex', `Il nous faut :\n${items(5)}`, 9, false],
    [
      'two lists for two purposes, seven in all',
      `Pour la TVA :\n${items(4)}\nPour la paie :\n${items(3)}`,
      0,
      false,
    ],
    [
      'five pieces and two options',
      `Il nous faut :\n${items(5)}\nDeux options :\n- un envoi avant le 9\n- un report au 12`,
      0,
      true,
    ],
    [
      'six named, though an annex is announced',
      `Il nous faut :\n${items(6)}\nLe reste figure en annexe.`,
      0,
      false,
    ],
  ])('%s', (_, text, awaited, expected) => expect(saysAnnexe(readRequest(text), awaited)).toBe(expected));
});
