/** A text without any space, visible or not: Outlook rewrites spaces and line ends, never letters. */
export const squeeze = (text: string): string =>
  text.replace(/[\s\u00a0\u202f\u200b-\u200d\u2060\ufeff\u00ad]+/gu, '');
