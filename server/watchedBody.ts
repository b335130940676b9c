/** Body of an answer, with news of how it ended. Breaks off when the signal stops the request. */
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
          // It may have failed already, which is no news.
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
