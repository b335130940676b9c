/** How a source makes HTTP requests. */
export interface HttpOptions {
  /** Makes the requests, for example through a proxy or after a login. @default the browser's `fetch` */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Headers of each request. Called for each one, so that a token can be renewed. With headers, the
   * server of another origin must allow the request in advance (CORS preflight), and a redirect is an
   * error: following it would send the headers to wherever it leads.
   * @default none
   */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies are sent. @default "same-origin" */
  readonly credentials?: RequestCredentials | undefined;
  /** How long to wait for the whole response, ms; `Infinity`: as long as it takes. @default 10 000 */
  readonly timeout?: number | undefined;
  /** Most bytes to read, after decompression. @default 5 000 000 */
  readonly maxBytes?: number | undefined;
}
