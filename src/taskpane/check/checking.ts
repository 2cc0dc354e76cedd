import { adoptDraft } from '../../app/relance/adoptDraft';
import { ownReference } from '../../app/relance/ownReference';
import { checkDraft } from '../../app/send/checkDraft';
import { draftChecker } from '../../app/send/draftChecker';
import { keeping } from '../../domain/phrasing/keeping';
import { threadToKeep, writtenIntoThread } from '../../domain/phrasing/ownText/threadKept';
import type { PhrasingPolicy } from '../../domain/phrasing/types';
import { bodyText } from '../../outlook/html/bodyText';
import { describeMissing } from '../../texts/phrasing/required';
import { describeFinding } from '../../texts/phrasing/rules';
import type { Checking } from '../services';
import { advise } from './advise';
import { passageOf } from './passageOf';

/** Loaded after the first paint: the checker with all its rules weighs as much as the rest of the pane. */
export function createChecking(policy: PhrasingPolicy): Checking {
  const checker = draftChecker(keeping, policy);
  return {
    check: (draft, silenced) => checkDraft(checker, draft, silenced),
    advise,
    describeFinding,
    describeMissing,
    passageOf,
    threadToKeep,
    writtenIntoThread,
    isEmpty: (html) => bodyText(html).own.length === 0,
    ownOperation: (html) => ownReference(html)?.operationId,
    adopt: adoptDraft,
  };
}
