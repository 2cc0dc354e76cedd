import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readInside } from './readInside';

/** Asked by Office.js of a frame of its own when the host's address is not one that it trusts by itself. */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Confiance</title><script src="/office/AgaveErrorUX/trust.js"></script>`;
const TRUST_SCRIPT = `addEventListener('message', function (event) {
  if (event.origin === location.origin) event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;

/** Office.js's own files, unmodified, by names in any case (it asks for `AgaveErrorUX`, the folder is in lower case). */
export class OfficeFiles {
  private names: ReadonlyMap<string, string> | undefined;

  constructor(private readonly folder: string) {}

  read(path: string): Buffer | string | undefined {
    const wanted = path.toLowerCase();
    if (wanted === 'agaveerrorux/index.html') return TRUST_PAGE;
    if (wanted === 'agaveerrorux/trust.js') return TRUST_SCRIPT;
    this.names ??= new Map(
      readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).map((name) => [
        name.replaceAll('\\', '/').toLowerCase(),
        name,
      ]),
    );
    const name = this.names.get(wanted);
    return name === undefined ? undefined : readInside(this.folder, join(name));
  }
}
