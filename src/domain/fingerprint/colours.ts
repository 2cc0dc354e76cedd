/** The lightest names that CSS knows: on a white page nobody tells them from it. */
const LIGHT =
  /^(?:white|snow|ivory|ghostwhite|whitesmoke|floralwhite|seashell|mintcream|azure|aliceblue|honeydew)$/;
const NO_COLOUR = /^(?:none|inherit|initial|unset|revert|transparent|currentcolor)?$/;

/** The fourth part is nothing, whatever the others are. */
const SEE_THROUGH = /^transparent$|^#(?:.{3}|.{6}0)0$|^\w+\(([^\s,/]+[\s,/]+){3}0?\.?0*%?\s*\)$/;

type Rgb = readonly number[];

function rgbOf(colour: string): Rgb | undefined {
  if (LIGHT.test(colour)) return [255, 255, 255];
  if (colour === 'black') return [0, 0, 0];
  const hex = /^#([0-9a-f]{3,8})$/.exec(colour)?.[1];
  if (hex) {
    const size = hex.length < 6 ? 1 : 2;
    return [0, 1, 2].map((index) => {
      const digits = hex.slice(index * size, (index + 1) * size);
      return parseInt(size === 1 ? digits + digits : digits, 16);
    });
  }
  if (/^rgb/.test(colour))
    return colour.match(/[\d.]+%?/g)?.map((part) => parseFloat(part) * (/%/.test(part) ? 2.55 : 1));
  const light = /^hsl.*?([\d.]+)%[^%]*$/.exec(colour)?.[1];
  return light === undefined || (+light > 5 && +light < 95) ? undefined : [0, 1, 2].map(() => +light * 2.55);
}

/** Steps of 255 between two colours that nobody tells apart. */
const ALIKE = 32;

/**
 * Nobody sees words of this colour before that one: they let through what is behind them, or are of the same, or nearly. Of
 * a colour that is not understood, only itself is.
 */
export function isUnseen(colour: string, back: string): boolean {
  if (colour === back || SEE_THROUGH.test(colour)) return true;
  const one = rgbOf(colour);
  const two = rgbOf(back);
  return Boolean(one && two && [0, 1, 2].every((index) => Math.abs(one[index]! - two[index]!) < ALIKE));
}

/** The colour that a declaration of a background says, a name of its own for a picture; `undefined` where it says none. */
export function backOf(value: string): string | undefined {
  if (/url\(/.test(value)) return 'picture';
  const said = /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|^[a-z]+/.exec(value)?.[0] ?? '';
  return NO_COLOUR.test(said) || SEE_THROUGH.test(said) ? undefined : said;
}

/** The colour that a declaration says of words; `undefined` where they keep that of the words around. */
export const colourOf = (value: string): string | undefined =>
  value !== 'transparent' && NO_COLOUR.test(value) ? undefined : value;
