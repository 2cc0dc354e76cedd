import { fluentTheme, themeVariables } from '../../src/taskpane/shell/paneTheme';

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)(
  'a button that is off has an edge on every ground and words that can be read, %s',
  (scheme) => {
    const theme = fluentTheme(scheme);
    const colours = theme.semanticColors;
    const variables = themeVariables(scheme, theme);
    for (const ground of [variables['--ground']!, variables['--ground-soft']!])
      expect(contrast(colours.buttonBorderDisabled, ground)).toBeGreaterThan(1.5);
    // What it would do can be read, and it does not look like a secondary one that works.
    for (const [text, ground] of [
      [colours.primaryButtonTextDisabled, colours.primaryButtonBackgroundDisabled],
      [colours.buttonTextDisabled, colours.buttonBackgroundDisabled],
      [colours.buttonTextDisabled, variables['--ground']!],
    ] as const)
      expect(contrast(text, ground)).toBeGreaterThan(4.5);
    for (const ground of [colours.primaryButtonBackgroundDisabled, colours.buttonBackgroundDisabled])
      expect(contrast(ground, colours.buttonBackground)).toBeGreaterThan(1.15);
  },
);
