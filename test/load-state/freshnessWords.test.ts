import { expect, test } from 'vitest';
import { whenWords } from '../../src/load-state/freshnessWords';
import { loadStateWords } from '../../src/load-state/loadStateWords';
import { messagesFor } from '../../src/messages/messagesFor';
import { moment, NOW } from './fixture';

const lastYear = new Date(2025, 10, 3, 9, 12).getTime();
const nextMonth = new Date(2026, 11, 1, 8, 0).getTime();

test.each([
  ['today', moment(23, 9, 12), 'kl. 09.12', 'at 09:12'],
  ['the first minute of today', moment(23, 0, 0), 'kl. 00.00', 'at 00:00'],
  ['the last minute of yesterday', moment(22, 23, 59), 'i går kl. 23.59', 'yesterday at 23:59'],
  ['the day before', moment(21, 16, 40), '21 november kl. 16.40', '21 November at 16:40'],
  ['another year', lastYear, '3 november 2025 kl. 09.12', '3 November 2025 at 09:12'],
  ['a clock that is ahead', nextMonth, '1 december kl. 08.00', '1 December at 08:00'],
])('A time of %s is expressed as people say it', (_day, at, sv, en) => {
  expect(whenWords(at, NOW, messagesFor(loadStateWords))).toBe(sv);
  expect(whenWords(at, NOW, messagesFor(loadStateWords, 'en'))).toBe(en);
});

test('Yesterday is yesterday even on the first day of a year', () => {
  const [newYear, before] = [new Date(2026, 0, 1, 8), new Date(2025, 11, 31, 22)].map(Number);
  expect(whenWords(before ?? 0, newYear ?? 0, messagesFor(loadStateWords))).toBe('i går kl. 22.00');
});

test('Before the reader’s clock is known, the time is only "earlier"', () => {
  expect(whenWords(NOW, null, messagesFor(loadStateWords))).toBe('tidigare');
});
