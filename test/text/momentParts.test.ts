import { afterEach, expect, test, vi } from 'vitest';
import { momentParts } from '../../src/text/momentParts';

afterEach(() => vi.unstubAllEnvs());

const ZONES = ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'];

// A server and its readers are often in different time zones, and must write the same text.
test.each(ZONES)('A moment is written by Swedish time in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(
    { UTC: 0, 'Europe/Stockholm': -60, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 }[
      zone
    ],
  );
  expect(momentParts('2026-01-15T23:30:00Z', 'sv')).toEqual({
    day: '16 januari 2026',
    time: '00.30',
  });
  expect(momentParts('2026-07-15T10:32:00.000-07:00', 'en')).toEqual({
    day: '15 July 2026',
    time: '19:32',
  });
  expect(momentParts('2026-07-15T10:32', 'sv')).toEqual({ day: '15 juli 2026', time: '10.32' });
  expect(momentParts('2026-01-15', 'sv')).toEqual({ day: '15 januari 2026', time: undefined });
});

test('What is no moment stands as it is written', () => {
  expect(momentParts('i går', 'sv')).toEqual({ day: 'i går', time: undefined });
});
