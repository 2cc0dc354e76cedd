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

/**
 * Says for each line who is in charge: by address, since names are not unique and SharePoint finds a person's dossiers by it.
 * A line that names somebody otherwise, or nobody at all, is reported and left out.
 */
export function assignPeople(
  rows: readonly ImportedRow[],
  otherwise: InCharge,
): { readonly rows: readonly AssignedRow[]; readonly problems: readonly ImportProblem[] } {
  const assigned: AssignedRow[] = [];
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const { line } = row;
    const collaborateur = (row.collaborateur ?? otherwise.collaborateur).trim().toLowerCase();
    const manager = (row.manager ?? otherwise.manager).trim().toLowerCase();
    const wrong = (['collaborateur', 'manager'] as const).find(
      (column) => !isAddress({ collaborateur, manager }[column]),
    );
    if (wrong === undefined) assigned.push({ ...row, collaborateur, manager });
    else {
      const value = row[wrong] ?? otherwise[wrong];
      problems.push(
        value === ''
          ? { line, code: 'missing-value', column: wrong }
          : { line, code: 'not-an-address', column: wrong, value },
      );
    }
  }
  return { rows: assigned, problems };
}
