import * as v from 'valibot';

/** A number that JSON can carry: neither NaN nor, as `1e999` becomes when read, infinite. */
export const finiteNumber = v.pipe(v.number(), v.finite());
