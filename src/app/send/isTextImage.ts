/**
 * Outlook says of the images of the text and of the signature that they are inline, and adds them as it likes: no agreement
 * is bound to them. Any other file is one that the client opens, whatever is said of it.
 */
export const isTextImage = (name: string, inline: boolean): boolean =>
  inline && !/\.(?:pdf|docx?|xlsx?|pptx?|od[ts]|rtf|txt|csv|html?|eml|msg|zip)$/i.test(name);
