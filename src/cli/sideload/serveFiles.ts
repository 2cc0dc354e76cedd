import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { contentPolicy, FILE_HEADERS, MICROSOFT_365 } from '../../app/hosting/contentPolicy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as a real host would: the same headers, nothing kept, nothing outside of the folder. */
export const serveFiles =
  (folder: string) =>
  ({ method, url = '/' }: IncomingMessage, response: ServerResponse): void => {
    const file = method === 'GET' || method === 'HEAD' ? fileAt(folder, url) : undefined;
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
      return;
    }
    response.writeHead(200, {
      ...FILE_HEADERS,
      'Content-Security-Policy': contentPolicy(MICROSOFT_365),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    response.end(method === 'HEAD' ? undefined : readFileSync(file));
  };

function fileAt(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path));
  const inside = file.startsWith(normalize(folder + sep));
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
