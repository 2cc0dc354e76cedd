import { createChecker } from '../../../src/domain/phrasing';
import type { Contact, Dossier, Facture, Person } from '../../../src/domain/dossier';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { formatEuros, remaining, sum } from '../../../src/domain/factures/money';
import { addDays } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { PolicyStep } from '../../../src/domain/policy/schema';
import type { SequenceId } from '../../../src/domain/dossier';
import { renderRelance } from '../../../src/domain/template/template';
import { day, facture, sent } from '../support/dossiers';
import { contact, dossier } from '../support/parties';

const TODAY = day('2026-04-14');
const checker = createChecker(cabinetPolicy.phrasing);
const SEQUENCES = ['honoraires', 'factures-courtoise', 'encaissement', 'multicanale'] as const;

const WHAT: Record<string, (step: PolicyStep) => readonly Facture[]> = {
  'une facture': (step) => [facture('031', addDays(TODAY, -step.from))],
  'réglée en partie': (step) => [facture('031', addDays(TODAY, -step.from), { dejaRegle: '747.50' })],
  'trois factures': (step) => [
    facture('031', addDays(TODAY, -step.from)),
    facture('045', addDays(TODAY, -step.from + 5), { montantTtc: '12480' }),
    facture('052', addDays(TODAY, -step.from + 9), { montantTtc: '0.90' }),
  ],
};

const WHOM: Record<
  string,
  { contact?: Contact; dossier?: Partial<Dossier>; author?: Person; earlier: number }
> = {
  'après un rappel': { contact, earlier: 1 },
  'après trois rappels': { contact, earlier: 3 },
  'sans rappel ni contact': { earlier: 0 },
  'écrite par le manager': { contact, author: dossier.manager, earlier: 1 },
  'sans nom de mission': { contact, dossier: { mission: '' }, earlier: 1 },
  'client au nom de balise': { contact, dossier: { client: `<b>O'Hara & Fils</b>` }, earlier: 1 },
};

const earlier = (sequence: SequenceId, count: number): JournalEntry[] =>
  ['2026-03-10', '2026-03-24', '2026-04-07'].slice(0, count).map((on) => sent(sequence, 'R1', on, ['031']));

const cases = SEQUENCES.flatMap((sequence) =>
  cabinetPolicy.sequences[sequence].steps.flatMap((step) =>
    (['formel', ...(step.templates.personnel ? (['personnel'] as const) : [])] as const).flatMap((style) =>
      Object.keys(WHAT).flatMap((what) =>
        Object.keys(WHOM).map((whom) => [sequence, step.id, style, what, whom] as const),
      ),
    ),
  ),
);

describe.each(cases)('%s %s %s, %s, %s', (sequence, id, style, what, whom) => {
  const step = cabinetPolicy.sequences[sequence].steps.find((candidate) => candidate.id === id)!;
  const factures = WHAT[what]!(step);
  const { contact: to, dossier: part, author = dossier.collaborateur, earlier: count } = WHOM[whom]!;
  const { subject, html, text } = renderRelance(
    cabinetPolicy,
    {
      kind: 'due',
      sequence,
      step: id,
      channel: step.channel,
      day: step.from,
      approvals: step.approvals,
      reason: { code: 'calendar', day: step.from, since: addDays(TODAY, -step.from) },
      pieces: [],
      factures,
    },
    {
      dossier: { ...dossier, ...part },
      ...(to ? { contact: to } : {}),
      author,
      today: TODAY,
      operationId: '7K3MQ9TXW2BD',
      journal: earlier(sequence, count),
      style,
    },
  );

  test('reads as one would write it', () => {
    expect(subject + text).not.toMatch(
      /\{\{|\}\}|undefined| {2}|\.\.| [:;!?»]|« |,,| \.|«\u00a0\u00a0»|, ?[,)]|:\)/,
    );
    expect(subject + text).not.toMatch(/(?<!\p{L})(?:de les?|à les?) /u);
    expect(html.replace(/<(\/?(p|ul|li|strong)|br)( style="[^"]*")?>/g, '')).not.toMatch(/[<>]/);
    expect(subject).not.toMatch(/<b>.*<b>|impayé|urgent|dernier avertissement/i);
    // A telephone number is not cut by a line's end.
    expect(text).not.toMatch(/\b\d\d \d\d \d\d\b/);
    expect(text.split('\n').includes('Réf. D-0042 / 7K3MQ9TXW2BD')).toBe(step.channel !== 'telephone');
  });

  test('says what is owed, exactly', () => {
    for (const one of factures) {
      expect(text).toContain(`n° ${one.numero} du 1er\u00a0février\u00a02026`);
      expect(text).toContain(`${formatEuros(remaining({ ...one, dejaRegle: '0' }))} TTC`);
      if (one.dejaRegle !== '0')
        expect(text).toContain('reste à régler : 500,00\u00a0€'.replace(' :', '\u00a0:'));
    }
    if (factures.length > 1) expect(text).toContain(formatEuros(sum(factures.map(remaining))));
  });

  test('asks nobody for what he paid a part of', () => {
    if (factures.some(({ dejaRegle }) => dejaRegle !== '0'))
      expect(text).not.toMatch(
        /pas encore (?:reçu|vu passer) (?:votre|le) (?:règlement|virement)|n’a? ?(?:est|été) (?:exécutée|honorée)/,
      );
    else expect(text).not.toMatch(/solde (?:des? (?:la )?factures?)|la totalité|entièrement/);
  });

  // A letter and a call give his name once; an e-mail has the signature that Outlook adds.
  if (author === dossier.manager)
    test('says « I » where the manager writes himself', () => {
      expect(text.split(author.name).length - 1).toBe(step.channel === 'email' ? 0 : 1);
    });

  test('says « these » of several', () => {
    if (factures.length > 1) expect(text).not.toMatch(/cette facture|une échéance récente/);
    else expect(text).not.toMatch(/ces factures|des échéances récentes/);
  });

  test('speaks of the manager’s agreement only where the step asks for it', () => {
    if (step.approvals.length === 0) expect(text).not.toMatch(/en accord avec|avec l’accord de/);
  });

  if (step.channel !== 'telephone') {
    test('holds what its step requires', () => {
      const { requires } = step;
      if (requires.includes('coordonnees-bancaires')) expect(text).toContain(cabinetPolicy.firm.bank!.iban);
      if (requires.includes('issue-amiable')) expect(text).toContain('sans objet');
      if (requires.includes('delai-precis'))
        expect(text).toMatch(
          /(avant le|au plus tard le|Le) \d+\u00a0avril\u00a02026|retenir le \d+\u00a0avril/,
        );
      if (requires.includes('penalites')) expect(text).toContain('12,15\u00a0%');
      if (requires.includes('relances-precedentes') && count > 0)
        expect(text).toMatch(/10\u00a0mars\u00a02026|24\u00a0mars|7\u00a0avril/);
      if (step.channel === 'recommande') {
        // Formal notice: the sum due, the obligation not honoured, the contract's references, the time allowed.
        expect(text).toContain(`la somme de ${formatEuros(sum(factures.map(remaining)))}`);
        expect(text).toMatch(/obligation/);
        expect(text).toMatch(/contrat|convention|conditions générales/);
        expect(text).toContain('dossier D-0042');
      }
    });

    test('passes the check, formal notice apart, which is the manager’s', () => {
      const base = { subject, sequence, step: id, date: TODAY };
      for (const result of [
        checker.check({ ...base, body: text }),
        checker.check({ ...base, body: html, format: 'html' as const }),
      ]) {
        const reserved =
          step.allows.length > 0 ? ['juridique-agressif', 'menace-prematuree', 'objet-agressif'] : [];
        expect(result.findings.filter(({ rule }) => !reserved.includes(rule))).toEqual([]);
        expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    });
  }
});

test('no letter says that interest begins with it: it runs from the due date, and is counted above', () => {
  const late = Object.entries(cabinetPolicy.templates).filter(([, { body }]) =>
    JSON.stringify(body).includes('{{interets}}'),
  );
  expect(late.length).toBeGreaterThan(0);
  for (const [id, { body }] of late)
    expect(`${id}: ${JSON.stringify(body)}`).not.toMatch(
      /(?:courir|courent|compter de (?:ce|cette)) .{0,20}(?:intérêts|lettre)/,
    );
});

test('a registered letter is announced only where the sequence goes on to one', () => {
  const announced = SEQUENCES.flatMap((sequence) =>
    cabinetPolicy.sequences[sequence].steps.flatMap((step, index, steps) =>
      Object.values(step.templates)
        .filter((id) => /recommandée?/.test(JSON.stringify(cabinetPolicy.templates[id]!.body)))
        .map((id) => [id, steps.slice(index).some(({ channel }) => channel === 'recommande')] as const),
    ),
  );
  expect(announced.length).toBeGreaterThan(0);
  expect(announced.filter(([, comes]) => !comes)).toEqual([]);
});
