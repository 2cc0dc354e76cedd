import type { Clock } from '../../../src/app/ports';
import { instantOf, plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import type { RoundTrip } from '../../../src/graph/behaviors/countRoundTrips';
import type { Drafts } from '../../../src/app/worklist/draftPorts';
import type { ImportStore } from '../../../src/app/import/importPorts';
import type { SetUpSite } from '../../../src/app/installation/setUpPorts';
import { connectWith, draftsWith, setUpWith } from '../../../src/graph';
import type { Persona } from '../../../src/sandbox/mailApi';
import { startSandbox } from '../../../src/sandbox/server/startSandbox';
import type { FaultSettings } from '../../../src/sandbox/server/control/faults';
import { UNRECORDED } from '../../../src/sandbox/server/control/requestRecord';
import type { MetricsReport } from '../../../src/sandbox/server/control/metrics';

export const SITE = 'cabinet-orme.sharepoint.example:/sites/relances';
export const ADDIN = '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963';
export const TODAY = '2026-03-16';

export const clock: Clock = {
  now: () => instantOf(new Date(`${TODAY}T08:00:00Z`)) as Instant,
  today: () => plainDate(TODAY),
};

/** The sandbox's Graph over HTTP, and the product's own ports on it. Retries wait a few milliseconds instead of seconds. */
export async function openSandbox(options: { readonly firm?: number } = {}) {
  const running = await startSandbox({ today: TODAY, ...options });
  const people = (await (await fetch(`${running.url}/sandbox/personas.json`)).json()) as readonly Persona[];
  const tokenOf = (id: string): string => people.find((person) => person.id === id)!.token;
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${running.url}/sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return answer.status === 204 ? undefined : answer.json();
  };

  const administer = (site: string, token: string): ReturnType<typeof setUpWith> =>
    setUpWith(
      { graphUrl: `${running.url}/graph/v1.0`, site },
      { get: async () => token },
      { pace: { wait: () => new Promise((resolve) => setTimeout(resolve, 2)), random: () => 0 } },
    );

  return {
    url: running.url,
    close: () => running.close(),
    /** The ports, as one person uses them, and the round trips that they cost. */
    as(
      persona: string,
      site = SITE,
      token = tokenOf(persona),
    ): ReturnType<typeof connectWith> & { readonly trips: RoundTrip[] } {
      const trips: RoundTrip[] = [];
      const connection = connectWith(
        { graphUrl: `${running.url}/graph/v1.0`, site, addinId: ADDIN },
        clock,
        { get: async () => token },
        {
          onRoundTrip: (trip) => void trips.push(trip),
          pace: { wait: () => new Promise((resolve) => setTimeout(resolve, 2)), random: () => 0 },
        },
      );
      return { ...connection, trips };
    },
    /** The set-up of a site, as one person does it. */
    setUp: (persona: string, site: string, token = tokenOf(persona)): SetUpSite =>
      administer(site, token).site,
    /** The lists of a site, as an import fills them. */
    importing: (persona: string, site = SITE): ImportStore => administer(site, tokenOf(persona)).lists,
    /** A person's drafts, with this token. */
    drafts: (token: string): Drafts =>
      draftsWith(
        { graphUrl: `${running.url}/graph/v1.0` },
        { get: async () => token },
        { pace: { wait: () => new Promise((resolve) => setTimeout(resolve, 2)), random: () => 0 } },
      ),
    /** A token with these scopes only, as the person consented to them. */
    async token(persona: string, scopes: readonly string[]): Promise<string> {
      return ((await control('POST', 'token', { persona, scopes })) as { access_token: string }).access_token;
    },
    /** Graph itself, without the product. */
    async raw(
      persona: string,
      method: string,
      path: string,
      body?: unknown,
    ): Promise<{ status: number; body: Record<string, unknown> }> {
      const answer = await fetch(`${running.url}/graph/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tokenOf(persona)}`,
          'content-type': 'application/json',
          [UNRECORDED]: '1',
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    },
    faults: (settings: FaultSettings) => control('POST', 'faults', settings),
    noFaults: () => control('DELETE', 'faults'),
    latency: (ms: number) => control('POST', 'latency', { ms }),
    hideLists: (names: readonly string[]) => control('POST', 'hidden-lists', { names }),
    reset: () => control('POST', 'reset'),
    sentLag: (settings: { seconds?: number; keepProperties?: boolean }) =>
      control('POST', 'sent-lag', settings),
    async measured<T>(work: () => Promise<T>): Promise<{ value: T; metrics: MetricsReport }> {
      await control('DELETE', 'metrics');
      const value = await work();
      return { value, metrics: (await control('GET', 'metrics')) as MetricsReport };
    },
  };
}

export type TestSandbox = Awaited<ReturnType<typeof openSandbox>>;

export const LISTS_PATH = `/sites/${SITE}:/lists`;
