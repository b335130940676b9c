import { createExampleApi } from './exampleApi';
import { middleware, type Middleware } from './middleware';

/** All that development and tests fetch from, under `/api`. */
export function exampleMiddleware(): Middleware {
  return middleware(createExampleApi(), '/api');
}
