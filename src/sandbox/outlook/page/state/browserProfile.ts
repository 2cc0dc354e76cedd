/**
 * Each persona has a browser of their own: what the add-in keeps in local storage for one must not meet the other. The
 * page sets the storage of the person who leaves aside and takes out that of the one who comes.
 */
const OWN = 'sandbox.';
const shelf = (persona: string): string => `${OWN}shelf.${persona}`;

const takeAll = (): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const key of Object.keys(localStorage).filter((one) => !one.startsWith(OWN))) {
    kept[key] = localStorage.getItem(key) ?? '';
    localStorage.removeItem(key);
  }
  return kept;
};

export function switchBrowserProfile(from: string, to: string): void {
  localStorage.setItem(shelf(from), JSON.stringify(takeAll()));
  const kept = JSON.parse(localStorage.getItem(shelf(to)) ?? '{}') as Record<string, string>;
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  localStorage.removeItem(shelf(to));
  forgetSession();
}

/** Everything that the add-in kept in this browser, for everybody. */
export async function clearBrowserProfiles(): Promise<void> {
  localStorage.clear();
  forgetSession();
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
}

function forgetSession(): void {
  for (const key of Object.keys(sessionStorage)) if (!key.startsWith(OWN)) sessionStorage.removeItem(key);
}
