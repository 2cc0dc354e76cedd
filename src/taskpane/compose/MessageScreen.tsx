import { useMemo, useState } from 'react';
import type { DraftToCheck, Silenced } from '../../app/checkDraft';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { Due } from '../../domain/sequence';
import { relanceLine } from '../../texts/message';
import { DueBlock } from '../read/DueBlock';
import type { Checking, Services } from '../services';
import { FailureMessage } from '../shell/FailureMessage';
import type { Lazy } from '../state/useLazy';
import { FindingList } from './FindingList';
import { MessageState, type MessageStatus } from './MessageState';
import { MissingList } from './MissingList';
import { PrepareRelance } from './PrepareRelance';
import { StaleRelance } from './StaleRelance';
import { useCheck, type Checked } from './useCheck';
import type { Draft } from './useDraft';
import { useHandover } from './useHandover';
import { useKeep } from './useKeep';
import { useReplacements } from './useReplacements';

interface Props {
  readonly services: Services;
  readonly item: ComposeItem;
  readonly draft: Draft;
  readonly checking: Lazy<Checking>;
  readonly file: DossierFile | undefined;
  readonly due: Due | undefined;
}

/** The message's state, then what to do about it. */
export function MessageScreen({ services, item, draft, checking, file, due }: Props) {
  const { content, marks } = draft;
  const [silenced, setSilenced] = useState<readonly Silenced[]>([]);
  const [trouble, setTrouble] = useState<unknown>();
  const today = services.clock.today();

  const toCheck = useMemo(
    (): DraftToCheck | undefined =>
      content && {
        ...content,
        date: today,
        ...(marks ? { sequence: marks.sequence, step: marks.step } : {}),
        ...(file
          ? {
              pieces: file.pieces.map((piece) => ({
                label: piece.label,
                received: piece.recueLe !== undefined,
              })),
            }
          : {}),
      },
    [content, marks, file, today],
  );
  const checked = useCheck(checking.value, toCheck, silenced);
  const replacements = useReplacements(item, checking.value, draft.reread);
  const keep = useKeep(services, checking.value, file?.dossier.id, marks ?? undefined, (one) =>
    setSilenced((now) => [...now, one]),
  );
  useHandover(services, item, file && due && marks ? { file, due, marks } : undefined, silenced, setTrouble);

  const failure = [replacements.operation.error, keep.operation.error].find((error) => error !== undefined);
  const reading = trouble ?? checking.error ?? (content ? undefined : draft.trouble);
  const approvals = marks && due?.kind === 'due' ? due.approvals : [];
  return (
    <>
      {marks && due && <StaleRelance marks={marks} due={due} />}
      {!marks && file && due && (
        <DueBlock
          due={due}
          today={today}
          action={<PrepareRelance services={services} item={item} file={file} due={due} draft={draft} />}
        />
      )}
      <MessageState
        status={statusOf(checking.value, draft, checked)}
        approvals={approvals}
        relance={marks ? relanceLine(marks.step, marks.pieceIds.length) : undefined}
      />
      {failure !== undefined && <FailureMessage error={failure} attempt="prepare" />}
      {reading !== undefined && (
        <FailureMessage
          error={reading}
          attempt="check"
          onRetry={checking.error ? checking.retry : undefined}
        />
      )}
      {checking.value && checked && content && (
        <>
          <FindingList
            checking={checking.value}
            findings={checked.findings}
            applied={replacements.applied}
            busy={replacements.operation.busy || keep.operation.busy}
            onReplace={(finding, suggestion) => replacements.apply(content, finding, suggestion)}
            onUndo={replacements.undo}
            onKeep={file && keep.keep}
            onFalseAlarm={keep.falseAlarm}
          />
          <MissingList missing={checked.missing} describe={checking.value.describeMissing} />
        </>
      )}
    </>
  );
}

function statusOf(
  checking: Checking | undefined,
  { content }: Draft,
  checked: Checked | undefined,
): MessageStatus {
  if (!checking || !content || !checked) return { kind: 'reading' };
  if (checking.isEmpty(content.html) && content.subject.trim() === '') return { kind: 'empty' };
  const count = (severity: string): number =>
    checked.findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    kind: 'read',
    tally: {
      errors: count('error'),
      validations: count('validation'),
      warnings: count('warning'),
      missing: checked.missing.length,
    },
  };
}
