import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/**
 * Servers on this machine that are closed after each test; `serve` returns the address, without a final
 * slash.
 */
export function servers() {
  const closing: (() => void)[] = [];
  const closeAll = () => closing.splice(0).forEach((close) => close());
  afterEach(closeAll);
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  return { serve, closeAll };
}
