const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const DIST = path.resolve(__dirname, 'dist');

/** TypeScript through swc, down to the oldest runtime that runs the bundle. Types are checked apart, by `tsc`. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
        // Once for the bundle, not once per file.
        externalHelpers: true,
      },
    },
  },
});

/** Packages are published in newer syntax than classic Outlook's runtime reads. */
const olderPackages = (target) => ({
  test: /\.m?js$/,
  include: /node_modules/,
  exclude: /@swc[\\/]helpers/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'ecmascript' }, target, externalHelpers: true },
      isModule: 'unknown',
    },
  },
  resolve: { fullySpecified: false },
});

const base = (mode, name) => ({
  name,
  mode,
  context: __dirname,
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  devtool: mode === 'production' ? 'source-map' : 'inline-source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { compress: { passes: 3 }, format: { comments: false } },
      }),
    ],
  },
});

/** Parts of Fluent that come with a button or a theme and that no screen shows. Their reasons are in the files. */
const leanerFluent = Object.fromEntries(
  [
    ['react/lib/ContextualMenu.js', 'noMenu.ts'],
    ['react/lib/KeytipData.js', 'noKeytips.ts'],
    ['react/lib/components/Button/SplitButton/SplitButton.styles.js', 'noSplitButton.ts'],
    ['fluent2-theme/lib/fluent2ComponentStyles.js', 'componentStyles.ts'],
  ].map(([theirs, ours]) => [
    path.resolve(__dirname, 'node_modules/@fluentui', theirs),
    path.resolve(__dirname, 'src/taskpane/shell/fluent', ours),
  ]),
);

/** Loading these does nothing by itself, which the Graph client's package does not say: what nobody uses is left out. */
const WITHOUT_SIDE_EFFECTS = {
  include: [
    path.resolve(__dirname, 'node_modules/@microsoft/microsoft-graph-client'),
    ...['app', 'domain', 'graph', 'texts'].map((room) => path.resolve(__dirname, 'src', room)),
  ],
  sideEffects: false,
};

/** The pane: small at first paint; MSAL, Graph and the checker come in chunks of their own. */
const pane = (mode) => ({
  ...base(mode, 'taskpane'),
  target: ['web', 'es2019'],
  entry: { taskpane: './src/taskpane/index.tsx', redirect: './src/taskpane/signin/redirectPage.ts' },
  resolve: { extensions: ['.tsx', '.ts', '.js'], alias: leanerFluent },
  output: {
    path: DIST,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    // Chunks of earlier builds go; what the two other builds put beside stays.
    clean: { keep: /^(sandbox[\\/]|launchevent\.)/ },
  },
  // A package that takes something else from a part that was put aside must not pass unseen.
  module: {
    parser: { javascript: { exportsPresence: 'error' } },
    rules: [
      typescript('es2019'),
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      WITHOUT_SIDE_EFFECTS,
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    // Where a sign-in without Outlook's bridge comes back to.
    new HtmlWebpackPlugin({
      template: './src/taskpane/signin/redirect.html',
      filename: 'redirect.html',
      chunks: ['redirect'],
    }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
  ],
});

/**
 * The send gate: one self-contained file at a fixed address (the manifest names it), ES2015, no chunk to load later.
 * Classic Outlook on Windows runs it in a JavaScript-only runtime without imports or DOM.
 */
const gate = (mode) => ({
  ...base(mode, 'launchevent'),
  target: ['web', 'es2015'],
  devtool: mode === 'production' ? 'source-map' : false,
  entry: { launchevent: './src/launchevent/index.ts' },
  output: { path: DIST, filename: '[name].js', chunkLoading: false },
  module: { rules: [typescript('es2015'), olderPackages('es2015')] },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/launchevent/launchevent.html',
      filename: 'launchevent.html',
      chunks: ['launchevent'],
      inject: 'head',
      scriptLoading: 'blocking',
    }),
  ],
});

/** The sandbox's Outlook page and what it puts into the add-in's frames. Never part of the product. */
const sandbox = (mode) => ({
  ...base(mode, 'sandbox'),
  target: ['web', 'es2020'],
  entry: {
    outlook: './src/sandbox/outlook/page/index.tsx',
    inject: './src/sandbox/outlook/inject/index.ts',
    classic: './src/sandbox/outlook/classic/index.ts',
  },
  output: { path: path.join(DIST, 'sandbox'), filename: '[name].js', publicPath: '/sandbox/page/' },
  module: { rules: [typescript('es2020'), { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/sandbox/outlook/page/outlook.html',
      filename: 'outlook.html',
      chunks: ['outlook'],
    }),
  ],
});

module.exports = (_env, argv) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  return [pane(mode), gate(mode), sandbox(mode)];
};
