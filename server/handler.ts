/** Answers a request; what `fetch` is from the other side. Runs in Node and in a browser. */
export type Handler = (request: Request) => Promise<Response>;
