import type { Policy } from '../schema';
export const templates: Policy['templates'] = {};
