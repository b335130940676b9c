/** Answers a request: the server side of `fetch`. Runs in Node and in browsers. */
export type Handler = (request: Request) => Promise<Response>;
