import type { Tag } from '../phrasing/html/readTag';
import { attribute } from './attribute';
import { backOf, colourOf, isUnseen } from './colours';

/** How the words of an element are shown, with what it takes over from the elements around it. */
export interface Look {
  readonly struck: boolean;
  /** Whatever is said within: none of it is shown. */
  readonly gone: boolean;
  readonly invisible: boolean;
  readonly tiny: boolean;
  /** Of the words, and behind them. */
  readonly colour: string;
  readonly back: string;
}

export const PLAIN: Look = {
  struck: false,
  gone: false,
  invisible: false,
  tiny: false,
  colour: 'black',
  back: 'white',
};

const STRUCK = new Set(['s', 'strike', 'del']);

/** A size under two pixels, which nobody reads; `undefined` for one that depends on the size around it. */
function isTiny(size: string): boolean | undefined {
  const number = parseFloat(size);
  if (number === 0) return true;
  if (isNaN(number)) return /small|medium|large/.test(size) ? false : undefined;
  if (/px$/.test(size)) return number < 2;
  if (/pt$/.test(size)) return (number * 4) / 3 < 2;
  return /em$/.test(size) && number < 0.2 ? true : undefined;
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
  let colour = colourOf((name === 'font' && attribute(attributes, 'color')?.toLowerCase()) || '');
  let back = backOf(attribute(attributes, 'bgcolor')?.toLowerCase() ?? '');
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
        if (parseFloat(value) < 0.1) look.gone = true;
        break;
      case 'overflow':
        if (value === 'hidden') clipped = true;
        break;
      case 'height':
      case 'max-height':
      case 'width':
      case 'max-width':
        if (isNothing(value)) flat = true;
        break;
      case 'text-indent':
      case 'margin-left':
      case 'left':
        // Out of the page, whatever the number counts; lists are indented by less.
        if (parseFloat(value) < -150) look.gone = true;
        break;
      case 'color':
        colour = colourOf(value);
        break;
      case 'background':
      case 'background-color':
        back = backOf(value);
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

  // For who works in the dark Outlook turns the colours, and keeps aside those that leave.
  const turned = attribute(attributes, 'data-ogsc');
  const turnedBack = attribute(attributes, 'data-ogsb');
  if (turned && (!back || turnedBack)) colour = colourOf(turned.toLowerCase());
  if (turnedBack) back = backOf(turnedBack.toLowerCase());
  return { ...look, colour: colour ?? look.colour, back: back ?? look.back };
}

/** Nobody sees the words. */
export const isHidden = ({ gone, invisible, tiny, colour, back }: Look): boolean =>
  gone || invisible || tiny || isUnseen(colour, back);
