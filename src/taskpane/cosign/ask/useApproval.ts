import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RequestFile } from '../../../app/agreement/cosignPorts';
import { decisionOperation, journalDecision } from '../../../app/agreement/journalDecision';
import { followCorrection } from '../../../app/agreement/journalCorrection';
import { hasLeft } from '../../../app/agreement/hasLeft';
import { countedIn } from '../../../app/agreement/requestState';
import { draftMessage } from '../../../app/worklist/draftMessage';
import type { ComposeItem, DossierFile } from '../../../app/ports';
import { VERDICT_KEY, writeVerdict, type Verdict } from '../../../app/send/verdict';
import { verifyApproval, type Verified } from '../../../app/agreement/verifyApproval';
import { COSIGN_SEPARATOR, cosignLineIn } from '../../../domain/agreement/cosignLine';
import { fingerprint, type FingerprintedMessage } from '../../../domain/fingerprint/fingerprint';
import { referenceLine, type RelanceMarks } from '../../../domain/template/marks';
import { decisionNote } from '../../../texts/agreement/request';
import { correctionWords } from '../../../texts/agreement/incompleteBasis';
import type { Services } from '../../services';
import type { Instant } from '../../../domain/dates/plainDate';
import type { DraftContent } from '../../state/useDraft';

/** Milliseconds without a change after which the text is read. */
const PAUSE = 600;
/** Milliseconds between two looks at SharePoint while the pane is seen: an approval may come, or be taken back. */
const LOOK_AGAIN = 45_000;

interface Draft {
  readonly message: FingerprintedMessage;
  readonly fingerprint: string;
  /** The co-signature line that the text holds. */
  readonly line: string | undefined;
}

export interface Approval {
  /** `undefined` while SharePoint is asked. */
  readonly files: readonly RequestFile[] | undefined;
  readonly error: unknown;
  readonly draft: Draft | undefined;
  /** The request that matters for this draft: the one about this very text, else the latest. */
  readonly verified: Verified | undefined;
  /** With what it found; nothing where SharePoint could not be read, which `error` then tells. */
  look(): Promise<readonly RequestFile[]>;
}

interface Facts {
  readonly services: Services;
  readonly item: ComposeItem;
  readonly file: DossierFile;
  readonly marks: RelanceMarks | undefined;
  readonly content: DraftContent;
  readonly people: unknown;
  readonly onVerdict: (verdict: Verdict | undefined) => void;
  readonly reread: () => Promise<void>;
}

/** Where the co-signature of a draft stands, read from SharePoint; and what the gate is told of it. */
export function useApproval(facts: Facts): Approval {
  const { services, item, file, marks, content, people, onVerdict, reread } = facts;
  const { policy, clock } = services;
  const [read, setRead] = useState<{
    readonly files: readonly RequestFile[];
    readonly at: Instant;
    readonly left: boolean;
  }>();
  const [error, setError] = useState<unknown>();
  const [draft, setDraft] = useState<Draft>();
  const dossierId = file.dossier.id;
  const operationId = marks?.operationId;

  const look = useCallback(async () => {
    try {
      const { requests } = await services.cosign();
      const files = await requests.forDraft({ dossierId, ...(operationId ? { operationId } : {}) });
      // What nobody decided on has no agreement that could have served.
      const decided = operationId && files.some(({ decisions }) => decisions.length > 0);
      const left =
        Boolean(decided) && (await hasLeft({ ...services, me: services.me.address }, operationId!));
      setRead({ files, at: clock.now(), left });
      setError(undefined);
      return files;
    } catch (failure) {
      setError(failure);
      return [];
    }
  }, [services, clock, dossierId, operationId]);
  useEffect(() => {
    void look();
    const again = (): void => {
      if (!document.hidden) void look();
    };
    const timer = setInterval(again, LOOK_AGAIN);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
    // The dossier read again is a wish to know where things stand.
  }, [look, file.readAt]);

  useEffect(() => {
    let stopped = false;
    const timer = setTimeout(() => {
      readDraft(item, policy.cosignature.line).then(
        (now) => !stopped && setDraft(now),
        (failure: unknown) => !stopped && setError(failure),
      );
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [item, content, people, policy]);

  const verified = useMemo(() => {
    if (!read || !draft) return undefined;
    const all = read.files.map((one) =>
      verifyApproval(policy, file.dossier, one, {
        fingerprint: draft.fingerprint,
        now: read.at,
        left: read.left,
      }),
    );
    // Its relance left: what was asked since about other words is asked in vain.
    const served = all.find((one) => one.served);
    if (served) return served;
    // Asked twice about the same text, the latest answer counts. Without an operation id, a request about another text
    // is another message's.
    const same = all.filter(({ sameText }) => sameText);
    const answered = same.find(({ state, verdict }) => verdict ?? state.against);
    return answered ?? same[0] ?? (operationId ? all[0] : undefined);
  }, [read, draft, policy, file.dossier, operationId]);

  const told = useRef<string>();
  const verdict = verified?.verdict;
  useEffect(() => {
    if (!read || !draft) return;
    const value = writeVerdict(verdict);
    if (told.current === value) return;
    item.handOver(VERDICT_KEY, value).then(
      () => {
        told.current = value;
        onVerdict(verdict);
      },
      (failure: unknown) => setError(failure),
    );
  }, [item, read, draft, verdict, onVerdict]);

  // The line follows the approval: put there once given, taken away or renewed when it no longer is.
  const corrected = useRef('');
  useEffect(() => {
    if (!marks || !draft || !read || draft.line === verdict?.line) return;
    const reference = referenceLine(marks);
    const from = draft.line ? `${draft.line}${COSIGN_SEPARATOR}${reference}` : reference;
    const to = verdict?.line ? `${verdict.line}${COSIGN_SEPARATOR}${reference}` : reference;
    // Tried once: a text that refuses it is left as it is.
    if (corrected.current === `${from}\n${to}`) return;
    corrected.current = `${from}\n${to}`;
    item.replaceText(from, to, undefined, 'all').then(reread, (failure: unknown) => setError(failure));
  }, [item, marks, draft, read, verdict, reread]);

  // The approver's pane writes a decision to the journal; where that failed, this one does. The column takes it once.
  const journaled = useRef(new Set<number>());
  const followed = useRef<string>();
  useEffect(() => {
    if (!verified || verified.altered) return;
    const { state, file: asked } = verified;
    // What was taken back since, and its taking back, are of the journal too: all that counted when it was made.
    for (const decision of countedIn(asked.decisions, state)) {
      if (journaled.current.has(decision.id)) continue;
      journaled.current.add(decision.id);
      if (file.journal.some((entry) => entry.operationId === decisionOperation(decision))) continue;
      journalDecision(services.records, policy, asked, decision, decisionNote(decision, asked.request)).catch(
        () => journaled.current.delete(decision.id),
      );
    }
    // An older journal may not show yet what is to be closed.
    const known = JSON.stringify([
      asked.request.id,
      file.journal.length,
      asked.decisions.map(({ id }) => id),
    ]);
    if (followed.current === known) return;
    followed.current = known;
    followCorrection(services.records, policy, asked, state, file.journal, correctionWords).catch(() => {
      followed.current = undefined;
    });
  }, [verified, file.journal, services.records, policy]);

  return { files: read?.files, error, draft, verified, look };
}

async function readDraft(item: ComposeItem, beginning: string): Promise<Draft> {
  const [snapshot, type] = [await item.snapshot(), await item.composeType()];
  const line = cosignLineIn(snapshot.html, beginning);
  const message = draftMessage(snapshot, type, line);
  return { message, fingerprint: fingerprint(message), line };
}
