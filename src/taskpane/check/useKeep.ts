import { useCallback, useState } from 'react';
import type { Silenced } from '../../app/send/checkDraft';
import { keepPassage } from '../../app/send/keepPassage';
import type { RelanceMarks } from '../../domain/template/marks';
import type { Finding } from '../../domain/phrasing/types';
import { falseAlarmNote, keptNews, keptNote, silencedNews } from '../../texts/message';
import type { Checking, Services } from '../services';
import { useOperation, type Operation } from '../state/useOperation';

export interface Keep {
  readonly operation: Operation;
  /** What the last one came to, once it is done. */
  readonly news: string;
  keep(finding: Finding, reason: string): void;
  falseAlarm(finding: Finding): void;
}

/** Keeping a passage: the journal first, where there is a dossier, then silence for this message. */
export function useKeep(
  services: Services,
  checking: Checking | undefined,
  dossierId: string | undefined,
  marks: RelanceMarks | undefined,
  silence: (one: Silenced) => void,
  say: (news: string) => void,
): Keep {
  const operation = useOperation();
  const [done, setDone] = useState('');
  const { run } = operation;

  const silenceWith = useCallback(
    (finding: Finding, note: (rule: string) => string, news: string, reason?: string) =>
      run(async () => {
        setDone('');
        const rule = checking?.describeFinding(finding).title ?? finding.rule;
        if (dossierId) await keepPassage(services, dossierId, services.me, note(rule), finding.rule, marks);
        silence({
          rule: finding.rule,
          excerpt: finding.excerpt,
          ...(reason === undefined ? {} : { reason }),
        });
        setDone(news);
        say(news);
      }),
    [services, checking, dossierId, marks, silence, say, run],
  );
  return {
    operation,
    news: done,
    keep: (finding, reason) =>
      silenceWith(finding, (rule) => keptNote(rule, finding.excerpt.trim(), reason), keptNews, reason),
    falseAlarm: (finding) =>
      silenceWith(finding, (rule) => falseAlarmNote(rule, finding.excerpt.trim()), silencedNews),
  };
}
