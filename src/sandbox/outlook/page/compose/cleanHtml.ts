import DOMPurify from 'dompurify';

/** HTML of a message or of an add-in, safe to show in the page: no script, form or frame, nothing from outside. */
export const cleanHtml = (html: string): string =>
  DOMPurify.sanitize(html, {
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'iframe',
      'object',
      'video',
      'audio',
      'base',
      'link',
      'meta',
    ],
    FORBID_ATTR: ['srcset', 'autofocus', 'contenteditable', 'tabindex'],
    ALLOWED_URI_REGEXP: /^(?:mailto:|tel:|https?:|cid:|data:image\/(?:png|gif|jpeg|webp);)/i,
    ADD_ATTR: ['target'],
  });

/** For reading: as above, with pictures of other sites left out and links that open apart. */
export function htmlToShow(html: string): string {
  const page = new DOMParser().parseFromString(cleanHtml(html), 'text/html');
  for (const picture of page.querySelectorAll('img'))
    if (/^https?:/i.test(picture.src)) picture.removeAttribute('src');
  for (const link of page.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return page.body.innerHTML;
}
