/**
 * The world as a short text: borders that two countries share are written once. A line is its first
 * point in two characters a coordinate, then one character for each step right and each step down.
 */
export const ALPHABET = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
	.filter((char) => !"'`\\".includes(char))
	.join('');

/** The longest step one character holds, either way. */
export const STEP = (ALPHABET.length - 1) / 2;

type Point = readonly [x: number, y: number];

const VALUES = new Map([...ALPHABET].map((char, value) => [char, value]));

/** Reads one line: its points on the grid of the map. */
export function readLine(text: string): readonly Point[] {
	const value = (at: number): number => VALUES.get(text.charAt(at)) ?? 0;
	let [x, y] = [value(0) * ALPHABET.length + value(1), value(2) * ALPHABET.length + value(3)];
	const points: Point[] = [[x, y]];
	for (let at = 4; at < text.length; at += 2) {
		x += value(at) - STEP;
		y += value(at + 1) - STEP;
		points.push([x, y]);
	}
	return points;
}

/** The points of a ring: lines end to end, `~` marking one that is walked backwards. */
function ringOf(ring: string, lines: readonly (readonly Point[])[]): readonly Point[] {
	return ring.split(',').flatMap((name) => {
		const back = name.startsWith('~');
		const line = lines[Number(back ? name.slice(1) : name)] ?? [];
		return back ? line.toReversed() : line;
	});
}

const pathOf = (ring: readonly Point[]): string =>
	`M${ring.map((point) => point.join(' ')).join('L')}Z`;

function reachOf(ring: readonly Point[]): number {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

export interface Land {
	/** ISO 3166-1 alpha-2; '' for land that is no country of the bank's. */
	readonly code: string;
	/** An SVG path on the grid of the map; holes by even and odd. */
	readonly path: string;
	/** How far its largest ring reaches across, in units of the grid. */
	readonly reach: number;
}

/**
 * @param lines what `readLine` reads, with blanks between
 * @param shapes `code:ring;ring`, with blanks between
 */
export function readWorld(lines: string, shapes: string): readonly Land[] {
	const read = lines.split(' ').map(readLine);
	return shapes.split(' ').map((shape) => {
		const [code = '', names = ''] = shape.split(':');
		const rings = names.split(';').map((ring) => ringOf(ring, read));
		return { code, path: rings.map(pathOf).join(''), reach: Math.max(...rings.map(reachOf)) };
	});
}
