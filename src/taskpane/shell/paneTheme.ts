import { createTheme, type ITheme } from '@fluentui/react/lib/Styling';
import { Fluent2WebDarkTheme } from '@fluentui/fluent2-theme/lib/fluent2WebDarkTheme';
import { Fluent2WebLightTheme } from '@fluentui/fluent2-theme/lib/fluent2WebLightTheme';
import { FONT } from './styles';

export type Scheme = 'light' | 'dark';

/** Colours that carry a state, as text on a tinted ground; each pair has a contrast of 4.5 or more. */
const STATES = {
  light: {
    danger: ['#a80d1b', '#fdf3f4'],
    approval: ['#5c2e91', '#f7f4fb'],
    warning: ['#8a3707', '#fff6ee'],
    advice: ['#0f548c', '#ebf3fc'],
    success: ['#0b6a0b', '#f1faf1'],
  },
  dark: {
    danger: ['#f3a6ad', '#3f1419'],
    approval: ['#d2c0e6', '#2d2040'],
    warning: ['#fdb98d', '#42240f'],
    advice: ['#96c6fa', '#10304f'],
    success: ['#9fd89f', '#123212'],
  },
} as const;

/** Words of less weight; readable on every ground. */
const SOFT: Record<Scheme, string> = { light: '#5c5c5c', dark: '#adadad' };

/**
 * Two corrections. Fluent 2's focus ring is under the contrast that keyboard users need (WCAG 2.4.11): it takes the text's colour.
 * A button that is off keeps a shape and words that can be read, for whoever wants to know what it waits for: this package
 * paints it as the soft ground, in a grey that hardly differs from it.
 */
function corrected({ fonts: _fonts, ...theme }: ITheme, scheme: Scheme): ITheme {
  const { black, neutralLight } = theme.palette;
  const semanticColors = {
    ...theme.semanticColors,
    focusBorder: black,
    buttonBackgroundDisabled: neutralLight,
    buttonBorderDisabled: theme.semanticColors.disabledBorder,
    buttonTextDisabled: SOFT[scheme],
    primaryButtonBackgroundDisabled: neutralLight,
    primaryButtonTextDisabled: SOFT[scheme],
  };
  return createTheme({ ...theme, semanticColors, defaultFontStyle: { fontFamily: FONT } });
}

const THEMES: Record<Scheme, () => ITheme> = {
  light: () => corrected(Fluent2WebLightTheme, 'light'),
  dark: () => corrected(Fluent2WebDarkTheme, 'dark'),
};

export const fluentTheme = (scheme: Scheme): ITheme => THEMES[scheme]();

/** The pane's own styles read these variables, so that a change of theme touches one element. */
export function themeVariables(scheme: Scheme, theme: ITheme): Record<`--${string}`, string> {
  const variables: Record<`--${string}`, string> = {
    '--ground': theme.semanticColors.bodyBackground,
    '--ground-soft': scheme === 'light' ? theme.palette.neutralLighterAlt : theme.palette.neutralLighter,
    '--text': theme.palette.neutralPrimary,
    '--text-soft': SOFT[scheme],
    '--edge-off': theme.semanticColors.buttonBorderDisabled,
    '--line': scheme === 'light' ? theme.palette.neutralQuaternaryAlt : theme.palette.neutralQuaternary,
    '--accent': scheme === 'light' ? theme.palette.themePrimary : theme.palette.themeDark,
    '--link': scheme === 'light' ? theme.palette.themeDarkAlt : theme.palette.themeDark,
    '--focus': theme.palette.black,
  };
  for (const [state, [text, ground]] of Object.entries(STATES[scheme])) {
    variables[`--${state}`] = text;
    variables[`--${state}-ground`] = ground;
  }
  return variables;
}
