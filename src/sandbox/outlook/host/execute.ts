import { Call, RawReply } from './call';
import type { CallLog } from './callLog';
import type { Request } from './envelope';
import type { Frame } from './frame';
import type { HostItem } from './item';
import { METHODS } from './methods';
import { OFFICE_ERROR, OfficeError } from './officeError';
import type { HostFaults, HostServices } from './services';

interface MethodRequest {
  readonly ApiParams?: unknown;
  readonly MethodData: { readonly DispatchId: number };
}

/** `setSelectedDataAsync` and `prependAsync`. */
const INSERTIONS = [13, 23];
/** Nothing answers at once in Outlook: a call is under way for some milliseconds. */
const LATENCY_MS = 4;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Who calls, on what, with how many calls under way. */
export interface Caller {
  readonly id: string;
  readonly item: HostItem | null;
  pending: number;
}

/** Answers one method call of a page. */
export async function execute(
  frame: Frame,
  request: Request,
  services: HostServices,
  faults: HostFaults,
  log: CallLog,
): Promise<void> {
  const { ApiParams, MethodData } = request._data as MethodRequest;
  const reply = await perform(frame, { id: MethodData.DispatchId, params: ApiParams }, services, faults, log);
  if (reply) frame.reply(request, reply);
}

/**
 * Answers one method call. Whatever happens the add-in gets a reply, but for the calls that `faults.silent` names: a
 * refused one gets Outlook's code, an unknown one 5000, one too many at a time or an unforeseen failure 9020.
 * @returns undefined: no answer ever comes
 */
export async function perform(
  caller: Caller,
  { id, params }: { readonly id: number; readonly params: unknown },
  services: HostServices,
  faults: HostFaults,
  log: CallLog,
): Promise<object | undefined> {
  const entry = log.add(caller.id, 'call', id);
  const { item } = caller;
  caller.pending += 1;
  try {
    if (faults.silent.has(id)) {
      log.close(entry, 'silent');
      return undefined;
    }
    if (caller.pending > services.profile().callsAtOnce)
      throw new OfficeError(OFFICE_ERROR.genericResponseError);
    await pause(LATENCY_MS);
    const failure = faults.failing.get(id);
    if (failure !== undefined) throw new OfficeError(failure);
    const method = METHODS[id];
    if (!method) throw new OfficeError(OFFICE_ERROR.notSupported);
    const answer =
      INSERTIONS.includes(id) && faults.insertLost
        ? undefined
        : await method(new Call(item, params, services));
    if (caller.item?.key !== item?.key) throw new OfficeError(OFFICE_ERROR.itemChanged);
    log.close(entry, 'ok');
    return answer instanceof RawReply ? answer.data : { error: false, data: answer };
  } catch (error) {
    const code = error instanceof OfficeError ? error.code : OFFICE_ERROR.genericResponseError;
    if (!(error instanceof OfficeError)) console.error('sandbox host', id, error);
    log.close(entry, String(code));
    return { error: true, errorCode: code };
  } finally {
    caller.pending -= 1;
  }
}
