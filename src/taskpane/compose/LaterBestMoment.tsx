import { laterUnasked } from '../shell/Later';

export const LaterBestMoment = laterUnasked(async () => (await import('./BestMoment')).BestMoment);
