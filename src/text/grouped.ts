/** A number with its thousands apart: "19 950", "19,950". */
export function grouped(count: number, locale: 'sv' | 'en'): string {
  return new Intl.NumberFormat(locale).format(count);
}
