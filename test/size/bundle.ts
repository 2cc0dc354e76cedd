import { decodedMappings, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes that a browser downloads. Level 9: what a static host keeps ready. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** What no source owns: the bundler's own runtime and the joints. */
export const RUNTIME = '(runtime)';

/** One built script with its source map, read from a folder. */
export class Bundle {
  readonly text: string;
  private readonly map: TraceMap;

  constructor(
    folder: string,
    readonly name: string,
  ) {
    this.text = readFileSync(`${folder}/${name}`, 'utf8');
    this.map = new TraceMap(readFileSync(`${folder}/${name}.map`, 'utf8'));
  }

  get gzip(): number {
    return gzipped(this.text);
  }

  /** The script's text cut by the source each part comes from, `src/…` or `node_modules/…`. */
  bySource(): ReadonlyMap<string, string> {
    const parts = new Map<string, string[]>();
    const lines = this.text.split('\n');
    decodedMappings(this.map).forEach((segments, index) => {
      const line = lines[index] ?? '';
      segments.forEach((segment, at) => {
        const end = segments[at + 1]?.[0] ?? line.length;
        const source = segment.length === 1 ? null : this.map.sources[segment[1]];
        const name = source ? nameOf(source) : RUNTIME;
        const part = parts.get(name) ?? [];
        part.push(line.slice(segment[0], end));
        parts.set(name, part);
      });
    });
    return new Map([...parts].map(([name, part]) => [name, part.join('')]));
  }

  /** Which chunks each `import()` written in this script loads, by the source line that it was written on. */
  imports(): readonly {
    readonly source: string;
    readonly written: string;
    readonly chunks: readonly number[];
  }[] {
    const found = [
      ...this.text.matchAll(/(?:Promise\.all\(\[((?:\w+\.e\(\d+\),?)+)\]\)|\b(\w+\.e\(\d+\)))\.then\(/g),
    ];
    return found.flatMap((match) => {
      const before = this.text.slice(0, match.index).split('\n');
      const place = { line: before.length, column: before.at(-1)!.length };
      const { source, line } = originalPositionFor(this.map, place);
      if (!source || !line) return [];
      const content = this.map.sourcesContent?.[this.map.resolvedSources.indexOf(source)] ?? '';
      const chunks = [...match[0].matchAll(/\.e\((\d+)\)/g)].map((chunk) => Number(chunk[1]));
      return [
        {
          source: nameOf(source),
          written: content
            .split('\n')
            .slice(line - 1, line + 3)
            .join('\n'),
          chunks,
        },
      ];
    });
  }
}

const nameOf = (source: string): string =>
  source
    .replace(/^webpack:\/\/[^/]+\//, '')
    .replace(/^\.\//, '')
    .replace(/\?.*$/, '');
