import { dateGroup, shortDate } from '../../../../src/sandbox/outlook/page/ui/dates';

/** Wednesday. */
const NOW = new Date(2025, 3, 16, 14, 30);
const at = (day: string): Date => new Date(`${day}T09:05:00`);

test.each([
  ['2025-04-16', '09:05', 'Aujourd’hui'],
  ['2025-04-15', 'mar.\u00a009:05', 'Hier'],
  ['2025-04-14', 'lun.\u00a009:05', 'Cette semaine'],
  ['2025-04-13', 'dim.\u00a009:05', 'La semaine dernière'],
  ['2025-04-08', 'mar.\u00a008/04', 'La semaine dernière'],
  ['2025-04-02', 'mer.\u00a002/04', 'Ce mois-ci'],
  ['2025-03-10', 'lun.\u00a010/03', 'Le mois dernier'],
  ['2024-12-31', '31/12/2024', 'Plus ancien'],
])('a message of %s shows %j under %j', (day, short, group) => {
  expect(shortDate(at(day), NOW)).toBe(short);
  expect(dateGroup(at(day), NOW)).toBe(group);
});
