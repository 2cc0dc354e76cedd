import { isAddress, type ImportedRow, type ImportProblem } from './importDossiers';

/** A line with who is in charge of its dossier: lower-case addresses. */
export interface AssignedRow extends ImportedRow {
  readonly collaborateur: string;
  readonly manager: string;
}

/** Who is in charge where the file says nothing; empty when nobody was named. */
export interface InCharge {
  readonly collaborateur: string;
  readonly manager: string;
}

/** Lines that the file leaves to the form, and for which the form names nobody yet. */
export type Unnamed = Readonly<Record<keyof InCharge, number>>;

/**
 * Says for each line who is in charge: by address, since names are not unique and SharePoint finds a person's dossiers by it.
 * A line that names somebody otherwise is reported and left out; one that names nobody waits for the form, and is counted.
 */
export function assignPeople(
  rows: readonly ImportedRow[],
  otherwise: InCharge,
): {
  readonly rows: readonly AssignedRow[];
  readonly problems: readonly ImportProblem[];
  readonly unnamed: Unnamed;
} {
  const assigned: AssignedRow[] = [];
  const problems: ImportProblem[] = [];
  const unnamed = { collaborateur: 0, manager: 0 };
  for (const row of rows) {
    const { line } = row;
    const collaborateur = (row.collaborateur ?? otherwise.collaborateur).trim().toLowerCase();
    const manager = (row.manager ?? otherwise.manager).trim().toLowerCase();
    const wrong = (['collaborateur', 'manager'] as const).find(
      (column) => !isAddress({ collaborateur, manager }[column]),
    );
    if (wrong === undefined) assigned.push({ ...row, collaborateur, manager });
    else if (row[wrong] === undefined) unnamed[wrong] += 1;
    else problems.push({ line, code: 'not-an-address', column: wrong, value: row[wrong] });
  }
  return { rows: assigned, problems, unnamed };
}
