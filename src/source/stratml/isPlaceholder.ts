/** Whether a text only says that the real one is to come; a note by an editor says more. */
export function isPlaceholder(text: string): boolean {
  return (
    /^\[(?!editor)[^[\]]+\]$/i.test(text) ||
    /^\W?to[ _]be[ _](?:determined|identified|defined|decided)\W*$/i.test(text)
  );
}
