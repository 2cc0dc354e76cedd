import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { ClockChange, Persona, TokenRequest } from '../../mailApi';
import type { SandboxClock } from '../clock';
import type { PostOffice } from '../mail/postOffice';
import { CLIENT_PERSONA, STAFF, staffById } from '../people';
import type { Tokens } from '../tokens';
import type { FaultRule, FaultSettings, Faults } from './faults';
import type { Metrics } from './metrics';

type C = Context<{ Bindings: HttpBindings }>;

export interface ControlParts {
  readonly clock: SandboxClock;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly metrics: Metrics;
  readonly post: PostOffice;
  readonly latency: { ms: number };
  /** Names of the hidden lists. */
  readonly hiddenLists: Set<string>;
  /** Empties the data and fills it anew. */
  readonly reset: () => void;
}

const bad = (message: string): Response =>
  Response.json({ error: { code: 'badRequest', message } }, { status: 400 });

/** The sandbox's levers: people and tokens, date, faults, latency, counters, reset. */
export function mountControl(app: Hono<{ Bindings: HttpBindings }>, parts: ControlParts): void {
  const { clock, tokens, faults, metrics, post, latency, hiddenLists } = parts;

  app.get('/sandbox/personas.json', () => {
    const staff = STAFF.map(({ id, name, address, role, jobTitle, featured }, index): Persona => ({
      id,
      name,
      address,
      role,
      jobTitle,
      featured,
      token: tokens.forScripts(STAFF[index]!),
    }));
    const client: Persona = {
      id: CLIENT_PERSONA,
      name: 'Clients',
      address: '',
      role: 'client',
      jobTitle: 'Tous les clients du cabinet',
      featured: true,
      token: '',
    };
    return Response.json([...staff, client]);
  });

  app.post('/sandbox/token', async (c) => {
    const { persona, scopes } = await read<TokenRequest>(c);
    const staff = typeof persona === 'string' ? staffById(persona) : undefined;
    if (!staff) return bad('No such persona.');
    const asked = typeof scopes === 'string' ? scopes.split(/\s+/) : (scopes ?? []);
    return Response.json(tokens.mint(staff, asked.filter(Boolean)));
  });

  app.get('/sandbox/clock', () => Response.json(clock.state()));
  app.post('/sandbox/clock', async (c) => {
    const state = clock.change(await read<ClockChange>(c));
    return state
      ? Response.json(state)
      : bad('Give today (YYYY-MM-DD), now (ISO instant) or advanceDays (whole number).');
  });

  app.get('/sandbox/faults', () => Response.json(faults.shown()));
  app.post('/sandbox/faults', async (c) => {
    const settings = await read<FaultSettings & Partial<FaultRule>>(c);
    // One rule alone is added to those in force; settings replace everything.
    if (settings.match !== undefined) {
      if (settings.status === undefined) return bad('A rule needs match and status.');
      faults.add({
        match: settings.match,
        status: settings.status,
        times: settings.times,
        retryAfter: settings.retryAfter,
      });
    } else faults.set(settings);
    return Response.json(faults.shown());
  });
  app.delete('/sandbox/faults', () => {
    faults.clear();
    return new Response(null, { status: 204 });
  });

  app.get('/sandbox/latency', () => Response.json(latency));
  app.post('/sandbox/latency', async (c) => {
    const { ms } = await read<{ ms: number }>(c);
    if (typeof ms !== 'number' || !(ms >= 0) || ms > 60_000) return bad('Give ms, between 0 and 60000.');
    latency.ms = ms;
    return Response.json(latency);
  });

  app.get('/sandbox/hidden-lists', () => Response.json({ names: [...hiddenLists] }));
  app.post('/sandbox/hidden-lists', async (c) => {
    const { names } = await read<{ names: readonly string[] }>(c);
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return bad('Give names.');
    hiddenLists.clear();
    for (const name of names) hiddenLists.add(name);
    return Response.json({ names });
  });

  app.get('/sandbox/sent-lag', () => Response.json(post.sent));
  app.post('/sandbox/sent-lag', async (c) => {
    const { seconds, keepProperties } = await read<Partial<typeof post.sent>>(c);
    return Response.json(
      post.treatSent({
        seconds: typeof seconds === 'number' && seconds >= 0 ? seconds : undefined,
        keepProperties: typeof keepProperties === 'boolean' ? keepProperties : undefined,
      }),
    );
  });

  app.get('/sandbox/metrics', () => Response.json(metrics.report()));
  app.delete('/sandbox/metrics', () => {
    metrics.reset();
    return new Response(null, { status: 204 });
  });

  app.post('/sandbox/reset', () => {
    faults.clear();
    latency.ms = 0;
    hiddenLists.clear();
    parts.reset();
    metrics.reset();
    return Response.json(clock.state());
  });
}

async function read<T>(c: C): Promise<T> {
  try {
    return (await c.req.json<T>()) ?? ({} as T);
  } catch {
    return {} as T;
  }
}
