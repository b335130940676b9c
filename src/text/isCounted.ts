/** Units of measurement whose names end like the names of countable things. */
const MEASURED = /(?:kronor|meter|liter|procentenheter)$/iu;
const COUNTED = /^(?:st|stycken)\.?$|\p{L}{2}(?:ar|er|or)$/iu;

/**
 * Whether a unit names things that are counted one by one, such as patients, days or pieces: texts then
 * say "fewer" rather than "less". Units are in the plan's own language, Swedish, whatever language is shown.
 */
export function isCounted(unit: string | undefined): boolean {
  return unit !== undefined && COUNTED.test(unit) && !MEASURED.test(unit);
}
