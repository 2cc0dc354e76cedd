import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';

/** The rooms of the house, and whom each may call. Arrows go one way; nothing else is allowed. */
const ROOMS = {
  domain: [],
  texts: ['app', 'domain'],
  app: ['domain'],
  graph: ['app', 'domain'],
  outlook: ['app', 'domain'],
  launchevent: ['app', 'domain', 'texts'],
  taskpane: ['app', 'domain', 'texts', 'graph', 'outlook'],
  cli: ['app', 'domain', 'texts'],
  // The sandbox plays Outlook and Graph. It may read the product's declarations (lists, CSV import), never the reverse.
  sandbox: ['app', 'domain', 'graph', 'texts'],
};

/** What reads the state of a page at once, without waiting for it. */
const PAGE_READ =
  '/^(count|innerText|textContent|inputValue|isChecked|isDisabled|isEnabled|all(Inner|Text).*)$/';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.sandbox', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'react-hooks': hooks },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': Object.keys(ROOMS).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(ROOMS).map(([from, allow]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...allow] } } } },
            })),
          ],
        },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    ignores: ['src/taskpane/shell/Summary.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXOpeningElement[name.name='summary']",
          message: 'The Tab key passes it over inside Outlook: use shell/Summary.',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // What is read once, just after a press, is what stood there before: it passes or fails by chance.
    files: ['test/browser/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['callee.object', 'callee.object.object']
          .flatMap((expect) => [
            `[${expect}.callee.name='expect'][${expect}.arguments.0.argument.callee.property.name=${PAGE_READ}]`,
            `[${expect}.callee.name='expect'][${expect}.arguments.0.callee.property.name=${PAGE_READ}]`,
          ])
          .map((read) => ({
            selector: `ExpressionStatement > CallExpression${read}, ExpressionStatement > AwaitExpression > CallExpression${read}`,
            message: 'Read from a page until it has answered: put the assertion in support/soon.',
          })),
      ],
    },
  },
  {
    // The domain is pure: no clock, no I/O, no platform.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'fetch',
        'localStorage',
        'process',
        'console',
        'setTimeout',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock: take the day as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock: take the instant as a parameter.',
        },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs}', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
