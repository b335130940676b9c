const DAY = 86_400;
/** 1970-01-01 in Excel's count of days from 1900. */
const UNIX = 25_569;
/** 1904-01-01 in Excel's count from 1900; workbooks that count from 1904 call it 0. */
const FROM_1904 = 1462;
/** The last day of the year 9999. */
const LAST = 2_958_465;

/**
 * A day, with the time when it is not midnight, as ISO 8601 without a zone; `undefined` for a number that is
 * not a date in Excel. Numbers before March 1900 are shifted by one, since Excel counts 29 February 1900,
 * which did not exist.
 *
 * @param serial days since the last day of 1899, or since 1904-01-01
 */
export function excelDate(serial: number, isFrom1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY);
  const counted = Math.floor(seconds / DAY);
  const days = isFrom1904 ? counted + FROM_1904 : counted < 60 ? counted + 1 : counted;
  if (counted < (isFrom1904 ? 0 : 1) || days > LAST) return undefined;
  const time = new Date(((days - UNIX) * DAY + (seconds - counted * DAY)) * 1000);
  return time.toISOString().slice(0, 19).replace('T00:00:00', '');
}

/** A time of day or a duration: "4:30", "36:00:05". */
export function clockTime(days: number): string {
  const seconds = Math.round(days * DAY);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = seconds % 60 === 0 ? [minutes] : [minutes, seconds % 60];
  return [hours, ...parts.map((part) => String(part).padStart(2, '0'))].join(':');
}
