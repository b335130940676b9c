import { pictureAddress } from './pictureAddress';

/**
 * The address of a picture when it may be fetched: from an origin of the list, or relative to the page
 * when the list has "self". An entry that is more or less than an origin allows nothing.
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
