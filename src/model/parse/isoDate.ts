import * as v from 'valibot';

const MONTH = '(?:0[1-9]|1[0-2])';
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** Month and day of any year, with the right number of days for each month. */
const DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const TIME = `T${CLOCK}(?::[0-5]\\d(?:[.,]\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?`;

/**
 * A calendar date in ISO 8601: a year, a month, a day, or a day with the time of day. It is a single regular
 * expression, so that the JSON Schema can express the same check as the parser.
 */
export const isoDate = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:\\d{4}(?:-${MONTH})?|(?:\\d{4}-${DAY}|${LEAP_YEAR}-02-29)(?:${TIME})?)$`),
  ),
);
