const MINUTE = 60_000;
const STEPS = [
	{ unit: 'day', ms: 24 * 60 * MINUTE },
	{ unit: 'hour', ms: 60 * MINUTE },
	{ unit: 'minute', ms: MINUTE }
] as const;

/** How long ago a moment was, in words: "3 days ago", "yesterday", "now". Both ms since the epoch. */
export function agoText(at: number, now: number, locale: string): string {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const past = Math.max(0, now - at);
	const step = STEPS.find(({ ms }) => past >= ms);
	return step ? format.format(-Math.floor(past / step.ms), step.unit) : format.format(0, 'second');
}

/** A moment as date and time of day, here. */
export const momentText = (at: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
