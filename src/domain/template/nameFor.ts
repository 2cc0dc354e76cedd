/** How a message calls the manager whose name nobody knows: imported by their address alone, they bear it for a name. */
export const UNNAMED_MANAGER = 'votre responsable de mission';
export const UNNAMED_DIRECTION = 'la direction du cabinet';

/** True for an e-mail address, or a name with one beside it. */
export const isNoName = (name: string): boolean => name.includes('@');

/** A person's name in a message to a client, who is shown no address in its place. */
export const nameFor = (name: string, otherwise: string): string => (isNoName(name) ? otherwise : name);

/** A paragraph that begins with what stands for a name begins with a capital. */
export const withCapital = (text: string): string =>
  [UNNAMED_MANAGER, UNNAMED_DIRECTION].some((one) => text.startsWith(one))
    ? text[0]!.toLocaleUpperCase('fr') + text.slice(1)
    : text;
