import { decideSend, type SendDecision, type SendRequest } from '../../../src/app/send/decideSend';
import type { Correspondents } from '../../../src/app/dossier/correspondents';
import type { Held } from '../../../src/app/send/handover';
import { createChecker } from '../../../src/domain/phrasing';
import { addDays, type Instant } from '../../../src/domain/dates/plainDate';
import { gateMessage, GATE_MESSAGE_LIMIT } from '../../../src/texts/send/gate';
import { LEA, TWO_DOMAINS } from '../secondDomain';
import { CLAIRE, CLIENT, preparedOn, SINCE, TILLEULS } from '../tilleuls';

/** The relance that is due on that day, as the pane prepares it, about to be sent on `sent`. */
function relance(prepared: number, sent = prepared, client?: string): SendRequest {
  const ready = preparedOn(prepared, client);
  return {
    subject: ready.subject,
    html: ready.html,
    recipients: [CLIENT],
    me: CLAIRE.address,
    handover: ready.handover,
    hasReferenceLine: true,
    date: addDays(SINCE, sent),
    now: `${addDays(SINCE, sent)}T09:00:00.000Z` as Instant,
    fingerprint: () => 'this text',
  };
}

const decide = (request: SendRequest): SendDecision => decideSend(createChecker(), request);
const codes = (decision: SendDecision): string[] =>
  decision.allow
    ? []
    : decision.reasons.map((reason) => (reason.code === 'finding' ? reason.finding.rule : reason.code));

test('a relance as prepared leaves', () => {
  expect(decide(relance(3))).toEqual({ allow: true });
});

test.each(['Essai urgente', 'Urgence Plomberie', 'Vite Fait SARL', 'Dernière Chance', 'URGENCE PLOMBERIE'])(
  'the client %s is named: its relances leave, and so does any other message about it',
  (client) => {
    for (const day of [3, 7, 14]) expect(decide(relance(day, day, client))).toEqual({ allow: true });
    const message: SendRequest = {
      ...relance(3),
      subject: `${client} : rendez-vous`,
      html: `<p>Bonjour,</p><p>Le rendez-vous de ${client} est fixé au 12 mars 2026.</p>`,
      handover: undefined,
      hasReferenceLine: false,
    };
    const correspondents: Correspondents = {
      v: 1,
      dossierId: TILLEULS.dossier.id,
      client,
      contacts: [CLIENT.address],
      elsewhere: [],
    };
    const { client: _, ...ofBefore } = correspondents;
    expect(decide({ ...message, correspondents })).toEqual({ allow: true });
    // As an earlier version left it.
    expect(codes(decide({ ...message, correspondents: ofBefore })).length > 0).toBe(
      client !== 'Vite Fait SARL',
    );
  },
);

test('what the client’s name only begins is judged all the same', () => {
  const request = relance(3, 3, 'Urgence Plomberie');
  const said = '<p>Urgence Plomberie : vous n’avez toujours pas transmis vos relevés.</p>';
  expect(codes(decide({ ...request, html: said + request.html }))).toEqual(['accusation']);
});

const reproach = '<p>Vous n’avez toujours pas transmis vos relevés.</p>';
/** What the pane knows in a firm of two domains. */
const twoDomains: Correspondents = {
  v: 1,
  dossierId: TILLEULS.dossier.id,
  contacts: [CLIENT.address],
  elsewhere: [],
  ownAddresses: TWO_DOMAINS.firm.ownAddresses,
};

describe('what stops, and what only asks', () => {
  test.each<[string, () => SendRequest, string[], boolean | undefined]>([
    ['a reproach stops', () => ({ ...relance(3), html: reproach + relance(3).html }), ['accusation'], false],
    [
      'a reproach in a message that is no relance stops too',
      () => ({ ...relance(3), html: reproach, handover: undefined, hasReferenceLine: false }),
      ['accusation'],
      false,
    ],
    [
      'the same in an internal message is nobody’s business',
      () => ({
        ...relance(3),
        html: reproach,
        recipients: [{ name: '', address: 'marc.lefevre@Cabinet-Orme.example' }],
      }),
      [],
      undefined,
    ],
    [
      'the same to a colleague of the second domain that the policy lists',
      () => ({
        ...relance(21),
        html: reproach,
        recipients: [{ name: '', address: LEA }],
        correspondents: twoDomains,
        handover: undefined,
        hasReferenceLine: false,
      }),
      [],
      undefined,
    ],
    [
      'a relance to her is read all the same: whoever writes could have listed anybody',
      () => ({
        ...relance(21),
        html: reproach + relance(21).html,
        recipients: [{ name: '', address: LEA }],
        correspondents: twoDomains,
      }),
      ['approval', 'accusation'],
      false,
    ],
    [
      'the same, where the pane was never opened: nobody says that she is one',
      () => ({ ...relance(3), html: reproach + relance(3).html, recipients: [{ name: '', address: LEA }] }),
      ['accusation'],
      false,
    ],
    [
      'a client beside a colleague of the second domain',
      () => ({
        ...relance(3),
        html: reproach + relance(3).html,
        recipients: [{ name: '', address: LEA }, CLIENT],
        correspondents: twoDomains,
      }),
      ['accusation'],
      false,
    ],
    [
      'one client among colleagues is enough to check',
      () => ({
        ...relance(3),
        html: reproach,
        recipients: [{ name: '', address: 'marc.lefevre@cabinet-orme.example' }, CLIENT],
        handover: undefined,
      }),
      ['pane-needed', 'accusation'],
      false,
    ],
    [
      'a relance without what the pane leaves is stopped',
      () => ({ ...relance(3), handover: undefined }),
      ['pane-needed'],
      false,
    ],
    ['J+21: the manager must agree', () => relance(21), ['approval'], false],
    ['prepared at J+20, sent at J+21: the manager must agree', () => relance(20, 21), ['approval'], false],
    ['J+30: manager and direction', () => relance(30), ['approval'], false],
    [
      'the reproach of a quoted thread is not the writer’s',
      () => ({
        ...relance(3),
        html: `${relance(3).html}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Anne Durand<br><b>Envoyé :</b> lundi 2 mars 2026<br><b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</div><div>${reproach}C’est inadmissible.</div>`,
      }),
      [],
      undefined,
    ],
    [
      'a vague delay asks, and the person may send',
      () => ({
        ...relance(3),
        html: `<p>Merci de nous répondre dans les meilleurs délais.</p>`,
        handover: undefined,
        hasReferenceLine: false,
      }),
      ['delai-flou'],
      true,
    ],
  ])('%s', (_name, request, expected, mayOverride) => {
    const decision = decide(request());
    expect(codes(decision)).toEqual(expected);
    expect(decision.allow ? undefined : decision.mayOverride).toBe(mayOverride);
  });

  test.each<[Held, string]>([
    ['escalation', 'Une escalade est ouverte'],
    ['mission-suspended', 'La mission est suspendue'],
    ['policy-unread', 'La politique du cabinet n’a pas encore pu être lue'],
    ['nothing-due', 'Ce dossier n’a pas de relance à envoyer aujourd’hui'],
    ['policy-refused', 'Vous n’avez pas le droit de lire la politique du cabinet'],
  ])('held, %s: no ordinary relance leaves, and why', (held, why) => {
    const request = relance(3);
    const decision = decide({ ...request, handover: { ...request.handover!, held } });
    expect(codes(decision)).toEqual(['held']);
    expect(decision.allow || decision.mayOverride ? '' : gateMessage(decision)).toContain(why);
  });

  test('put off to a day when somebody must agree: what to do instead, and nothing of it where today asks too', () => {
    const said = (late: number, days: number): string => {
      const decision = decide({ ...relance(late), putOffTo: addDays(SINCE, late + days) });
      return decision.allow ? '' : gateMessage(decision);
    };
    expect(said(19, 2)).toContain('Elle peut partir aujourd’hui, mais son départ est différé au');
    expect(said(22, 2)).not.toContain('différé');
    expect(said(19, 1)).toBe('');
  });

  test('a relance whose consequence was deleted asks, by its name', () => {
    const request = relance(3);
    const decision = decide({ ...request, html: '<p>Bonjour Madame,</p><p>Je reviens vers vous.</p>' });
    expect(codes(decision)).toContain('missing');
    expect(decision.allow ? undefined : decision.mayOverride).toBe(true);
  });

  test('a false alarm that the writer reported stays silent at the send', () => {
    const request = relance(3);
    const html = reproach + request.html;
    const [reason] = (decide({ ...request, html }) as Extract<SendDecision, { allow: false }>).reasons;
    if (reason?.code !== 'finding') throw new Error('no finding');
    const silenced = [{ rule: reason.finding.rule, excerpt: reason.finding.excerpt }];
    expect(decide({ ...request, html, handover: { ...request.handover!, silenced } })).toEqual({
      allow: true,
    });
  });
});

describe('what Outlook shows', () => {
  const shown = (request: SendRequest): string =>
    gateMessage(decide(request) as Extract<SendDecision, { allow: false }>);

  test('a reproach: that the message is kept, what it is, what to write', () => {
    const message = shown({ ...relance(3), html: reproach + relance(3).html });
    expect(message).toContain('n’est pas parti');
    expect(message).toContain('Vous n’avez toujours pas transmis');
  });

  test.each([
    [21, 'l’accord du manager'],
    [30, 'l’accord du manager et de la direction'],
  ])('J+%i: co-signature requise', (day, who) => {
    const message = shown(relance(day));
    expect(message).toMatch(/^Le message est gardé, il n’est pas parti\. Co-signature requise/);
    expect(message).toContain(who);
  });

  test('twenty faults fit in Outlook’s limit, whole sentences, and the rest is counted', () => {
    const html = Array.from(
      { length: 20 },
      (_, index) => `<p>Vous avez encore oublié la facture n° ${index} de votre fournisseur habituel.</p>`,
    ).join('');
    const message = shown({ ...relance(3), html });
    expect(message.length).toBeLessThanOrEqual(GATE_MESSAGE_LIMIT);
    expect(message).toMatch(/autres points dans le volet\.$/);
  });
});
