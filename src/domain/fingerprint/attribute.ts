import { decodeEntity } from '../phrasing/html/decodeEntity';

const ATTRIBUTE = /([^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

const decoded = (value: string): string => {
  let result = '';
  for (let at = 0; at < value.length;) {
    const entity = value[at] === '&' ? decodeEntity(value, at) : undefined;
    result += entity ? entity.text : value[at];
    at = entity ? entity.end : at + 1;
  }
  return result.trim();
};

/**
 * What an attribute of a tag says, as a browser reads it: the first of that name, and none that only stands within the
 * value of another. `undefined` where the tag has none; empty where it says nothing.
 */
export function attribute(attributes: string, name: string): string | undefined {
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    if (match[1]!.toLowerCase() === name) return decoded(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return undefined;
}
