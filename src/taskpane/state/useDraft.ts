import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Address, ComposeItem, Pending } from '../../app/ports';
import type { RelanceMarks } from '../../domain/template/marks';
import type { Checking } from '../services';

export interface DraftContent {
  readonly subject: string;
  readonly html: string;
}

export interface Draft {
  /** `undefined` until read. */
  readonly content: DraftContent | undefined;
  readonly people: readonly Address[] | undefined;
  /** Whose relance it is: `null` when it is none, `undefined` until known. */
  readonly marks: RelanceMarks | null | undefined;
  readonly trouble: unknown;
  setMarks(marks: RelanceMarks): void;
  /** Reads the message at once, after the pane itself changed it. */
  reread(): Promise<void>;
}

/** Reading the recipients costs several calls: not at each keystroke, though a change of theirs may come with one. */
const PEOPLE_EVERY = 10_000;

/** The message being written, as it changes. */
export function useDraft(item: ComposeItem, pending: Pending, checking: Checking | undefined): Draft {
  const [content, setContent] = useState<DraftContent>();
  const [people, setPeople] = useState<readonly Address[]>();
  const [marks, setMarks] = useState<RelanceMarks | null>();
  const [adopted, setAdopted] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  const latest = useRef<DraftContent>();
  const readAt = useRef(0);

  useEffect(() => {
    let stopped = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const readPeople = (): void => {
      readAt.current = Date.now();
      clearTimeout(again);
      item.snapshot().then(
        ({ to, cc, bcc }) => !stopped && setPeople([...to, ...cc, ...bcc]),
        (failure: unknown) => {
          if (stopped) return;
          setTrouble(failure);
          again = setTimeout(readPeople, PEOPLE_EVERY);
        },
      );
    };
    readPeople();
    const stop = item.watch(
      (now) => {
        // Called with the same text: it is the recipients that changed.
        const same = latest.current?.html === now.html && latest.current.subject === now.subject;
        if (same || Date.now() - readAt.current > PEOPLE_EVERY) readPeople();
        latest.current = now;
        setContent(now);
        setTrouble(undefined);
      },
      (failure) => setTrouble(failure),
    );
    return () => {
      stopped = true;
      clearTimeout(again);
      stop();
    };
  }, [item]);

  useEffect(() => {
    let stopped = false;
    // What the message itself carries is known before the checker is loaded.
    item.readMarks().then(
      (known) => !stopped && known && setMarks(known),
      () => {}, // `adopt` reads them again, and tells.
    );
    return () => {
      stopped = true;
    };
  }, [item]);

  const reread = useCallback(async () => {
    const now = await item.text();
    latest.current = now;
    setContent(now);
  }, [item]);

  // Just opened, a reply may be read without the relance that is in it: asked again once its line is seen.
  const html = content?.html;
  const operation = useMemo(
    () => (marks || html === undefined ? undefined : checking?.ownOperation(html)),
    [marks, html, checking],
  );
  useEffect(() => {
    if (!checking) return undefined;
    let stopped = false;
    const settle = (known?: RelanceMarks): void => {
      if (stopped) return;
      setMarks((now) => now ?? known ?? null);
      setAdopted(operation);
    };
    checking.adopt(item, pending).then(settle, (failure: unknown) => {
      // Without its marks the message is checked all the same, and the journal still finds it by its reference line.
      settle();
      if (!stopped) setTrouble(failure);
    });
    return () => {
      stopped = true;
    };
  }, [item, pending, checking, operation]);

  // A message that was not read, or whose reference line is still asked about, may be a relance yet.
  const open = marks === null && (html === undefined || operation !== adopted);
  return { content, people, marks: open ? undefined : marks, trouble, setMarks, reread };
}
