import type { Tag } from '../phrasing/html/readTag';
import { attribute } from './attribute';

/** How the words of an element are shown, with what it takes over from the elements around it. */
export interface Look {
  readonly struck: boolean;
  /** Whatever is said within: none of it is shown. */
  readonly gone: boolean;
  readonly invisible: boolean;
  readonly tiny: boolean;
}

export const PLAIN: Look = { struck: false, gone: false, invisible: false, tiny: false };

const STRUCK = new Set(['s', 'strike', 'del']);

/** A size under two pixels, which nobody reads; `undefined` for one that depends on the size around it. */
function isTiny(size: string): boolean | undefined {
  const number = parseFloat(size);
  if (number === 0) return true;
  if (isNaN(number)) return /small|medium|large/.test(size) ? false : undefined;
  if (/px$/.test(size)) return number < 2;
  return /pt$/.test(size) ? (number * 4) / 3 < 2 : undefined;
}

const isNothing = (size: string): boolean => parseFloat(size) === 0;

/**
 * The look of an element within another. Only what its own tag says counts: the sheets of styles are Outlook's, which
 * writes them again as it likes. What is hidden by one of two declarations is taken as hidden.
 */
export function lookOf({ name, attributes }: Tag, around: Look): Look {
  const struck = STRUCK.has(name);
  if (attributes === '') return struck && !around.struck ? { ...around, struck } : around;
  const look = { ...around, struck: around.struck || struck };
  if (attribute(attributes, 'hidden') !== undefined) look.gone = true;

  let clipped = false;
  let flat = false;
  const style = attribute(attributes, 'style')?.toLowerCase() ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    switch (declaration.slice(0, Math.max(0, colon)).trim()) {
      case 'text-decoration':
      case 'text-decoration-line':
        if (value.indexOf('line-through') >= 0) look.struck = true;
        break;
      case 'display':
        if (value === 'none') look.gone = true;
        break;
      case 'mso-hide':
        if (value === 'all') look.gone = true;
        break;
      case 'opacity':
        if (isNothing(value)) look.gone = true;
        break;
      case 'overflow':
        if (value === 'hidden') clipped = true;
        break;
      case 'height':
      case 'max-height':
        if (isNothing(value)) flat = true;
        break;
      case 'visibility':
        if (value !== 'inherit') look.invisible = value !== 'visible';
        break;
      case 'font-size':
        look.tiny = isTiny(value) ?? look.tiny;
        break;
    }
  }
  if (clipped && flat) look.gone = true;
  return look;
}

/** Nobody sees the words. Colours do not tell: Outlook turns them for who works in the dark. */
export const isHidden = ({ gone, invisible, tiny }: Look): boolean => gone || invisible || tiny;
