import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

export interface ProductionHost {
  readonly url: string;
  /** From now on the pane's address gives the reference instead, or the product again. */
  show(what: 'product' | 'reference'): void;
  close(): Promise<void>;
}

const HASHED = /^\/addin\/[^/]+\.[0-9a-f]{8}\.js$/;
const LASTING = /^\/office\//;
const COMPRESSED = /javascript|html|css|json/;

/**
 * Puts before the sandbox what a real host and Microsoft's CDN do: scripts compressed, those with a hash in their name and
 * Office's kept by the browser.
 * @param template the reference's script
 */
export async function hostLikeProduction(sandbox: string, template: string): Promise<ProductionHost> {
  let shown: 'product' | 'reference' = 'product';
  const reference = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Template</title>
<script src="/sandbox/inject.js"></script><script src="/office/office.js"></script>
<div id="root"></div><script defer src="/addin/template.00000000.js"></script></html>`;

  const own = (path: string): { readonly type: string; readonly body: string | Buffer } | undefined => {
    if (path === '/addin/template.00000000.js')
      return { type: 'text/javascript', body: readFileSync(template) };
    if (shown === 'reference' && path === '/addin/taskpane.html')
      return { type: 'text/html', body: reference };
    return undefined;
  };

  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const path = new URL(incoming.url ?? '/', sandbox).pathname;
    const lasting = HASHED.test(path) || LASTING.test(path);
    const cache = lasting ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
    const given = own(path);
    if (given) {
      outgoing.writeHead(200, { 'content-type': given.type, 'content-encoding': 'gzip', ...cache });
      const gzip = createGzip({ level: 9 });
      gzip.pipe(outgoing);
      gzip.end(given.body);
      return;
    }
    const { hostname, port } = new URL(sandbox);
    const { method, headers, url } = incoming;
    const upstream = request({ hostname, port, method, headers, path: url }, (reply) => {
      const type = reply.headers['content-type'] ?? '';
      const compressed = COMPRESSED.test(type) && method === 'GET';
      const { 'content-length': length, ...rest } = reply.headers;
      outgoing.writeHead(reply.statusCode ?? 502, {
        ...rest,
        ...cache,
        ...(compressed ? { 'content-encoding': 'gzip' } : length ? { 'content-length': length } : {}),
      });
      if (compressed) reply.pipe(createGzip({ level: 9 })).pipe(outgoing);
      else reply.pipe(outgoing);
    });
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    incoming.pipe(upstream);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (what) => (shown = what),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
