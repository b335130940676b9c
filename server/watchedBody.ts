/** The body of a response that reports how it ended. It breaks off when the signal aborts. */
export function watchedBody(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  ended: (how: 'finished' | 'aborted' | 'dropped') => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    start(stream) {
      signal.addEventListener(
        'abort',
        () => {
          ended('aborted');
          stream.error(signal.reason);
          // The body may have failed already, in which case cancelling it fails too.
          reader.cancel(signal.reason).catch(() => {});
        },
        { once: true },
      );
    },
    async pull(stream) {
      try {
        const { done, value } = await reader.read();
        if (signal.aborted) return;
        if (!done) return stream.enqueue(value);
        ended('finished');
        stream.close();
      } catch (error) {
        ended('dropped');
        stream.error(error);
      }
    },
    async cancel(reason) {
      ended('aborted');
      await reader.cancel(reason);
    },
  });
}
