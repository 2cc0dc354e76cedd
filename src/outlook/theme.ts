/** How Outlook looks around the pane. `contrast`: the system's own colours replace every other. */
export type Theme = 'light' | 'dark' | 'contrast';

const query = (text: string): MediaQueryList | undefined =>
  typeof window !== 'undefined' && typeof window.matchMedia === 'function'
    ? window.matchMedia(text)
    : undefined;

/** The theme now. `officeTheme` is missing in many clients: the system's preference then decides. */
export function currentTheme(): Theme {
  if (query('(forced-colors: active)')?.matches) return 'contrast';
  const background = officeBackground();
  if (background !== undefined) return isDark(background) ? 'dark' : 'light';
  return query('(prefers-color-scheme: dark)')?.matches ? 'dark' : 'light';
}

const officeBackground = (): string | undefined => {
  const theme =
    typeof Office === 'undefined'
      ? undefined
      : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  return theme?.bodyBackgroundColor || undefined;
};

/** True when white is easier to read on it than black (relative luminance, WCAG 2). `#rgb` or `#rrggbb`. */
export function isDark(color: string): boolean {
  const digits = color.trim().replace(/^#/, '');
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 255, green = 255, blue = 255] = pairs.map((pair) => parseInt(pair, 16));
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.179;
}

/** Calls back when the theme changes. Returns the function that stops listening. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let last = currentTheme();
  const check = (): void => {
    const theme = currentTheme();
    if (theme !== last) listener((last = theme));
  };
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map(query);
  for (const one of queries) one?.addEventListener('change', check);
  const stopOffice = listenToOffice(check);
  return () => {
    for (const one of queries) one?.removeEventListener('change', check);
    stopOffice();
  };
}

/** Outlook's own event, where it exists. */
function listenToOffice(check: () => void): () => void {
  const nothing = (): void => {};
  try {
    const type = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
    const { mailbox } = Office.context;
    if (!type || !mailbox) return nothing;
    mailbox.addHandlerAsync(type, check, nothing);
    return () => mailbox.removeHandlerAsync(type, nothing);
  } catch {
    return nothing;
  }
}
