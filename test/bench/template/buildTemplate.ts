import { join, resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '../../..');
const FOLDER = join(ROOT, 'node_modules', '.cache', 'bench-template');

/** Builds the reference's script for production; returns its file. */
export function buildTemplate(): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    context: ROOT,
    target: ['web', 'es2019'],
    entry: { template: join(__dirname, 'Template.tsx') },
    output: { path: FOLDER, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2019',
              },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats || stats.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
        else done(join(FOLDER, 'template.js'));
      });
    });
  });
}
