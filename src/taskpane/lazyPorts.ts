import type { Policies } from '../app/policyPorts';
import type { Records, SentItems } from '../app/ports';

/** What Graph gives, loaded when first asked for. */
interface Connection {
  readonly records: Records;
  readonly sentItems: SentItems;
  readonly policies: Policies;
}

/** Ports that wait for the connection: the first paint does not. */
export function lazyPorts(connect: () => Promise<Connection>): Connection {
  return {
    records: {
      lookUp: async (...given) => (await connect()).records.lookUp(...given),
      read: async (...given) => (await connect()).records.read(...given),
      readWithoutContacts: async (...given) => (await connect()).records.readWithoutContacts(...given),
      contacts: async (...given) => (await connect()).records.contacts(...given),
      summaries: async (...given) => (await connect()).records.summaries(...given),
      search: async (...given) => (await connect()).records.search(...given),
      link: async (...given) => (await connect()).records.link(...given),
      setReceived: async (...given) => (await connect()).records.setReceived(...given),
      journal: async (...given) => (await connect()).records.journal(...given),
      journalBetween: async (...given) => (await connect()).records.journalBetween(...given),
      journaled: async (...given) => (await connect()).records.journaled(...given),
      append: async (...given) => (await connect()).records.append(...given),
    },
    sentItems: {
      find: async (...given) => (await connect()).sentItems.find(...given),
      recent: async (...given) => (await connect()).sentItems.recent(...given),
      marked: async (...given) => (await connect()).sentItems.marked(...given),
    },
    policies: {
      versions: async (...given) => (await connect()).policies.versions(...given),
      history: async (...given) => (await connect()).policies.history(...given),
      unchangedSince: async (...given) => (await connect()).policies.unchangedSince(...given),
      document: async (...given) => (await connect()).policies.document(...given),
      save: async (...given) => (await connect()).policies.save(...given),
      dossiers: async (...given) => (await connect()).policies.dossiers(...given),
      mayWrite: async (...given) => (await connect()).policies.mayWrite(...given),
    },
  };
}
