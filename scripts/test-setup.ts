import fc from 'fast-check';

/**
 * `npm test` tries every property with the same cases each time: what fails then was broken by the
 * change at hand. `npm run test:long` draws new ones, and ten times as many, to find what nobody
 * thought of; what it finds becomes an example by name.
 */
const EVERY_TIME = { seed: 20_251_026 };
const LONG = { numRuns: 1000 };

fc.configureGlobal(process.env.DATELINE_LONG ? LONG : EVERY_TIME);
