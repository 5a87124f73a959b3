import * as v from 'valibot';

/** A number in base 36, as the short forms hold it. */
export const number36 = v.pipe(
	v.string(),
	v.regex(/^[0-9a-z]{1,11}$/),
	v.transform((text) => Number.parseInt(text, 36))
);
