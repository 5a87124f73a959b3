import fc from 'fast-check';

/** `npm run test:long`: ten times the cases a property is usually tried with. */
if (process.env.DATELINE_LONG) fc.configureGlobal({ numRuns: 1000 });
