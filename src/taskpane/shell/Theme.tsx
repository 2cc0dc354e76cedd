import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { fluentTheme, themeVariables, type Scheme } from './paneTheme';

/** Gives Fluent's controls and the pane's own styles the colours of Outlook's theme. */
export function Theme({ scheme, children }: { readonly scheme: Scheme; readonly children: ReactNode }) {
  const theme = useMemo(() => fluentTheme(scheme), [scheme]);

  // Before the first picture: a page without its margin and ground would move and change colour under the eye.
  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(themeVariables(scheme, theme)))
      root.style.setProperty(name, value);
    root.style.setProperty('color-scheme', scheme);
    document.body.style.margin = '0';
    document.body.style.background = theme.semanticColors.bodyBackground;
  }, [scheme, theme]);

  return (
    <ThemeProvider theme={theme} applyTo="none">
      {children}
    </ThemeProvider>
  );
}
