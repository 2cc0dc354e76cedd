import { Failure, isFailure } from '../../app/failure';
import type { Policies, PolicyVersion } from '../../app/policy/policyPorts';
import * as z from 'zod/mini';
import { queryString } from '../odata';
import { changesSince, markNow } from './changes';
import { mayAdd } from './mayAdd';
import { POLITIQUE } from './politiqueDeclaration';
import type { Row } from './row';
import { answersTo, createItem, relative, row, rows, type ListStore } from './store';

/** The same list without its documents: the history is asked for at each opening. */
const HISTORY = {
  ...POLITIQUE,
  columns: [POLITIQUE.columns[0], POLITIQUE.columns[1], POLITIQUE.columns[2]],
} as const;

const PREFIX = 'politique/';
const MOST_VERSIONS = 200;
/** SharePoint refuses a longer text in a plain text column (63,999). */
const PART = 60_000;
const PARTS = 3;

const listsSchema = z.object({
  value: z.array(z.object({ name: z.nullish(z.string()), displayName: z.nullish(z.string()) })),
  '@odata.nextLink': z.optional(z.string()),
});
/** Pages of a site's lists: beyond, nothing is said. */
const MOST_PAGES = 20;

const idsSchema = z.object({ value: z.array(z.object({ id: z.string() })) });

const versionsQuery = {
  where: { column: 'Cle', test: 'startsWithOneOf', values: [PREFIX] },
  top: MOST_VERSIONS,
} as const;

const WATCHED = { list: POLITIQUE, column: 'Version' } as const;

const newestFirst = (versions: readonly PolicyVersion[]): readonly PolicyVersion[] =>
  [...versions].sort((one, other) => Number(other.id) - Number(one.id));

const toVersion = ({ id, etag, fields, createdAt, createdBy }: Row<typeof HISTORY>): PolicyVersion => ({
  id,
  etag,
  version: fields.Version,
  motif: fields.Motif ?? '',
  savedAt: createdAt,
  savedBy: createdBy,
});

const toDocument = ({ fields }: Row<typeof POLITIQUE>): { readonly text: string } => ({
  text: [fields.Document1, fields.Document2, fields.Document3].join(''),
});

/** The firm's policies on Microsoft Graph. */
export function createPolicies(store: ListStore): Policies {
  return {
    async versions(signal) {
      const asked = rows(HISTORY, versionsQuery, toVersion);
      const [answer] = await answersTo(store, [asked], signal);
      return newestFirst(asked.understand(answer).rows);
    },

    async history(signal) {
      const asked = rows(HISTORY, versionsQuery, toVersion);
      const now = markNow(store, WATCHED);
      // The mark first: what is saved while the rows are read is told the next time.
      const [marked, answer] = await answersTo(store, [now, asked], signal);
      const versions = newestFirst(asked.understand(answer).rows);
      return marked?.ok ? { versions, mark: now.understand(marked) } : { versions };
    },

    async unchangedSince(mark, signal) {
      try {
        const found = await changesSince(store, [WATCHED], [mark], signal);
        return found?.changes.flat().length === 0 ? found.marks[0] : undefined;
      } catch (error) {
        // A mark that means nothing to the service, or no list any more: the history tells.
        if (isFailure(error) && (error.options.status === 400 || error.options.status === 404))
          return undefined;
        throw error;
      }
    },

    async document(id, signal) {
      const asked = row(POLITIQUE, id, toDocument);
      const [answer] = await answersTo(store, [asked], signal);
      return asked.understand(answer).text;
    },

    async save({ version, motif, document }) {
      if (document.length > PART * PARTS) throw new Failure('bad-data', 'policy too long');
      const parts = Array.from({ length: PARTS }, (_, index) =>
        document.slice(index * PART, (index + 1) * PART),
      );
      try {
        await createItem(store, POLITIQUE, {
          Cle: `${PREFIX}${version}`,
          Version: version,
          ...(motif ? { Motif: motif } : {}),
          ...Object.fromEntries(
            parts.flatMap((part, index) => (part ? [[`Document${index + 1}`, part] as const] : [])),
          ),
        });
      } catch (refusal) {
        if (!isFailure(refusal) || refusal.options.status !== 400) throw refusal;
        const known = await this.versions();
        throw known.some((one) => one.version === version) ? new Failure('duplicate', 'policy') : refusal;
      }
    },

    async dossiers(most, signal) {
      // From the first row on, in the order of ids: SharePoint serves that at any size, without a filter.
      const url = `${store.site}/lists/Dossiers/items${queryString({ $select: 'id', $top: most })}`;
      const body = await store.client.send({ method: 'GET', path: url, signal });
      return idsSchema.parse(body).value.map(({ id }) => id);
    },

    async isThere(signal) {
      // Asked for by name, `system` makes Graph tell the lists that it hides otherwise.
      const path = `${store.site}/lists${queryString({ $select: 'name,displayName,system', $top: 200 })}`;
      for (let next = path, page = 0; page < MOST_PAGES; page++) {
        const parsed = listsSchema.safeParse(await store.client.send({ method: 'GET', path: next, signal }));
        if (!parsed.success) break;
        // Graph finds a list by its title, whatever its address.
        const named = (name: string | null | undefined): boolean =>
          name?.toLowerCase() === POLITIQUE.name.toLowerCase();
        if (parsed.data.value.some(({ name, displayName }) => named(name) || named(displayName))) return true;
        const link = parsed.data['@odata.nextLink'];
        if (link === undefined) return false;
        next = relative(link, store.graphUrl);
      }
      throw new Failure('bad-data', 'lists');
    },

    async mayWrite(signal) {
      const [may] = await mayAdd(store, [POLITIQUE], signal);
      return may === true;
    },
  };
}
