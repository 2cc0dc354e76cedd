import { cosignLineIn, withoutCosignLine } from '../../../src/domain/agreement/cosignLine';
import {
  findRequestPointer,
  requestIdOf,
  requestPointer,
  dossierOf,
} from '../../../src/domain/agreement/requestPointer';

const LINE = 'Message co-signé par Marc Lefèvre';
const asked = '<p>Bonjour,</p><p style="font-size:9pt">Réf. D-0001 / 3VQDSSF5HQ88</p>';
const signed = asked.replace('Réf.', `${LINE} · Réf.`);

describe('the co-signature line', () => {
  test.each([
    ['as it was put', signed, asked],
    ['with Outlook’s spaces', signed.replace(' · ', '&nbsp;· '), asked],
    ['absent: nothing changes', asked, asked],
  ])('taken out %s', (_name, html, expected) => {
    expect(withoutCosignLine(html, LINE)).toBe(expected);
  });

  test.each([
    ['other words', signed.replace('Marc', 'Paul')],
    ['words added', signed.replace(' · ', ' sous réserve · ')],
    ['elsewhere than before the reference', asked.replace('Bonjour', `${LINE} · Bonjour`)],
    ['with an image in it', signed.replace(' · ', '<img src="https://x.example/p.png"> · ')],
    ['with a link in it', signed.replace('Marc Lefèvre', '<a href="https://x.example">Marc</a> Lefèvre')],
    ['with a word struck out in it', signed.replace('Marc Lefèvre', '<s>Marc</s> Lefèvre')],
    ['with a field in it', signed.replace(' · ', '<input value="1"> · ')],
  ])('left where it is: %s', (_name, html) => {
    expect(withoutCosignLine(html, LINE)).toBe(html);
  });

  test('taken out once only', () => {
    const twice = signed.replace('</p><p', `</p><p>${LINE} · Réf. D-0002 / X</p><p`);
    expect(withoutCosignLine(twice, LINE)).toContain(LINE);
  });

  test('read in a draft, whoever it names', () => {
    expect(cosignLineIn(signed, 'Message co-signé par')).toBe(LINE);
    expect(cosignLineIn(asked, 'Message co-signé par')).toBeUndefined();
  });
});

describe('the pointer to a request', () => {
  const id = requestIdOf(
    '12',
    Uint8Array.from({ length: 12 }, (_, index) => index),
  );

  test('comes back from a mail’s text, with its dossier', () => {
    expect(findRequestPointer(`Bonjour,\n${requestPointer(id)}\n`)).toBe(id);
    expect(dossierOf(id)).toBe('12');
  });

  test.each([
    'Demande 12',
    'Demande 12-ABC',
    'demande de rendez-vous',
    `Demande x-${id}`,
    "Demande 1' or 1-ABCDEFGHJKMN",
  ])('%j is none', (text) => {
    expect(findRequestPointer(text)).toBeUndefined();
  });
});
