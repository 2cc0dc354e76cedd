const path = require('node:path');
const webpack = require('webpack');

const ROOT = path.resolve(__dirname, '../../..');

/** Builds the page that shows each state of the pane with sample data; resolves to the bundle's path. */
module.exports = function bundle(into) {
  const compiler = webpack({
    mode: 'development',
    context: ROOT,
    devtool: false,
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'index.tsx'),
    output: { path: into, filename: 'story.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    performance: { hints: false },
    // One file: what the pane loads later comes with it.
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
                target: 'es2022',
              },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(path.join(into, 'story.js'));
      });
    });
  });
};
