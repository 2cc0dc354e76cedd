import { later } from '../shell/Later';

export const LaterMakeDo = later(async () => (await import('./MakeDo')).MakeDo, <></>);
