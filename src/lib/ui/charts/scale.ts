/** Where the lines of a value axis stand, from 0 to the top one. */
export interface Axis {
	readonly top: number;
	readonly ticks: readonly number[];
}

const STEPS: readonly number[] = [1, 2, 5, 10];

/**
 * A value axis with round numbers, at most four of them above 0.
 *
 * @param most the largest value to be drawn
 * @param whole whether values are counts: then no step is below 1
 */
export function axisTo(most: number, whole = true): Axis {
	const rough = Math.max(most, whole ? 1 : Number.MIN_VALUE) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(
		whole ? 1 : 0,
		(STEPS.find((each) => each * power >= rough * 0.999) ?? 10) * power
	);
	const count = Math.max(1, Math.ceil(most / step - 1e-9));
	return {
		top: count * step,
		ticks: Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
	};
}

/** One letter of the tick labels, on average, px. */
const LETTER = 7.2;
const GAP = 20;

/**
 * Which labels fit beneath a chart without touching: every n-th, counted from the last, since the
 * last is most often today.
 *
 * @param labels in order
 * @param width px of the whole chart
 * @param from count from the first label instead: a forecast begins today
 */
export function fittingLabels(
	labels: readonly string[],
	width: number,
	from: 'first' | 'last' = 'last'
): ReadonlySet<number> {
	const widest = Math.max(1, ...labels.map((label) => label.length)) * LETTER + GAP;
	const every = Math.max(1, Math.ceil((labels.length * widest) / Math.max(1, width)));
	const start = from === 'first' ? 0 : (labels.length - 1) % every;
	const shown = new Set<number>();
	for (let at = start; at < labels.length; at += every) shown.add(at);
	return shown;
}

export interface Point {
	readonly x: number;
	/** Null where there is nothing to draw: the line has a gap there. */
	readonly y: number | null;
}

const at = (x: number, y: number): string =>
	`${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Runs of points that have a value. */
function runs(points: readonly Point[]): { x: number; y: number }[][] {
	const found: { x: number; y: number }[][] = [[]];
	for (const { x, y } of points)
		if (y === null) found.push([]);
		else found.at(-1)?.push({ x, y });
	return found.filter((run) => run.length > 0);
}

/** A line through the points, as the `d` of a path; a lone point becomes a dot of no length. */
export const linePath = (points: readonly Point[]): string =>
	runs(points)
		.map((run) => {
			const [first, ...others] = run.map(({ x, y }) => at(x, y));
			return `M${first ?? ''}${others.length === 0 ? 'h0' : others.map((to) => `L${to}`).join('')}`;
		})
		.join('');

/** The surface between a line and a floor. */
export const areaPath = (points: readonly Point[], floor: number): string =>
	runs(points)
		.map((run) => {
			const [first, last] = [run[0]?.x ?? 0, run.at(-1)?.x ?? 0];
			const line = run.map(({ x, y }) => `L${at(x, y)}`).join('');
			return `M${at(first, floor)}${line}L${at(last, floor)}Z`;
		})
		.join('');

/** The surface between two lines; where either has a gap, both have. */
export function bandPath(low: readonly Point[], high: readonly Point[]): string {
	const gapped = (points: readonly Point[], other: readonly Point[]): Point[] =>
		points.map((point, index) =>
			(other[index]?.y ?? null) === null ? { ...point, y: null } : point
		);
	const [lows, highs] = [runs(gapped(low, high)), runs(gapped(high, low))];
	return highs
		.map((run, index) => {
			const back = (lows[index] ?? []).toReversed();
			return `M${[...run, ...back].map(({ x, y }) => at(x, y)).join('L')}Z`;
		})
		.join('');
}
