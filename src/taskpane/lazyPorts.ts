import type { Policies } from '../app/policy/policyPorts';
import type { Records, SentItems } from '../app/ports';

/** What Graph gives, loaded when first asked for. */
interface Connection {
  readonly records: Records;
  readonly sentItems: SentItems;
  readonly policies: Policies;
}

/** Every method of a port, so that none is forgotten. */
type Methods<Port> = Readonly<Record<keyof Port, true>>;

const RECORDS: Methods<Records> = {
  lookUp: true,
  read: true,
  readWithoutContacts: true,
  contacts: true,
  summaries: true,
  search: true,
  withReference: true,
  link: true,
  setReceived: true,
  journal: true,
  journalBetween: true,
  journaled: true,
  append: true,
};
const SENT_ITEMS: Methods<SentItems> = { find: true, recent: true, marked: true };
const POLICIES: Methods<Policies> = {
  versions: true,
  history: true,
  unchangedSince: true,
  document: true,
  save: true,
  dossiers: true,
  isThere: true,
  mayWrite: true,
};

/** Ports that wait for the connection: the first paint does not. */
export function lazyPorts(connect: () => Promise<Connection>): Connection {
  const lazy = <Name extends keyof Connection>(
    name: Name,
    methods: Methods<Connection[Name]>,
  ): Connection[Name] => {
    type Port = Record<string, (...given: readonly unknown[]) => unknown>;
    const port: Port = {};
    for (const method of Object.keys(methods))
      port[method] = async (...given) => ((await connect())[name] as unknown as Port)[method]!(...given);
    return port as unknown as Connection[Name];
  };
  return {
    records: lazy('records', RECORDS),
    sentItems: lazy('sentItems', SENT_ITEMS),
    policies: lazy('policies', POLICIES),
  };
}
