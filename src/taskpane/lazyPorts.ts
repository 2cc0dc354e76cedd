import { Failure, isFailure } from '../app/failure';
import type { Records, SentItems } from '../app/ports';

/** What Graph gives, loaded when first asked for. */
interface Connection {
  readonly records: Records;
  readonly sentItems: SentItems;
}

/** Loads once; a load that failed is tried again by the next call, and told as what it is: a network failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw isFailure(error) ? error : new Failure('unreachable', 'part of the pane', { cause: error });
    });
    return loading;
  };
}

/** Ports that wait for the connection: the first paint does not. */
export function lazyPorts(connect: () => Promise<Connection>): Connection {
  return {
    records: {
      lookUp: async (...given) => (await connect()).records.lookUp(...given),
      read: async (...given) => (await connect()).records.read(...given),
      summaries: async (...given) => (await connect()).records.summaries(...given),
      search: async (...given) => (await connect()).records.search(...given),
      link: async (...given) => (await connect()).records.link(...given),
      setReceived: async (...given) => (await connect()).records.setReceived(...given),
      append: async (...given) => (await connect()).records.append(...given),
    },
    sentItems: {
      find: async (...given) => (await connect()).sentItems.find(...given),
      recent: async (...given) => (await connect()).sentItems.recent(...given),
    },
  };
}
