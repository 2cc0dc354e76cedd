/**
 * What an owner does on one of SharePoint's pages, as the sandbox has them.
 * @param page where the product's link leads, e.g. `https://…/sites/essai/_layouts/15/IndexedColumns.aspx?List=Journal`
 * @returns the page that follows, as HTML
 */
export async function inSharePoint(
  sandbox: string,
  page: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const { pathname, searchParams } = new URL(page, 'https://cabinet-orme.sharepoint.example');
  searchParams.set('persona', 'admin');
  const answer = await fetch(`${sandbox}/sharepoint${pathname}?${searchParams.toString()}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${page}: ${answer.status} ${await answer.text()}`);
  return answer.text();
}

/** The page of a list's indexes on the site in use. */
export const indexesOf = (list: string): string =>
  `/sites/relances/_layouts/15/IndexedColumns.aspx?List=${list}`;
