/** The address of a picture and where it is fetched from. */
export interface PictureAddress {
  /** An origin such as "https://bilder.example.se", or "self" for an address relative to the page. */
  readonly origin: string;
  /** The address to use. */
  readonly url: string;
}

/**
 * Two pages that have nothing in common. An address that resolves to each page's own origin is relative,
 * one that resolves to the same address on both is absolute. Any other ("//host", "https:path") depends
 * on the page and is not trusted.
 */
const PAGES = ['https://one.invalid', 'http://other.invalid'] as const;

/** The origin of a picture's address; `undefined` when it is neither https nor relative. */
export function pictureAddress(url: string): PictureAddress | undefined {
  if (url.trim() === '') return undefined;
  const [one, other] = PAGES.map((page) => resolved(url, page));
  if (!one || !other) return undefined;
  if (one.origin === PAGES[0] && other.origin === PAGES[1]) return { origin: 'self', url };
  const isSecure = one.protocol === 'https:' && one.username === '' && one.password === '';
  return isSecure && one.href === other.href ? { origin: one.origin, url: one.href } : undefined;
}

function resolved(url: string, page: string): URL | undefined {
  try {
    return new URL(url, page);
  } catch {
    return undefined;
  }
}

/**
 * The address of a picture if it may be fetched: from one of the origins, or relative to the page if the
 * list has "self". An entry that is not exactly an origin allows nothing.
 */
export function allowedPicture(
  url: string | undefined,
  origins: readonly string[],
): string | undefined {
  const address = url === undefined ? undefined : pictureAddress(url);
  if (!address) return undefined;
  return origins.some((origin) => isSame(origin, address.origin)) ? address.url : undefined;
}

function isSame(entry: string, origin: string): boolean {
  if (entry === 'self' || origin === 'self') return entry === origin;
  const address = pictureAddress(entry);
  return address?.origin === origin && address.url === `${origin}/`;
}
