import type { Element } from '@xmldom/xmldom';
import { childrenOf, manifestDocument, textOf, type ManifestDocument } from './manifestDocument';
import type { ManifestProblem } from '../../app/hosting/manifestProblem';
import {
  BUTTON_ICONS,
  GUID,
  KNOWN_EVENTS,
  LONGEST_RESOURCE_ID,
  MOBILE_ICONS,
  MOBILE_SCALES,
  ROOT_NEEDED,
  ROOT_ORDER,
  SEND_MODES,
  VERSION,
} from './manifestRules';
import { pngSize } from './pngSize';

/** Where the manifest's addresses lead. */
export interface ManifestSite {
  /** What every address begins with, without a slash at the end. */
  readonly base: string;
  /** A file of the site by its path below `base`; undefined when there is none. */
  read(path: string): Uint8Array | undefined;
}

/**
 * What the XML schema does not see (an unknown event, a `resid` that leads nowhere, an address without https, a missing
 * icon), and the part of the schema that a hand is likely to break.
 */
export function checkManifest(xml: string, site: ManifestSite): readonly ManifestProblem[] {
  let manifest: ManifestDocument;
  try {
    manifest = manifestDocument(xml);
  } catch (error) {
    return [{ code: 'not-xml', detail: error instanceof Error ? error.message : '' }];
  }
  return [
    ...structure(manifest.root),
    ...identity(manifest.root),
    ...resources(manifest),
    ...addresses(manifest, site),
    ...icons(manifest, site),
    ...events(manifest),
  ];
}

function structure(root: Element): ManifestProblem[] {
  const names = childrenOf(root).map((child) => child.localName ?? '');
  const missing = ROOT_NEEDED.filter((name) => !names.includes(name));
  const places = names.map((name) => ROOT_ORDER.indexOf(name));
  const out = names.filter((_, index) => index > 0 && places[index]! < places[index - 1]!);
  return [
    ...missing.map((name) => ({ code: 'element-missing', name }) as const),
    ...out.map((name) => ({ code: 'element-order', name, after: names[names.indexOf(name) - 1]! }) as const),
  ];
}

function identity(root: Element): ManifestProblem[] {
  const id = textOf(root, 'Id');
  const version = textOf(root, 'Version');
  return [
    ...(GUID.test(id) ? [] : [{ code: 'id-form', id } as const]),
    ...(VERSION.test(version) ? [] : [{ code: 'version-form', version } as const]),
  ];
}

/** Each overrides element has its own resources: one that is defined in the other is not found. */
const resources = ({ overrides }: ManifestDocument): ManifestProblem[] =>
  overrides.flatMap(({ name, elements }) => {
    const used = valuesOf(elements, 'resid');
    const defined = elements.filter(isResource).map((element) => element.getAttribute('id') ?? '');
    return [
      ...once(used.filter((id) => !defined.includes(id))).map(
        (id) => ({ code: 'resid-undefined', id, overrides: name }) as const,
      ),
      ...defined
        .filter((id) => !used.includes(id))
        .map((id) => ({ code: 'resource-unused', id, overrides: name }) as const),
      ...defined
        .filter((id) => id.length > LONGEST_RESOURCE_ID)
        .map((id) => ({ code: 'resource-long', id }) as const),
    ];
  });

function addresses({ elements }: ManifestDocument, { base, read }: ManifestSite): ManifestProblem[] {
  const all = once(valuesOf(elements, 'DefaultValue').filter((value) => /^[a-z]+:\/\//i.test(value)));
  const domains = elements
    .filter(({ localName }) => localName === 'AppDomain')
    .map((element) => element.textContent?.trim() ?? '');
  return [
    ...[...all, ...domains]
      .filter((address) => !address.startsWith('https://'))
      .map((address) => ({ code: 'not-https', address }) as const),
    ...all.flatMap((address): ManifestProblem[] => {
      if (!address.startsWith(`${base}/`)) return [{ code: 'elsewhere', address, site: base }];
      const file = address.slice(base.length + 1);
      return read(file) ? [] : [{ code: 'file-missing', file }];
    }),
  ];
}

function icons({ elements, overrides }: ManifestDocument, site: ManifestSite): ManifestProblem[] {
  const named = once(
    valuesOf(elements, 'DefaultValue').filter(
      (value) => value.startsWith(site.base) && value.endsWith('.png'),
    ),
  ).map((value) => value.slice(site.base.length + 1));
  return [
    ...named.flatMap((file): ManifestProblem[] => {
      const content = site.read(file);
      if (!content) return []; // Said already.
      const found = pngSize(content);
      if (!found) return [{ code: 'icon-format', file }];
      const expected = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      return found.width === expected && found.height === expected
        ? []
        : [{ code: 'icon-size', file, expected, found: `${found.width} × ${found.height}` }];
    }),
    ...overrides.flatMap(({ name, elements: own }) => {
      const lists = own.filter(({ localName }) => localName === 'Icon');
      const desktop = lists.filter((icon) => !isMobile(icon));
      const lacking = BUTTON_ICONS.filter((size) => desktop.some((icon) => !holds(icon, size)));
      const mobile = MOBILE_ICONS.filter((size) =>
        lists.filter(isMobile).some((icon) => MOBILE_SCALES.some((scale) => !holds(icon, size, scale))),
      );
      return [...lacking, ...mobile].map(
        (size) => ({ code: 'icon-lacking', size, overrides: name }) as const,
      );
    }),
  ];
}

const isMobile = (icon: Element): boolean => icon.getAttribute('xsi:type') === 'bt:MobileIconList';

const holds = (icon: Element, size: number, scale?: number): boolean =>
  childrenOf(icon).some(
    (image) =>
      Number(image.getAttribute('size')) === size &&
      (scale === undefined || Number(image.getAttribute('scale')) === scale),
  );

const events = ({ elements }: ManifestDocument): ManifestProblem[] =>
  elements
    .filter(({ localName }) => localName === 'LaunchEvent')
    .flatMap((element): ManifestProblem[] => {
      const event = element.getAttribute('Type') ?? '';
      const mode = element.getAttribute('SendMode');
      return [
        ...(KNOWN_EVENTS.includes(event) ? [] : [{ code: 'event-unknown', event } as const]),
        ...(mode === null || SEND_MODES.includes(mode) ? [] : [{ code: 'send-mode', mode } as const]),
      ];
    });

/** A `bt:Image` without an id is a button's own, and only refers to one. */
const isResource = (element: Element): boolean => element.prefix === 'bt' && element.hasAttribute('id');

const valuesOf = (elements: readonly Element[], attribute: string): string[] =>
  elements.map((element) => element.getAttribute(attribute)).filter((value) => value !== null);

const once = (values: readonly string[]): string[] => [...new Set(values)];
