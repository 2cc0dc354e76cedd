/** A text as Outlook looks for people and messages: without accents or capitals. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
