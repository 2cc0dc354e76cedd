import { Failure } from '../app/failure';
import type { Configuration } from '../app/installation/configuration';

const KEYS: readonly (keyof Configuration)[] = ['clientId', 'authority', 'graphUrl', 'site', 'addinId'];

/** Reads what the build or the server wrote into the page. Fails with `not-set-up` when something is missing. */
export function readConfiguration(): Configuration {
  const text = document.getElementById('configuration')?.textContent ?? '';
  let value: Partial<Record<keyof Configuration, unknown>> | null = null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    value = null;
  }
  const missing = KEYS.filter((key) => typeof value?.[key] !== 'string' || value[key] === '');
  if (missing.length > 0) throw new Failure('not-set-up', `configuration: ${missing.join(', ')}`);
  return value as unknown as Configuration;
}
