import type { Contact, Person } from '../domain/dossier';
import type { Part } from '../domain/template/blocks';
import { familyName } from '../domain/template/familyName';
import { fr } from './fr';

/** `Bonjour Madame Vasseur,` or, where nobody is known by name, `Bonjour,`. */
export const greeting = (to: Contact | undefined): string => {
  if (!to?.civilite) return fr`Bonjour,`;
  const name = familyName(to.name);
  return name ? fr`Bonjour ${to.civilite} ${name},` : fr`Bonjour ${to.civilite},`;
};

export const paragraphs = (...texts: readonly string[]): readonly Part[] =>
  texts.filter(Boolean).map((text) => ({ kind: 'paragraph', lines: [text] }));

/** A message between its greeting and its signature. */
export const framed = (
  to: Contact | undefined,
  author: Person,
  firm: string,
  parts: readonly Part[],
): readonly Part[] => [
  ...paragraphs(greeting(to)),
  ...parts,
  { kind: 'paragraph', lines: [fr`Bien cordialement,`, author.name, firm].filter(Boolean) },
];
