import { strFromU8, unzipSync } from 'fflate';
import { prepareLetter, type PreparedLetter } from '../../../src/app/relance/prepareLetter';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { buildLetter } from '../../../src/taskpane/letter/buildLetter';
import { facturesCase } from '../../domain/support/facturesCase';

type Case = Parameters<typeof facturesCase>;

const LETTERS: readonly Case[] = (
  ['honoraires', 'factures-courtoise', 'encaissement', 'multicanale'] as const
).flatMap((sequence) =>
  cabinetPolicy.sequences[sequence].steps
    .filter(({ channel }) => channel === 'courrier' || channel === 'recommande')
    .map(({ id }): Case => [sequence, id]),
);

function prepared([sequence, step]: Case, name?: string): PreparedLetter {
  const { due, context } = facturesCase(sequence, step);
  const clock = { today: () => context.today, now: () => `${context.today}T08:00:00Z` as Instant };
  const file = {
    dossier: context.dossier,
    contacts: [{ ...context.contact!, ...(name ? { name } : {}) }],
    pieces: [],
    factures: due.factures,
    journal: context.journal,
    quarantine: [],
    readAt: clock.now(),
  };
  return prepareLetter({ policy: cabinetPolicy, clock }, file, due, context.author, context.operationId);
}

async function letterOf(...given: Case): Promise<{ text: string; footer: string }> {
  const letter = prepared(given);
  const blob = await buildLetter(letter, [...letter.recipient, '3, rue du Port', '44000 Nantes']);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const files = unzipSync(bytes);
  const read = (name: RegExp): string =>
    Object.entries(files)
      .filter(([path]) => name.test(path))
      .map(([, content]) =>
        strFromU8(content)
          .replace(/<\/w:p>/g, '\n')
          .replace(/<[^>]+>/g, ''),
      )
      .join('\n');
  return { text: read(/word\/document\.xml/), footer: read(/word\/footer/) };
}

test.each(LETTERS)(
  '%s %s to somebody whose name is not known: no e-mail address on the envelope',
  (...given) => {
    const { recipient, parts } = prepared(given, 'anne@tilleuls.example');
    expect(recipient).toEqual(['SCI Les Tilleuls']);
    expect(JSON.stringify(parts)).not.toContain('@tilleuls');
  },
);

test.each(['SCI Les Tilleuls', 'SCI LES TILLEULS'])(
  'a contact called « %s », as its company: the envelope says it once, and no « Madame SCI »',
  (name) => {
    expect(prepared(LETTERS[0]!, name).recipient).toEqual(['SCI Les Tilleuls']);
  },
);

describe('a letter as a Word document', () => {
  test.each(LETTERS)(
    '%s %s: header, recipient, references, invoices, clear request, closing',
    async (...given) => {
      const { text, footer } = await letterOf(...given);
      for (const words of [
        'Orme &amp; Associés',
        'SCI Les Tilleuls',
        'Madame Anne Le Goff',
        '3, rue du Port',
        'Nos références : D-0042 / 7K2MABCD2345',
        'Objet : ',
        'F-2026-031',
        '1 247,50 €',
        'salutations distinguées',
        'Claire Dumas',
      ]) {
        expect(text.replace(/\u00a0/g, ' ')).toContain(words);
      }
      expect(text).toMatch(/Nantes, le\s\d/);
      expect(text.includes('Lettre recommandée avec avis de réception')).toBe(
        cabinetPolicy.sequences[given[0]].steps.find(({ id }) => id === given[1])!.channel === 'recommande',
      );
      expect(footer).toContain('12, allée des Ormes');
    },
  );

  test('says which reminders were made before', async () => {
    const { text } = await letterOf('honoraires', 'R6');
    expect(text.replace(/\u00a0/g, ' ')).toContain('les 3, 10 et 17 mars, 2 et 5 avril 2026');
  });
});
