import type { Staff } from '../server/people';

/** Who is in charge of a dossier, as its list has them. */
export const teamColumns = (team: {
  readonly collaborateur: Pick<Staff, 'address' | 'name'>;
  readonly manager: Staff;
  readonly suppleant: Staff;
  readonly direction: Staff;
}) => ({
  Collaborateur: team.collaborateur.address,
  CollaborateurNom: team.collaborateur.name,
  Manager: team.manager.address,
  ManagerNom: team.manager.name,
  Suppleant: team.suppleant.address,
  SuppleantNom: team.suppleant.name,
  Direction: team.direction.address,
  DirectionNom: team.direction.name,
});
