import { keeps } from './keeps';
import type { TextRange } from '../../../../src/domain/phrasing/ownText/textRange';

const OWN = 'Bonjour Madame,\n\nIl nous manque le relevé CIC de mars 2025.\n\nCordialement,';

describe('a quoted thread in plain text is cut', () => {
  test.each([
    [
      'Outlook, French',
      '\n\nDe : Marie Roche <marie@roche.example>\nEnvoyé : lundi 3 mars 2025 10:12\nÀ : Claire Dumas\nObjet : RE: TVA\n\nVous exagérez.',
    ],
    [
      'Outlook, English',
      '\n\nFrom: Marie Roche <marie@roche.example>\nSent: Monday, March 3, 2025 10:12 AM\nTo: Claire Dumas\nSubject: RE: TVA\n\nYou exaggerate.',
    ],
    [
      'Outlook, underscores',
      '\n\n________________________________\nDe : Marie Roche\nEnvoyé : lundi 3 mars 2025 10:12\nÀ : Claire Dumas\nObjet : RE: TVA\n\nVous exagérez.',
    ],
    [
      'Outlook, classic plain text',
      '\n\n-----Message d’origine-----\nDe : Marie Roche [mailto:marie@roche.example]\nEnvoyé : lundi 3 mars 2025 10:12\nÀ : Claire\nObjet : TVA\n\nVous exagérez.',
    ],
    [
      'a short header under its title',
      '\n\n-----Message d’origine-----\nDe : Marie\nObjet : TVA\nVous exagérez.',
    ],
    [
      'Outlook, original message',
      '\n\n-----Original Message-----\nFrom: Marie\nSent: Monday, March 3, 2025\nTo: Claire\nSubject: TVA\n\nYou exaggerate.',
    ],
    [
      'Outlook, bold names as stars',
      '\n\n*De :* Marie Roche\n*Envoyé :* lundi 3 mars 2025 10:12\n*À :* Claire\n*Objet :* TVA\n\nVous exagérez.',
    ],
    [
      'header with blank lines',
      '\n\nDe : Marie\n\nEnvoyé : lundi 3 mars 2025 10:12\n\nObjet : TVA\n\nVous exagérez.',
    ],
    [
      'header on one line',
      '\n\nDe : Marie Envoyé : lundi 3 mars 2025 10:12 À : Claire Objet : TVA\nVous exagérez.',
    ],
    [
      'long list of recipients',
      '\n\nDe : Marie\nEnvoyé : lundi 3 mars 2025\nÀ : Claire ; Marc ;\nHélène ; Paul\nObjet : TVA\n\nVous exagérez.',
    ],
    [
      'Gmail, French',
      '\n\nLe lun. 3 mars 2025 à 10:12, Marie Roche <marie@roche.example> a écrit :\n\n> Vous exagérez.\n> Marie',
    ],
    [
      'Gmail, English',
      '\n\nOn Mon, Mar 3, 2025 at 10:12 AM Marie Roche <marie@roche.example> wrote:\n\n> You exaggerate.',
    ],
    [
      'Gmail, wrapped attribution',
      '\n\nLe lun. 3 mars 2025 à 10:12, Marie Roche <marie.roche@une-adresse-longue.example>\na écrit :\n\n> Vous exagérez.',
    ],
    [
      'Gmail, without chevrons',
      '\n\nLe lun. 3 mars 2025 à 10:12, Marie Roche <marie@roche.example> a écrit :\n\nVous exagérez.',
    ],
    [
      'Gmail, forwarded',
      '\n\n---------- Forwarded message ---------\nDe : Marie Roche <marie@roche.example>\nDate: lun. 3 mars 2025 à 10:12\nSubject: TVA\nTo: Claire\n\nVous exagérez.',
    ],
    [
      'Apple Mail',
      '\n\n> Le 3 mars 2025 à 10:12, Marie Roche <marie@roche.example> a écrit :\n> \n> Vous exagérez.',
    ],
    [
      'Apple Mail, forwarded',
      '\n\nDébut du message réexpédié :\n\nDe: Marie\nObjet: TVA\nDate: 3 mars 2025 à 10:12:00\nÀ: Claire\n\nVous exagérez.',
    ],
    ['Thunderbird', '\n\nLe 03/03/2025 à 10:12, Marie Roche a écrit :\n> Vous exagérez.'],
    [
      'Outlook for iOS',
      '\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe : Marie Roche\nEnvoyé : lundi, mars 3, 2025 10:12 AM\nÀ : Claire\nObjet : TVA\n\nVous exagérez.',
    ],
    [
      'iPhone',
      '\n\nEnvoyé de mon iPhone\n\nLe 3 mars 2025 à 10:12, Marie Roche <marie@roche.example> a écrit :\n\n> Vous exagérez.',
    ],
    [
      'Outlook for Android',
      '\n\nTélécharger Outlook pour Android<https://aka.ms/AAb9ysg>\n\nFrom: Marie\nSent: Monday, March 3, 2025\nSubject: TVA\n\nYou exaggerate.',
    ],
    ['quotation without a header', '\n\n> Bonjour, vous exagérez.\n> Marie'],
    ['header of two lines', '\n\nDe : Marie\nEnvoyé : mardi 3 juin 2025 08:30\nVous exagérez.'],
    [
      'Windows line breaks',
      '\r\n\r\nDe : Marie\r\nEnvoyé : lundi 3 mars 2025 10:12\r\nObjet : TVA\r\n\r\nVous exagérez.',
    ],
  ])('%s', (_, thread) => expect(keeps(OWN + thread).trim()).toBe(OWN));
});

describe('own words are not taken for a thread', () => {
  test.each([
    ['a line "De :" alone', 'De : mars à juin 2025\nMerci de nous envoyer le bail.'],
    ['a short header without a title', 'De : mars à juin\nObjet : la TVA du trimestre'],
    ['a separator without a header', '-----Message d’origine-----\nVous n’avez rien transmis.'],
    ['what somebody wrote, told', 'Le 3 mars à 10:12, votre associé nous a écrit :\nle bail est signé.'],
    ['an "On" that begins a sentence', 'On vous a écrit deux fois.\nMerci de votre retour.'],
    ['a list "À : … Objet : …"', 'À : rendre le 12 avril\nObjet : TVA\nIl nous manque le bail.'],
    ['a comparison sign', 'Le taux est > 20 % cette année.\nMerci.'],
  ])('%s', (_, text) => expect(keeps(text)).toBe(text));
});

describe('text around quotations is own text', () => {
  test('answers between quoted lines', () => {
    const text = 'Bonjour,\n> Quand déposez-vous ?\nLe 24 avril.\n> Et le bail ?\nNous l’attendons encore.';
    expect(keeps(text)).toBe('Bonjour,\nLe 24 avril.\nNous l’attendons encore.');
  });
  test('an answer below an attributed quotation', () => {
    const text =
      'Le lun. 3 mars 2025 à 10:12, Marie <m@roche.example> a écrit :\n> Quand ?\n\nNous attendons le bail.';
    expect(keeps(text)).toBe('Nous attendons le bail.');
  });
});

describe('in a new message only what has every mark of a thread is one', () => {
  const HIDDEN = 'Vous n’avez toujours rien transmis.';
  test.each([
    ['a short header under its title', `-----Message d’origine-----\nDe : Marie\nObjet : TVA\n${HIDDEN}`],
    ['a separator', `-----Message d’origine-----\n${HIDDEN}`],
    ['a header of two lines without a date', `De : Claire\nEnvoyé : bientôt\n${HIDDEN}`],
    ['an attribution', `Le 3 mars 2025 à 10:12, Claire <c@orme.example> a écrit :\n${HIDDEN}`],
    ['a chevron', `> ${HIDDEN}`],
  ])('%s above one’s own words does not hide them', (_, text) =>
    expect(keeps(text, { reply: false })).toContain(HIDDEN),
  );
  test('a forwarded message with its whole header is one', () => {
    const text =
      'Pour information.\n\nDe : Marie\nEnvoyé : lundi 3 mars 2025 10:12\nÀ : Claire\nObjet : TVA\n\nVous exagérez.';
    expect(keeps(text, { reply: false })).toBe('Pour information.');
  });
  test('markup alone does not make a quotation', () => {
    const quoted = [{ start: 0, end: HIDDEN.length } as TextRange];
    expect(keeps(HIDDEN, { reply: false, quoted })).toBe(HIDDEN);
    expect(keeps(HIDDEN, { reply: true, quoted })).toBe('');
  });
});
