const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as a field of type datetime-local holds it, in the device's own zone; '' for null. */
export function toLocalField(at: number | null): string {
	if (at === null) return '';
	const date = new Date(at);
	const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Reads such a field; null where it is empty or holds no moment. */
export function fromLocalField(text: string): number | null {
	const at = text === '' ? NaN : new Date(text).getTime();
	return Number.isFinite(at) && at >= 0 ? at : null;
}

/** A moment as a short date with its time, in the device's own zone. */
export const momentText = (at: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: 'numeric',
		minute: '2-digit'
	}).format(at);
