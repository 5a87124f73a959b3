import type { SlotValue } from '../claims/types';

export type NumberSlot = Extract<SlotValue, { type: 'number' }>;

/** "About" is taken to mean within a tenth, "over" and "under" within a quarter, either way. */
const ABOUT = 0.1;
const BEYOND = 0.25;

function allows(loose: NumberSlot, tight: NumberSlot): boolean {
	const gap = (tight.value - loose.value) / Math.max(1, Math.abs(loose.value));
	if (loose.bound === 'about') return Math.abs(gap) <= ABOUT;
	if (loose.bound === 'over') return gap >= 0 && gap <= BEYOND;
	if (loose.bound === 'under') return gap <= 0 && gap >= -BEYOND;
	return gap === 0;
}

/** Whether two reports of one number can both be true: "over 170" and 174 can, 191 and 193 cannot. */
export const numbersAgree = (a: NumberSlot, b: NumberSlot): boolean =>
	a.value === b.value || allows(a, b) || allows(b, a);
