import { imagePlaceholder } from '../../../texts/agreement/request';

const TAGS =
  'p div span br b strong i em u s ul ol li table thead tbody tr td th blockquote pre h1 h2 h3 h4 h5 h6 hr a img sub sup'.split(
    ' ',
  );

/**
 * A draft's HTML made fit to be shown to who decides: no script, no style (what styles would hide is seen), no image
 * loaded, and each link with the place it leads to beside its words.
 */
export async function shownHtml(html: string): Promise<string> {
  const { default: purifier } = await import('dompurify');
  const fragment = purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'alt', 'colspan', 'rowspan'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const image of [...fragment.querySelectorAll('img')])
    image.replaceWith(imagePlaceholder(image.getAttribute('alt') ?? ''));
  for (const link of [...fragment.querySelectorAll('a')]) {
    const target = (link.getAttribute('href') ?? '').replace(/^mailto:/i, '');
    const words = link.textContent ?? '';
    link.replaceWith(...link.childNodes, target && target !== words.trim() ? ` ⟨${target}⟩` : '');
  }
  const page = document.createElement('div');
  page.append(fragment);
  return page.innerHTML;
}
