import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { join } from 'node:path';
import type { SandboxClock } from '../clock';
import { ADDIN_POLICY, addinPage } from './addinPage';
import { contentType } from './contentTypes';
import { OfficeFiles } from './officeFiles';
import { readInside } from './readInside';

export interface PageParts {
  /** The project's folder, which holds `dist` and `node_modules`. */
  readonly root: string;
  readonly clock: SandboxClock;
  /** The add-in is configured for the site that has no list yet. */
  readonly emptySite?: boolean;
}

const NOT_BUILT = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bac à sable</title>
<p>La page n’est pas encore construite. Lancez « npm start », qui la construit, puis rechargez.</p></html>`;

const file = (content: Buffer | string | undefined, path: string, cache: string): Response =>
  content === undefined
    ? new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    : new Response(typeof content === 'string' ? content : new Uint8Array(content), {
        headers: {
          'Content-Type': contentType(path),
          'Cache-Control': cache,
          'X-Content-Type-Options': 'nosniff',
        },
      });

/** The Outlook page, the product's built files, Office.js, and what is put into the add-in's frames. */
export function mountPages(
  app: Hono<{ Bindings: HttpBindings }>,
  { root, clock, emptySite }: PageParts,
): void {
  const dist = join(root, 'dist');
  const office = new OfficeFiles(join(root, 'node_modules/@microsoft/office-js/dist'));
  const below = (url: string, prefix: string): string =>
    decodeURIComponent(new URL(url).pathname.slice(prefix.length));

  app.get('/', () => {
    const page = readInside(dist, 'sandbox/outlook.html');
    return page
      ? file(page, 'outlook.html', 'no-store')
      : new Response(NOT_BUILT, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  app.get('/sandbox/page/*', (c) => {
    const path = below(c.req.url, '/sandbox/page/');
    return file(readInside(join(dist, 'sandbox'), path), path, 'no-cache');
  });
  app.get('/sandbox/inject.js', (c) => {
    const script = readInside(dist, 'sandbox/inject.js');
    if (!script) return file(undefined, '', '');
    const state = { offsetMs: clock.state().offsetMs, persona: c.req.query('persona') };
    return file(
      `window.__sandbox=${JSON.stringify(state)};\n${script.toString('utf8')}`,
      'inject.js',
      'no-store',
    );
  });
  app.get('/office/*', (c) => {
    const path = below(c.req.url, '/office/');
    return file(office.read(path), path, 'public, max-age=3600');
  });
  app.get('/addin/*', (c) => {
    const path = below(c.req.url, '/addin/');
    const content = readInside(dist, path);
    if (!content || path.startsWith('sandbox/')) return file(undefined, '', '');
    if (!path.endsWith('.html')) return file(content, path, 'no-cache');
    return new Response(addinPage(content.toString('utf8'), new URL(c.req.url).origin, emptySite), {
      headers: {
        'Content-Type': contentType(path),
        'Cache-Control': 'no-store',
        'Content-Security-Policy': ADDIN_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        // The add-in compares its own clock, which is moved as well, with its server's.
        Date: new Date(Date.now() + clock.state().offsetMs).toUTCString(),
      },
    });
  });
  app.get('/favicon.ico', () => {
    const icon = readInside(dist, 'assets/icon-32.png');
    return icon ? file(icon, 'icon.png', 'public, max-age=3600') : new Response(null, { status: 204 });
  });
}
