import type { Person } from '../../domain/dossier';
import { isAddress, type ImportedRow, type ImportProblem } from './importDossiers';
import { personsMeant } from './personsMeant';

type Role = 'collaborateur' | 'manager';

/** A line with who is in charge of its dossier: lower-case addresses. */
export interface AssignedRow extends Omit<ImportedRow, Role> {
  readonly collaborateur: Person;
  readonly manager: Person;
}

/** The addresses of who is in charge where the file says nothing; empty when nobody was named. */
export type InCharge = Readonly<Record<Role, string>>;

/** Lines that the file leaves to the form, and for which the form names nobody yet. */
export type Unnamed = Readonly<Record<Role, number>>;

/**
 * Says for each line who is in charge: by address, since SharePoint finds a person's dossiers by it. A name is taken for the
 * one known person who bears it; a line that names nobody known, or two, is reported and left out; one that names nobody at
 * all waits for the form, and is counted.
 * @param people those whom the firm's lists name; the addresses of the form and of the file make their people known too
 */
export function assignPeople(
  rows: readonly ImportedRow[],
  otherwise: InCharge,
  people: readonly Person[] = [],
): {
  readonly rows: readonly AssignedRow[];
  readonly problems: readonly ImportProblem[];
  readonly unnamed: Unnamed;
} {
  const assigned: AssignedRow[] = [];
  const problems: ImportProblem[] = [];
  const unnamed = { collaborateur: 0, manager: 0 };
  const said = (row: ImportedRow, role: Role): string => (row[role] ?? otherwise[role]).trim();
  const known = [...people, ...addressesOf([...Object.values(otherwise), ...rows.flatMap(named)])];
  for (const row of rows) {
    const { line } = row;
    const collaborateur = personsMeant(said(row, 'collaborateur'), known);
    const manager = personsMeant(said(row, 'manager'), known);
    const meant = { collaborateur, manager };
    const wrong = ROLES.find((role) => meant[role].length !== 1);
    if (wrong === undefined)
      assigned.push({ ...row, collaborateur: collaborateur[0]!, manager: manager[0]! });
    else if (row[wrong] === undefined) unnamed[wrong] += 1;
    else problems.push({ line, code: whyNot(row[wrong], meant[wrong]), column: wrong, value: row[wrong] });
  }
  return { rows: assigned, problems, unnamed };
}

/** Addresses of the managers whose name nobody knows: a client's message names the manager, and shows no address there. */
export const namelessManagers = (rows: readonly AssignedRow[]): readonly string[] => [
  ...new Set(rows.filter(({ manager }) => isAddress(manager.name)).map(({ manager }) => manager.address)),
];

const ROLES = ['collaborateur', 'manager'] as const;

const named = (row: ImportedRow): readonly string[] => ROLES.flatMap((role) => row[role] ?? []);

const addressesOf = (texts: readonly string[]): readonly Person[] =>
  [...new Set(texts.map((text) => text.trim().toLowerCase()))]
    .filter(isAddress)
    .map((address) => ({ name: address, address }));

function whyNot(written: string, meant: readonly Person[]) {
  if (meant.length > 1) return 'several-people';
  return written.includes('@') ? 'not-an-address' : 'unknown-person';
}
