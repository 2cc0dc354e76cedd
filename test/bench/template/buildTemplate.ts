import { join, resolve } from 'node:path';
import { buildScript } from '../../buildScript';

const ROOT = resolve(__dirname, '../../..');

/** Builds the reference's script for production; returns its file. */
export const buildTemplate = (): Promise<string> =>
  buildScript({
    mode: 'production',
    target: 'es2019',
    entry: join(__dirname, 'Template.tsx'),
    folder: join(ROOT, 'node_modules', '.cache', 'bench-template'),
    name: 'template.js',
  });
