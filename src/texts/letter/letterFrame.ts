import type { Contact } from '../../domain/dossier';
import type { Part } from '../../domain/template/blocks';
import { greetedName } from '../../domain/template/familyName';
import { fr } from '../fr';

/** `Bonjour Madame Vasseur,` or, where nobody is known by name, `Bonjour,`. */
export const greeting = (to: Contact | undefined, client: string): string => {
  if (!to?.civilite) return fr`Bonjour,`;
  const name = greetedName(to, client);
  return name ? fr`Bonjour ${to.civilite} ${name},` : fr`Bonjour ${to.civilite},`;
};

export const paragraphs = (...texts: readonly string[]): readonly Part[] =>
  texts.filter(Boolean).map((text) => ({ kind: 'paragraph', lines: [text] }));

/** The formula above the signature. */
export const closing = fr`Bien cordialement,`;
