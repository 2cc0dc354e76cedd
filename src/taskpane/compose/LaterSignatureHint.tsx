import { laterUnasked } from '../shell/Later';

export const LaterSignatureHint = laterUnasked(async () => (await import('./SignatureHint')).SignatureHint);
