import * as v from 'valibot';

/** A number from one bound to another, both included. */
export function numberBetween(low: number, high: number) {
  const range = `number ${low}–${high}`;
  return v.pipe(
    v.number(),
    saying(v.minValue<number, number>(low), range),
    saying(v.maxValue<number, number>(high), range),
  );
}

/** A finite number that is not below a bound. */
export function numberFrom(low: number) {
  return v.pipe(v.number(), v.finite(), saying(v.minValue<number, number>(low), `number ${low}–`));
}

/** A whole number from one bound to another, both included. */
export function integerBetween(low: number, high: number) {
  const range = `integer ${low}–${high}`;
  return v.pipe(
    v.number(),
    saying(v.integer<number>(), range),
    saying(v.minValue<number, number>(low), range),
    saying(v.maxValue<number, number>(high), range),
  );
}

/** A whole number that is not below a bound. */
export function integerFrom(low: number) {
  const range = `integer ${low}–`;
  return v.pipe(
    v.number(),
    saying(v.integer<number>(), range),
    saying(v.minValue<number, number>(low), range),
  );
}

/** The same check, but its issue states the whole range and not just the bound that was exceeded. */
function saying<A extends object>(check: A, expects: string): A {
  return { ...check, expects };
}

/** A number that is neither `NaN` nor infinite. JSON can hold `1e999`, which `JSON.parse` reads as `Infinity`. */
export const finiteNumber = v.pipe(v.number(), v.finite());
