import type { Configuration } from '../app/installation/configuration';
import type { Clock } from '../app/ports';
import type { Worklists } from '../app/worklist/worklistPorts';
import type { GraphClientOptions } from './client';
import { connection, type GraphConnection } from './connection';
import { createWorklists } from './lists/worklists';
import type { Tokens } from './tokens';

/** Every port of a person, for scripts and tests: they sign in another way, and have nothing to load later. */
export function connectWith(
  configuration: Pick<Configuration, 'graphUrl' | 'site' | 'addinId'>,
  clock: Clock,
  tokens: Tokens,
  options: GraphClientOptions = {},
): GraphConnection & { readonly worklists: Worklists } {
  const ports = connection(configuration, clock, tokens, options);
  return { ...ports, worklists: createWorklists(ports.store) };
}
