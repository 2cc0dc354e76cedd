import type { Persona } from '../../../mailApi';

const KEY = 'sandbox.persona';

/** Whose mailbox this tab showed last; the first of the sandbox's people otherwise. */
export function rememberedPersona(personas: readonly Persona[]): Persona {
  const remembered = sessionStorage.getItem(KEY);
  const persona = personas.find(({ id }) => id === remembered) ?? personas[0];
  if (!persona) throw new Error('the sandbox has no persona');
  return persona;
}

export const rememberPersona = ({ id }: Persona): void => sessionStorage.setItem(KEY, id);
