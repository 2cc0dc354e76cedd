import { useCallback, useState } from 'react';
import { Failure } from '../../app/failure';
import type { ComposeItem } from '../../app/ports';
import type { Finding, Suggestion } from '../../domain/phrasing/types';
import { replacedNews, undoneNews } from '../../texts/message';
import type { Checking, Passage } from '../services';
import type { DraftContent } from '../state/useDraft';
import { useOperation, type Operation } from '../state/useOperation';

export interface Applied {
  readonly id: number;
  /** What the person reads: the new words, empty for a deletion. */
  readonly text: string;
  readonly undo: () => Promise<void>;
}

export interface Replacements {
  readonly applied: readonly Applied[];
  readonly operation: Operation;
  /** `checked`: the draft that the finding was made from. */
  apply(checked: DraftContent, finding: Finding, suggestion: Suggestion): void;
  undo(applied: Applied): void;
}

/** Applies a rewording in the message, and takes it back. The latest one is on top. */
export function useReplacements(
  item: ComposeItem,
  checking: Checking | undefined,
  onChanged: () => Promise<void>,
  say: (news: string) => void,
): Replacements {
  const [applied, setApplied] = useState<readonly Applied[]>([]);
  const operation = useOperation();
  const { run } = operation;

  const apply = useCallback(
    (checked: DraftContent, finding: Finding, suggestion: Suggestion) =>
      run(async () => {
        if (!checking) return;
        const undo =
          finding.field === 'subject'
            ? await replaceInSubject(item, checked.subject, suggestion)
            : await replaceInBody(item, checking.passageOf(checked.html, suggestion));
        await onChanged();
        setApplied((now) => [
          { id: now.length + 1, text: suggestion.text && suggestion.after, undo },
          ...now,
        ]);
        say(replacedNews);
      }),
    [item, checking, onChanged, run, say],
  );
  const undo = useCallback(
    (one: Applied) =>
      run(async () => {
        await one.undo();
        await onChanged();
        setApplied((now) => now.filter((other) => other !== one));
        say(undoneNews);
      }),
    [onChanged, run, say],
  );
  return { applied, operation, apply, undo };
}

async function replaceInSubject(
  item: ComposeItem,
  checked: string,
  { start, end, text }: Suggestion,
): Promise<() => Promise<void>> {
  const { subject } = await item.text();
  const found = checked.slice(start, end);
  const at = subject.indexOf(found, Math.max(0, start - found.length));
  if (at < 0) throw new Failure('insertion-lost', 'subject changed');
  const before = subject.slice(0, at);
  const after = subject.slice(at + found.length);
  await item.setSubject(before + text + after);
  return async () => {
    const { subject: now } = await item.text();
    const there = placeIn(now, before, text, after);
    if (there === undefined) throw new Failure('insertion-lost', 'subject changed');
    await item.setSubject(now.slice(0, there) + found + now.slice(there + text.length));
  };
}

/** Where the words stand in a subject that was written in since, before them or after them: by the longer side first. */
function placeIn(now: string, before: string, text: string, after: string): number | undefined {
  const fromStart = now.startsWith(before + text) ? before.length : undefined;
  const fromEnd = now.endsWith(text + after) ? now.length - after.length - text.length : undefined;
  return before.length > after.length ? (fromStart ?? fromEnd) : (fromEnd ?? fromStart);
}

async function replaceInBody(item: ComposeItem, { found, by, near }: Passage): Promise<() => Promise<void>> {
  await item.replaceText(found, by, near);
  return () => item.replaceText(by, found, near);
}
