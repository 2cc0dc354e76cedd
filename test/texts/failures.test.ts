import { Failure, type FailureCode } from '../../src/app/failure';
import { failureText, retryLabel, type Attempt } from '../../src/texts/failures';

const CODES: Record<FailureCode, true> = {
  'sign-in-needed': true,
  'sign-in-cancelled': true,
  'sign-in-unavailable': true,
  'session-expired': true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  unsure: true,
  duplicate: true,
  throttled: true,
  'service-error': true,
  unreachable: true,
  timeout: true,
  'bad-data': true,
  'not-set-up': true,
  'outlook-failed': true,
  'outlook-unsupported': true,
  'insertion-lost': true,
  cancelled: true,
  'no-decider': true,
};
const ATTEMPTS: readonly Attempt[] = [
  'read',
  'decideWords',
  'receive',
  'link',
  'prepare',
  'journal',
  'check',
  'entry',
  'entryWords',
  'ask',
  'askWords',
  'tell',
  'decide',
];
const codes = Object.keys(CODES) as FailureCode[];

/** Words of software that no colleague should ever read. */
const JARGON = /\b(token|fetch|null|undefined|timeout|cache|json|http|api|erreur \d+)\b/i;

describe.each(codes)('%s', (code) => {
  test.each(ATTEMPTS)('while %s: says what happened, what was kept, what to do', (attempt) => {
    const text = failureText(code, attempt);
    for (const sentence of [text.what, text.kept, text.todo]) {
      expect(sentence).toMatch(/^[A-ZÀÉÊ«].*\.$/s);
      expect(sentence).not.toMatch(JARGON);
      expect(sentence).not.toContain("'");
      expect(sentence).not.toMatch(/ [:;!?»]/);
    }
  });
});

test.each([
  [
    'receive',
    'session-expired',
    'Votre session Microsoft 365 a expiré.',
    'Votre changement n’est pas enregistré.',
  ],
  [
    'ask',
    'unreachable',
    'SharePoint ne répond pas.',
    'Votre message est gardé, aucune demande n’est partie.',
  ],
  ['entry', 'unreachable', 'SharePoint ne répond pas.', 'L’inscription au journal n’est pas confirmée.'],
  [
    'entryWords',
    'timeout',
    'La réponse tarde trop.',
    'L’inscription au journal n’est pas confirmée. Ce que vous avez écrit est gardé.',
  ],
  [
    'ask',
    'unsure',
    'SharePoint n’a pas confirmé la demande\u00A0: elle est peut-être enregistrée.',
    'Votre message est gardé.',
  ],
  [
    'askWords',
    'unsure',
    'SharePoint n’a pas confirmé la demande\u00A0: elle est peut-être enregistrée.',
    'Ce que vous avez écrit est gardé.',
  ],
  [
    'askWords',
    'throttled',
    'SharePoint reçoit trop de demandes en ce moment.',
    'Ce que vous avez écrit est gardé, aucune demande n’est partie.',
  ],
  [
    'tell',
    'unreachable',
    'La messagerie ne répond pas.',
    'La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti.',
  ],
  [
    'tell',
    'unsure',
    'La messagerie n’a pas confirmé l’envoi\u00A0: l’e-mail est peut-être parti.',
    'La demande est enregistrée.',
  ],
  ['decide', 'unreachable', 'SharePoint ne répond pas.', 'Votre décision n’est pas enregistrée.'],
  [
    'decide',
    'unsure',
    'SharePoint n’a pas confirmé votre décision\u00A0: elle est peut-être enregistrée.',
    'Rien n’est perdu.',
  ],
  [
    'decideWords',
    'unsure',
    'SharePoint n’a pas confirmé votre décision\u00A0: elle est peut-être enregistrée.',
    'Ce que vous avez écrit est gardé.',
  ],
] as const)('while one does “%s”, %s blames the service that failed', (attempt, code, what, kept) => {
  expect(failureText(code, attempt)).toMatchObject({ what, kept });
});

test.each(codes)(
  '%s, of a decision that an earlier attempt may have made: nothing says that it was not',
  (code) => {
    for (const attempt of ['decide', 'decideWords'] as const) {
      const { kept } = failureText(code, attempt, { doubted: true });
      expect(kept).not.toContain('n’est pas enregistrée');
      expect(kept.includes('Ce que vous avez écrit est gardé.')).toBe(attempt === 'decideWords');
      if (code !== 'unsure') expect(kept).toContain('Votre décision est peut-être enregistrée.');
    }
  },
);

test.each(codes)('%s while a mail is sent does not blame SharePoint for what the mailbox did', (code) => {
  const ofLists = ['duplicate', 'not-found', 'not-set-up', 'bad-data', 'conflict'];
  if (!ofLists.includes(code)) expect(failureText(code, 'tell').what).not.toContain('SharePoint');
});

test('what no code describes is said as our own fault', () => {
  expect(failureText(undefined, 'read').what).toBe('Le volet a rencontré un problème inattendu.');
});

test.each([
  [0, '1\u00A0s'],
  [12, '12\u00A0s'],
  [90, '2\u00A0min'],
  [300, '5\u00A0min'],
])('a service that says to wait %i seconds is believed', (retryAfterSeconds, wait) => {
  const { options } = new Failure('throttled', '', { retryAfterSeconds });
  expect(failureText('throttled', 'read', options).todo).toBe(`Réessayez dans ${wait}.`);
});

test.each([
  ['session-expired', 'Se connecter'],
  ['sign-in-needed', 'Se connecter'],
  ['unreachable', 'Réessayer'],
  ['unsure', 'Relire le dossier'],
  ['conflict', 'Relire le dossier'],
  [undefined, 'Réessayer'],
] as const)('a piece that could not be changed, %s: “%s”', (code, label) => {
  expect(retryLabel(code && new Failure(code), 'receive')).toBe(label);
});

test.each(codes)(
  '%s while a piece is changed: the dossier to read again is what the button reads',
  (code) => {
    const asked = failureText(code, 'receive').todo.startsWith('Relisez le dossier');
    expect(retryLabel(new Failure(code), 'receive') === 'Relire le dossier').toBe(asked);
  },
);
