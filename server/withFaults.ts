import { faultOf, type Fault } from './faultOf';
import { faultyResponse } from './faultyResponse';
import type { Handler } from './handler';
import { problem } from './problem';
import { rateLimit } from './rateLimit';
import { wait } from './wait';

/**
 * Fails in the way that the address asks for. Faults can be combined; `key` keeps tests that run at the
 * same time apart: `/plans/x?status=503&times=2&key=test-7`.
 */
export function withFaults(handle: Handler): Handler {
  const asked = new Map<string, number>();
  const secondsLeft = rateLimit();
  return async (request) => {
    const url = new URL(request.url);
    const fault = readFault(url.searchParams);
    if (fault instanceof Response) return fault;
    const address = `${url.pathname}${url.search}`;
    const count = (asked.get(address) ?? 0) + 1;
    if (Number.isFinite(fault.times)) asked.set(address, count);
    if (count > fault.times) return handle(request);
    await wait(fault.delay, request.signal);
    const busy = secondsLeft(url.searchParams.get('key') ?? url.pathname, fault);
    if (busy > 0) return problem(429, { headers: { 'retry-after': String(busy) } });
    const answer = fault.status ? failure(fault.status, fault) : await handle(request);
    return faultyResponse(fault.kind, answer, url);
  };
}

function readFault(query: URLSearchParams): Fault | Response {
  try {
    return faultOf(query);
  } catch (error) {
    return problem(400, { detail: String(error) });
  }
}

function failure(status: number, { retryAfter }: Fault): Response {
  return problem(
    status,
    retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } },
  );
}
