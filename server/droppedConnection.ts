/**
 * The connection is to be closed without a word, or without the rest of them. A TypeError, since that is
 * what `fetch` rejects with; in Node the socket is closed.
 */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection';

  constructor() {
    super('Failed to fetch');
  }
}

/** Whether that is meant; told by the name, since a module loaded twice has two classes. */
export function isDropped(error: unknown): boolean {
  return error instanceof TypeError && error.name === 'DroppedConnection';
}
