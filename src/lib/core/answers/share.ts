import type { Verdict } from './types';

/** How much of an answer was right, 0 to 1; of what has no parts all or nothing, `nearly` is nothing. */
export const shareOf = ({ outcome, share }: Verdict): number =>
	share ?? (outcome === 'right' ? 1 : 0);
