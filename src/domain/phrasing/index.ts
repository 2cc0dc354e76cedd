export { createChecker } from './createChecker';
export { defaultSeverities } from './severities';
