import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** One `VersionOverrides` with its own elements: not those of the newer one nested in it. */
export interface Overrides {
  /** Its `xsi:type`, for instance `VersionOverridesV1_1`. */
  readonly name: string;
  readonly elements: readonly Element[];
}

export interface ManifestDocument {
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly overrides: readonly Overrides[];
}

/** Reads a manifest. Throws an `Error` with the parser's words when the text is not well-formed. */
export function manifestDocument(xml: string): ManifestDocument {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const document: Document = parser.parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (!root) throw new Error('no element');
  const elements = [root, ...root.getElementsByTagName('*')];
  return { root, elements, overrides: elements.filter(isOverrides).map((one) => overridesOf(one, elements)) };
}

export const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The text of the root's own child, without what surrounds it. */
export const textOf = (root: Element, name: string): string =>
  childrenOf(root)
    .find((child) => child.localName === name)
    ?.textContent?.trim() ?? '';

const isOverrides = (element: Element): boolean => element.localName === 'VersionOverrides';

function overridesOf(element: Element, elements: readonly Element[]): Overrides {
  const closest = (one: Element): Element | null => {
    for (let up = one.parentNode; up; up = up.parentNode)
      if (isOverrides(up as Element)) return up as Element;
    return null;
  };
  return {
    name: element.getAttribute('xsi:type') ?? '',
    elements: elements.filter((one) => !isOverrides(one) && closest(one) === element),
  };
}
