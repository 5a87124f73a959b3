import { idle } from '$lib/platform/idle';

/** How long a page may be busy before what can wait is done all the same, ms. */
const SOON_MS = 1_000;

/** Resolves once what is on screen has been painted and nobody waits. */
export const whenIdle = (): Promise<void> => idle(SOON_MS);
