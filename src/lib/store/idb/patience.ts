/** How long to wait for a database that does not answer, ms. */
export const PATIENCE_MS = 10_000;
