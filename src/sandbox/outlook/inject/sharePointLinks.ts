/** Hosts of the invented tenants: no such machine exists. */
const SHAREPOINT = /\.sharepoint\.example$/;

/**
 * A link to SharePoint opens the sandbox's own page for it, at the same path below `/sharepoint`, as the person whose
 * browser this is.
 */
export function installSharePointLinks(frame: Window, persona: string | null | undefined): void {
  frame.document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link || !SHAREPOINT.test(link.hostname)) return;
      event.preventDefault();
      const here = new URL(`/sharepoint${link.pathname}${link.search}`, frame.location.origin);
      here.searchParams.set('persona', persona ?? '');
      frame.open(here, '_blank', 'noopener');
    },
    true,
  );
}
