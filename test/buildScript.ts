import { join, resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '..');

/** Where a script begins, and what it becomes. */
export interface Script {
  readonly mode: 'development' | 'production';
  readonly target: 'es2019' | 'es2022';
  readonly entry: string;
  readonly folder: string;
  readonly name: string;
}

/** Builds one file of a page that only tests show, with all that the page loads later; returns its path. */
export function buildScript({ mode, target, entry, folder, name }: Script): Promise<string> {
  const compiler = webpack({
    mode,
    context: ROOT,
    devtool: false,
    target: ['web', target],
    entry,
    output: { path: folder, filename: name },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    performance: { hints: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
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
                target,
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
        else done(join(folder, name));
      });
    });
  });
}
