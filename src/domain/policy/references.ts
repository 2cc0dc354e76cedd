import { isRecord } from './loose';
import { valueAt, type Path } from './place';

/** What a text of the policy names elsewhere in it, and all that it may name. */
interface Reference {
  readonly to: 'template' | 'step';
  readonly ids: readonly string[];
}

/** Of the messages besides the steps: always e-mails. */
const OF_MESSAGES = ['callConfirmation', 'scheduleProposal'];

/** Where a place holds the name of a template or of a step: those that it may name, templates of its own channel only. */
export function referenceAt(document: unknown, path: Path): Reference | undefined {
  const [section, key] = path;
  if (section === 'message' && OF_MESSAGES.includes(String(key))) return templates(document, 'email');
  if (section !== 'sequences') return undefined;
  const steps = valueAt(document, ['sequences', key!, 'steps']);
  const own = Array.isArray(steps) ? steps.filter(isRecord) : [];
  const isChange = path[2] === 'variants';
  const step = valueAt(document, path.slice(0, isChange ? 6 : 4));
  if (isChange && path.length === 7 && path[6] === 'id')
    return { to: 'step', ids: own.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])) };
  if (path.at(-2) !== 'templates') return undefined;
  const whole = isChange && isRecord(step) ? own.find(({ id }) => id === step.id) : step;
  return templates(document, isRecord(whole) ? whole.channel : undefined);
}

function templates(document: unknown, channel: unknown): Reference {
  const all = valueAt(document, ['templates']);
  const ids = Object.entries(isRecord(all) ? all : {}).flatMap(([id, one]) =>
    channel === undefined || (isRecord(one) && one.channel === channel) ? [id] : [],
  );
  return { to: 'template', ids };
}
