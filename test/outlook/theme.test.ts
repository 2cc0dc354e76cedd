import { isDark } from '../../src/outlook/theme';

test.each([
  ['#ffffff', false],
  ['#FAF9F8', false],
  ['#f00', false],
  ['#1F1F1F', true],
  ['#000', true],
  ['#292929', true],
  ['', false],
])('a background of %s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
