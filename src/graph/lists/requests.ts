import { Failure } from '../../app/failure';
import type { NewCosignRequest, RecordedDecision, Requests } from '../../app/agreement/cosignPorts';
import type { Clock } from '../../app/ports';
import {
  DECISIONS,
  decisionColumns,
  decisionsOfDossier,
  decisionsOn,
  decisionWithKey,
  toDecision,
} from './decisions';
import {
  DEMANDES,
  demandeColumns,
  demandesForOperation,
  demandesOfDossier,
  demandeWithId,
  toDemande,
} from './demandes';
import { requestFile, requestFiles } from './requestFiles';
import { isWhole } from './row';
import { answersTo, createItem, mayHaveArrived, readOn, rows, understandRow, type ListStore } from './store';

/** Characters that a SharePoint column of several lines takes for sure. */
const LONGEST_NOTE = 60_000;
/** Requests whose decisions are read in one batch. */
const MOST_READ = 20;

/** Loaded when a list of them is opened: a dossier needs none. */
const ofPerson = () => import('./requestsOfPerson');

/**
 * The lists `Demandes` and `Decisions` on Microsoft Graph. Resource units: `read` 4; `ask` and `decide` 2; `ofDossier` 4; `forDraft` 2 and 2
 * for each request; for a person's own, see `requestsOfPerson.ts`. Each page beyond the first costs a round trip and 2 units more. A
 * decision that cannot be read costs `ofDossier` 2 units for each request, a round trip for twenty: whose it is has to be found out.
 */
export function createRequests(store: ListStore, clock: Clock): Requests {
  return {
    async ask(request) {
      const columns = demandeColumns(request, clock.today());
      if (Object.values(columns).some((value) => String(value).length > LONGEST_NOTE))
        throw new Failure('bad-data', 'request too long');
      try {
        await createItem(store, DEMANDES, columns);
      } catch (refusal) {
        if (!isRefusal(refusal) && !mayHaveArrived(refusal)) throw refusal;
        const held = await isHeld(request).catch((cause: unknown) => {
          throw new Failure('unsure', DEMANDES.name, { cause });
        });
        if (!held) throw refusal;
      }
    },

    async decide(decision) {
      if ((decision.text?.length ?? 0) > LONGEST_NOTE) throw new Failure('bad-data', 'text too long');
      try {
        return understandRow(
          DECISIONS,
          await createItem(store, DECISIONS, decisionColumns(decision)),
          toDecision,
        );
      } catch (refusal) {
        if (!isRefusal(refusal) && !mayHaveArrived(refusal)) throw refusal;
        const known = await decisionOf(decision.key).catch((cause: unknown) => {
          throw new Failure('unsure', DECISIONS.name, { cause });
        });
        if (!known) throw refusal;
        return known;
      }
    },

    async read(requestId, signal) {
      const asked = {
        request: rows(DEMANDES, demandeWithId(requestId), toDemande),
        decisions: rows(DECISIONS, decisionsOn(requestId), toDecision),
      };
      const answers = await answersTo(store, [asked.request, asked.decisions], signal);
      const page = asked.request.understand(answers[0]);
      // SharePoint compares texts without regard to case.
      const request = page.rows.find(({ id }) => id === requestId);
      if (request) return requestFile(store, request, asked.decisions.understand(answers[1]), signal);
      if (page.quarantine.length > 0) throw new Failure('bad-data', DEMANDES.name);
      throw new Failure('not-found', DEMANDES.name);
    },

    async forDraft({ dossierId, operationId }, signal) {
      const query = operationId ? demandesForOperation(operationId) : demandesOfDossier(dossierId);
      const asked = rows(DEMANDES, query, toDemande);
      const [answer] = await answersTo(store, [asked], signal);
      const all = await readOn(store, DEMANDES, asked.understand(answer), toDemande, signal);
      const found = all.rows
        .filter((one) => one.dossierId === dossierId && one.operationId === operationId)
        .sort((one, other) => other.number - one.number);
      return requestFiles(store, found.slice(0, MOST_READ), signal);
    },

    async ofDossier(dossierId, signal) {
      const asked = rows(DEMANDES, demandesOfDossier(dossierId), toDemande);
      const made = rows(DECISIONS, decisionsOfDossier(dossierId), toDecision);
      const answers = await answersTo(store, [asked, made], signal);
      const all = await readOn(store, DEMANDES, asked.understand(answers[0]), toDemande, signal);
      const decided = await readOn(store, DECISIONS, made.understand(answers[1]), toDecision, signal);
      const found = all.rows
        .filter((request) => request.dossierId === dossierId)
        .sort((one, other) => other.number - one.number);
      if (!isWhole(decided)) return requestFiles(store, found, signal);
      return found.map((request) => ({
        request,
        decisions: decided.rows.filter(({ requestId }) => requestId === request.id),
      }));
    },

    async waitingFor(address, signal) {
      return (await ofPerson()).waitingFor(store, clock.today(), address, signal);
    },

    async askedOf(address, signal) {
      return (await ofPerson()).askedOf(store, clock.today(), address, signal);
    },
  };

  /** What SharePoint holds under this key, which one attempt has to itself. */
  async function decisionOf(key: string): Promise<RecordedDecision | undefined> {
    const asked = rows(DECISIONS, decisionWithKey(key), toDecision);
    const [answer] = await answersTo(store, [asked]);
    return asked.understand(answer).rows[0];
  }

  /** SharePoint holds this very request, with the words it was asked about. */
  async function isHeld({ id, fingerprint }: NewCosignRequest): Promise<boolean> {
    const asked = rows(DEMANDES, demandeWithId(id), toDemande);
    const [answer] = await answersTo(store, [asked]);
    return asked.understand(answer).rows.some((one) => one.id === id && one.fingerprint === fingerprint);
  }
}

/** A value that a unique column already holds is refused with 400 (see `records.ts`). */
const isRefusal = (error: unknown): error is Failure =>
  error instanceof Failure && (error.options.status === 400 || error.options.status === 409);
