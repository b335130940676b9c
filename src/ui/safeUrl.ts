/** Schemes that a link of ours may have. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address when it is safe to link to: http, https, mailto, tel, or relative to the page; anything
 * else, such as `javascript:` and `data:`, gives `undefined` and is shown as text only.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || url.trim() === '') return undefined;
  try {
    return SCHEMES.has(new URL(url, 'https://relative.invalid').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
