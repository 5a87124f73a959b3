const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

const unit = (value: number, name: string, locale: string): string =>
	new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/**
 * How much time is left, no finer than it matters: days and hours, hours and minutes, minutes, and
 * seconds for the last two minutes. Never more than there is, but for the second that is going on.
 *
 * @param ms from 0
 */
export function leftText(ms: number, locale: string): string {
	if (ms <= 2 * MINUTE) return unit(Math.ceil(ms / SECOND), 'second', locale);
	if (ms < HOUR) return unit(Math.floor(ms / MINUTE), 'minute', locale);
	const [big, small, names] =
		ms < DAY ? [HOUR, MINUTE, ['hour', 'minute']] : [DAY, HOUR, ['day', 'hour']];
	const rest = Math.floor((ms % big) / small);
	const whole = unit(Math.floor(ms / big), names[0] ?? '', locale);
	return rest === 0 ? whole : `${whole} ${unit(rest, names[1] ?? '', locale)}`;
}
