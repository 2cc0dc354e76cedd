import type { Policy } from '../../schema';
import { appel } from './appel';
import { courtoise } from './courtoise';
import { echeancier } from './echeancier';
import { encaissement } from './encaissement';
import { honoraires } from './honoraires';
import { multicanale } from './multicanale';
import { pieces } from './pieces';

export const templates: Policy['templates'] = {
  ...pieces,
  ...honoraires,
  ...courtoise,
  ...encaissement,
  ...multicanale,
  ...appel,
  ...echeancier,
};
