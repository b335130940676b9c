import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/load/loadError';
import type { LoadErrorKind } from '../../../src/load/loadErrorKind';
import { pollInterval, shouldRetry } from '../../../src/source/query/queryBase';
import { retryDelay } from '../../../src/source/retryDelay';

const http = (status: number, retryAfter?: number) => new LoadError('http', { status, retryAfter });

describe('Retries', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('%s: twice', (status) => {
    expect([0, 1, 2].map((count) => shouldRetry(count, http(status)))).toEqual([true, true, false]);
  });

  test.each([400, 401, 403, 404, 405, 409, 410, 422, 451])('%s: never', (status) => {
    expect(shouldRetry(0, http(status))).toBe(false);
  });

  test.each<LoadErrorKind>(['network', 'timeout'])('%s: twice', (kind) => {
    const error = new LoadError(kind);
    expect([0, 1, 2].map((count) => shouldRetry(count, error))).toEqual([true, true, false]);
  });

  test.each<LoadErrorKind>([
    'not-json',
    'wrong-format',
    'too-large',
    'too-deep',
    'schema',
    'cancelled',
  ])('%s: never', (kind) => {
    expect(shouldRetry(0, new LoadError(kind))).toBe(false);
  });
});

test('Retries that a source has made itself count', () => {
  const tried = (retries: number) => new LoadError('http', { status: 429, retries });
  expect([0, 1, 2].map((retries) => shouldRetry(0, tried(retries)))).toEqual([true, true, false]);
  expect(shouldRetry(1, tried(1))).toBe(false);
});

describe('The delay before a retry', () => {
  test('is one second, then twice as long each time, at most half a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 20].map((attempt) => retryDelay(attempt, http(503)));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('is what the server says, but never zero and at most half a minute', () => {
    const waits = [0, 1500, 3_600_000].map((after) => retryDelay(0, http(429, after)));
    expect(waits).toEqual([1000, 1500, 30_000]);
  });
});

test('A poll is five times as rare after an error, and stops after a final one', () => {
  expect(pollInterval(60_000, null)).toBe(60_000);
  expect(pollInterval(60_000, http(503))).toBe(300_000);
  expect(pollInterval(60_000, new LoadError('network'))).toBe(300_000);
  expect([401, 403, 404].map((status) => pollInterval(60_000, http(status)))).toEqual([
    false,
    false,
    false,
  ]);
});

test('A poll is made no sooner than the server says', () => {
  expect(pollInterval(60_000, http(503, 600_000))).toBe(600_000);
  expect(pollInterval(60_000, http(503, 1000))).toBe(300_000);
});
