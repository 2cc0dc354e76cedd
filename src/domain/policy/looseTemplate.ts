import type { Channel } from '../journal/journal';
import { isRecord, read, readItems } from './loose';
import type { TemplateBlock } from './schema';
import { templateSchema } from './templateSchema';

/** A template of which some parts may be unreadable; an unreadable block keeps its place. */
export interface LooseTemplate {
  readonly id: string;
  readonly channel?: Channel;
  readonly subject?: string;
  readonly body: readonly (TemplateBlock | undefined)[];
}

/** Every template of a policy by its id, as far as each can be read. */
export function looseTemplates(value: unknown): Readonly<Record<string, LooseTemplate>> {
  const { channel, subject, body } = templateSchema.shape;
  const entries = Object.entries(isRecord(value) ? value : {}).map(([id, one]) => {
    const fields = isRecord(one) ? one : {};
    const readable = {
      id,
      channel: read(channel, fields.channel),
      subject: read(subject, fields.subject),
      body: readItems(fields.body, (block) => read(body.element, block)),
    };
    return [id, readable] as const;
  });
  return Object.fromEntries(entries);
}
