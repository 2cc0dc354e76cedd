import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fluent2ComponentStyles } from '../../src/taskpane/shell/fluent/componentStyles';

/** Every module of the pane with its text, by path. */
const screens = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('shell', 'fluent')))
  .map((name) => ({ name, text: readFileSync(join('src/taskpane', name), 'utf8') }));

/** Whose Fluent 2 look the build keeps, or who have none in the theme. */
const LOOKED_AFTER = ['Button', 'Checkbox', 'ProgressIndicator', 'Styling', 'Theme'];

test('screens use only the Fluent controls whose look is built in', () => {
  const used = screens.flatMap(({ name, text }) =>
    [...text.matchAll(/from '@fluentui\/react(?:\/lib\/(\w+))?'/g)]
      .filter(([, control]) => !LOOKED_AFTER.includes(control ?? ''))
      .map(([line]) => `${name}: ${line}`),
  );
  expect(used).toEqual([]);
  expect(Object.keys(fluent2ComponentStyles)).toEqual(['Checkbox', 'DefaultButton']);
});

test.each(['menuProps', 'menuAs', 'split', 'keytipProps', 'CommandBarButton', 'CompoundButton'])(
  'no button asks for %s, which the build leaves out',
  (property) => {
    const asks = new RegExp(`(?:<|\\s)${property}(?:=|[\\s>]*$)`, 'm');
    expect(screens.filter(({ text }) => asks.test(text)).map(({ name }) => name)).toEqual([]);
  },
);
