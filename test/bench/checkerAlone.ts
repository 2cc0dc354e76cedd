import { createChecker } from '../../src/domain/phrasing';

// What `phrasing.mts` builds as the pane is built: other builds add helpers that slow small functions.
Object.assign(globalThis, { createChecker });
