import { useCallback, useMemo, useState } from 'react';
import type { DraftToCheck, Silenced } from '../../app/send/checkDraft';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import { NO_STEP } from '../../domain/steps/noStep';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import type { Checking, Services } from '../services';
import { NO_NEWS, type News } from './MessageState';
import { useAnsweredDemand } from './useAnsweredDemand';
import { useCheck, type Checked } from '../check/useCheck';
import type { Draft } from '../state/useDraft';
import { useCorrespondents } from './useCorrespondents';
import { useFacts } from '../check/useFacts';
import { useHandover } from './useHandover';
import { useKeep, type Keep } from '../check/useKeep';
import { useKeptThread } from './useKeptThread';
import { useKeptPassages } from '../check/useKeptPassages';
import { useReplacements, type Replacements } from '../check/useReplacements';

/** What is known of a message's text, whichever screen is shown meanwhile. */
export interface MessageStore {
  readonly checked: Checked | undefined;
  readonly replacements: Replacements;
  readonly keep: Keep;
  /** What was just done to a passage: the message's state says it aloud, with what is left. */
  readonly news: News;
  /** What was written into the quoted thread since the pane opened. */
  readonly writtenIntoThread: string;
  /** The escalation that the message answered demands, whatever was done about it since. */
  readonly demand: EscalationDemand | undefined;
  /** Why the send gate could not be told. */
  readonly trouble: unknown;
  /** True while a relance waits for the send gate to be told of it: sent now, it would be stopped. */
  readonly handingOver: boolean;
}

export interface MessageFacts {
  readonly services: Services;
  readonly item: ComposeItem;
  readonly draft: Draft;
  readonly checking: Checking | undefined;
  readonly file: DossierFile | undefined;
  readonly due: Due | undefined;
  /** All that the dossier asks today. */
  readonly dues: readonly Due[];
  readonly today: PlainDate;
}

const NONE: readonly Silenced[] = [];

export function useMessage({
  services,
  item,
  draft,
  checking,
  file,
  due,
  today,
}: MessageFacts): MessageStore {
  const { content, marks } = draft;
  const [unkept, setUnkept] = useState<unknown>();
  const { kept, silence } = useKeptPassages(item, setUnkept);

  const writtenIntoThread = useKeptThread(item, checking, content?.html);
  const toCheck = useMemo(
    (): DraftToCheck | undefined =>
      // Its step decides what may be said in it: read without, a relance would be reproached with its own text.
      content && marks !== undefined
        ? {
            ...content,
            date: today,
            writtenIntoThread,
            // What follows a call or an escalation asks for nothing: its phrasing is checked, not its content.
            ...(marks && marks.step !== NO_STEP ? { sequence: marks.sequence, step: marks.step } : {}),
            ...(file
              ? {
                  client: file.dossier.client,
                  pieces: file.pieces.map((piece) => ({
                    label: piece.label,
                    received: piece.recueLe !== undefined,
                  })),
                }
              : {}),
          }
        : undefined,
    [content, marks, file, today, writtenIntoThread],
  );
  const relance = useMemo(
    () => (file && due && marks ? { file, due, marks } : undefined),
    [file, due, marks],
  );
  const answered = useAnsweredDemand(services, file, marks?.escalation ? undefined : content?.html);
  const facts = useFacts(services, file, today);
  const { told, trouble } = useHandover(services, item, relance, kept);
  useCorrespondents(services, item, file, draft.people);
  const [news, setNews] = useState<News>(NO_NEWS);
  const say = useCallback((text: string) => setNews({ text }), []);
  return {
    news,
    checked: useCheck(kept && checking, toCheck, kept ?? NONE, facts),
    replacements: useReplacements(item, checking, draft.reread, say),
    keep: useKeep(services, checking, file?.dossier.id, marks ?? undefined, silence, say),
    writtenIntoThread,
    demand: marks?.escalation ?? answered,
    trouble: trouble ?? unkept,
    handingOver:
      (relance?.due.kind === 'due' || relance?.marks.step === NO_STEP) && !told && trouble === undefined,
  };
}
