/**
 * Thrown to close the connection without a response, or without the rest of one. It is a TypeError, since
 * that is what `fetch` rejects with; in Node, the socket is closed.
 */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection';

  constructor() {
    super('Failed to fetch');
  }
}

/**
 * Whether an error is a `DroppedConnection`; compared by name, since a module loaded twice has two
 * classes.
 */
export function isDropped(error: unknown): boolean {
  return error instanceof TypeError && error.name === 'DroppedConnection';
}
