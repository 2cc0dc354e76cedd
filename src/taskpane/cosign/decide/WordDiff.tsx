import type { CosignRequest } from '../../../app/agreement/cosignPorts';
import { changesTitleOn } from '../../../texts/agreement/request';
import { ChangedWords } from '../../shell/ChangedWords';
import { shared } from '../../shell/styles';
import { comparedText } from './comparedText';

/** What changed since an earlier version of a request, word by word. */
export function WordDiff({ before, now }: { readonly before: CosignRequest; readonly now: CosignRequest }) {
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{changesTitleOn(before.askedAt)}</h2>
      <ChangedWords before={comparedText(before)} now={comparedText(now)} />
    </section>
  );
}
