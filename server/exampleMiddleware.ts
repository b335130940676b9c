import { createExampleApi } from './exampleApi';
import { middleware, type Middleware } from './middleware';

/** Serves everything that development and tests fetch from, under `/api`. */
export function exampleMiddleware(): Middleware {
  return middleware(createExampleApi(), '/api');
}
