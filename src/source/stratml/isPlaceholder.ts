/** Whether a text only says that the real text is to come. "[Editor's note: …]" has content and is not one. */
export function isPlaceholder(text: string): boolean {
  return (
    /^\[(?!editor)[^[\]]+\]$/i.test(text) ||
    /^\W?to[ _]be[ _](?:determined|identified|defined|decided)\W*$/i.test(text)
  );
}
