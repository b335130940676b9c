/** How a source asks over HTTP. */
export interface HttpOptions {
  /** Asks in another way than the browser's own: through a proxy, or with a login of its own. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Headers of each request, asked for each time so that a token can be renewed. A header makes a request
   * to another origin one that its server must allow beforehand (CORS).
   */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies go along. @default "same-origin" */
  readonly credentials?: RequestCredentials | undefined;
  /** How long to wait for the whole answer, ms. @default 10 000 */
  readonly timeout?: number | undefined;
  /** Most bytes to take in, unpacked. @default 5 000 000 */
  readonly maxBytes?: number | undefined;
}
