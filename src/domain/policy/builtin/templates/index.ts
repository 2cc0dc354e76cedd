import type { Policy } from '../../schema';
import { pieces } from './pieces';

export const templates: Policy['templates'] = { ...pieces };
