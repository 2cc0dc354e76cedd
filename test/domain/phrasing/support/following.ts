import { changeOf } from '../../../../src/domain/phrasing/change';
import { Changes } from '../../../../src/domain/phrasing/changes';
import type { Stretches } from '../../../../src/domain/phrasing/stretches';

/** What is kept of a text that changes, told each time what changed. */
export function following<T>(kept: (text: Stretches, changes: Changes) => T): (text: string) => T {
  const changes = new Changes();
  let before = '';
  return (text) => {
    changes.add(changeOf(before, text));
    before = text;
    return kept(text, changes);
  };
}
