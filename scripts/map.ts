/**
 * Draws the map of the world that map questions use: `npm run map` writes it into src/lib/ui/map.
 * Shapes are those of Natural Earth 1:50m (public domain) as packaged by world-atlas (ISC). Where
 * Natural Earth draws who holds a land and the General Assembly of the United Nations says whose it
 * is, the Assembly is followed: Crimea (A/RES/68/262), the north of Cyprus, the north of Somalia.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoNaturalEarth1Raw } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { findCountryName } from '../src/lib/core/gazetteer/countries';
import { fold } from '../src/lib/core/text/fold';
import { enclosed, middle, type Point, simplified, within, writeLine } from './map-lines';

const SOURCE = 'node_modules/world-atlas/countries-50m.json';
const TARGET = 'src/lib/ui/map/world.ts';

/** Units of the grid the map is drawn on; Antarctica is left off below the last degree shown. */
const WIDTH = 4000;
const SOUTHERNMOST = -58;
/** What may be left out, in square units of the grid: a bend this small, an island this small. */
const BEND = 2;
const ISLAND = 8;

/** Names as Natural Earth shortens them, where the gazetteer does not know them so. */
const SHORTENED: Readonly<Record<string, string>> = {
	'Dem. Rep. Congo': 'CD',
	Congo: 'CG',
	'Dominican Rep.': 'DO',
	'Central African Rep.': 'CF',
	'Eq. Guinea': 'GQ',
	'Bosnia and Herz.': 'BA',
	'S. Sudan': 'SS',
	'Solomon Is.': 'SB',
	'Marshall Is.': 'MH',
	'St. Vin. and Gren.': 'VC',
	'St. Kitts and Nevis': 'KN',
	'Antigua and Barb.': 'AG',
	'Cook Is.': 'CK',
	Macedonia: 'MK',
	'N. Cyprus': 'CY',
	Somaliland: 'SO'
};

/** Countries too small for the atlas: latitude and longitude (of Funafuti). */
const UNDRAWN: readonly (readonly [code: string, latitude: number, longitude: number])[] = [
	['TV', -8.52, 179.2]
];

type Shape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const codeOf = (name: string): string => SHORTENED[name] ?? findCountryName(fold(name)) ?? '';

const polygonsOf = (shape: Shape): readonly number[][][] =>
	shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;

/** Degrees of every line, from the steps of the file. */
function degrees({ arcs, transform }: World): readonly Point[][] {
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): Point => {
			[x, y] = [x + dx, y + dy];
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
}

const RADIANS = Math.PI / 180;
const [RIGHT] = geoNaturalEarth1Raw(Math.PI, 0);
const [, TOP] = geoNaturalEarth1Raw(0, Math.PI / 2);
const SCALE = WIDTH / (2 * RIGHT);

/** A place on the grid; degrees beyond 180 go on to the right, so that no land is cut in two. */
function project([longitude, latitude]: Point): Point {
	const [x, y] = geoNaturalEarth1Raw(longitude * RADIANS, latitude * RADIANS);
	return [(x + RIGHT) * SCALE, (TOP - y) * SCALE];
}

/** Degrees of a place on the grid. */
function unproject([x, y]: Point): Point {
	const [longitude, latitude] = geoNaturalEarth1Raw.invert?.(
		x / SCALE - RIGHT,
		TOP - y / SCALE
	) ?? [0, 0];
	return [((longitude / RADIANS + 540) % 360) - 180, latitude / RADIANS];
}

/** A line that crosses the 180th meridian, or is part of land that does, goes on beyond it. */
const unbroken = (line: readonly Point[]): readonly Point[] =>
	line.some(([x]) => x > 170) && line.some(([x]) => x < -160)
		? line.map(([x, y]): Point => [x < 0 ? x + 360 : x, y])
		: line;

const ringOf = (ring: readonly number[], lines: readonly (readonly Point[])[]): Point[] =>
	ring.flatMap((arc) => (arc < 0 ? [...(lines[~arc] ?? [])].reverse() : [...(lines[arc] ?? [])]));

const CRIMEA: Point = [34.2, 45.2];

/** Polygons by code, with disputed ones where the General Assembly sees them. */
function grouped(world: World, lines: readonly Point[][]): Map<string, number[][][]> {
	const shapes = new Map<string, Polygon[]>();
	for (const shape of world.objects.countries.geometries as Shape[])
		for (const arcs of polygonsOf(shape)) {
			const name = shape.properties?.name ?? '';
			if (name === 'Antarctica') continue;
			const crimea = within(
				CRIMEA,
				arcs.map((ring) => ringOf(ring, lines))
			);
			const code = crimea ? 'UA' : codeOf(name);
			shapes.set(code, [...(shapes.get(code) ?? []), { type: 'Polygon', arcs }]);
		}
	return new Map([...shapes].map(([code, parts]) => [code, merged(world, code, parts)]));
}

/** Parts of one country as one; lands of no code stay apart. */
function merged(world: World, code: string, parts: readonly Polygon[]): number[][][] {
	if (code === '') return parts.map(({ arcs }) => arcs);
	return mergeArcs(world, [...parts]).arcs;
}

interface Drawn {
	readonly lines: string[];
	readonly shapes: string[];
	readonly places: [code: string, at: readonly number[]][];
}

/** What is drawn of one country: its largest polygon and every other that is large enough. */
function draw(
	code: string,
	polygons: readonly number[][][],
	grid: readonly Point[][]
): number[][][] {
	const sizes = polygons.map((rings) => enclosed(ringOf(rings[0] ?? [], grid)));
	const largest = Math.max(...sizes);
	return polygons
		.filter((_, at) => (sizes[at] ?? 0) >= (code === '' ? ISLAND * 4 : Math.min(ISLAND, largest)))
		.map((rings) =>
			rings.filter((ring) => enclosed(ringOf(ring, grid)) >= 1 || rings.length === 1)
		);
}

/** Where a country's letter stands, on the grid and in degrees of latitude and longitude. */
function place(polygons: readonly number[][][], grid: readonly Point[][]): readonly number[] {
	const size = (rings: number[][]): number => enclosed(ringOf(rings[0] ?? [], grid));
	const main = [...polygons].sort((a, b) => size(b) - size(a))[0] ?? [];
	const [x, y] = middle(main.map((ring) => ringOf(ring, grid)));
	const [longitude, latitude] = unproject([x, y]);
	return [x, y, latitude, longitude].map(Math.round);
}

function drawn(world: World): Drawn {
	const lines = degrees(world);
	const grid = lines.map((line) => unbroken(line).map(project));
	const kept = new Map<number, number>();
	const result: Drawn = { lines: [], shapes: [], places: [] };
	const numberOf = (arc: number): string => {
		const own = arc < 0 ? ~arc : arc;
		const known = kept.get(own) ?? kept.size;
		if (!kept.has(own)) {
			kept.set(own, known);
			result.lines.push(writeLine(simplified(grid[own] ?? [], BEND)));
		}
		return `${arc < 0 ? '~' : ''}${String(known)}`;
	};
	for (const [code, polygons] of [...grouped(world, lines)].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const rings = draw(code, polygons, grid).flat();
		result.shapes.push(`${code}:${rings.map((ring) => ring.map(numberOf).join()).join(';')}`);
		if (code !== '') result.places.push([code, place(polygons, grid)]);
	}
	for (const [code, latitude, longitude] of UNDRAWN) {
		const at = [...project([longitude, latitude]), latitude, longitude];
		result.places.push([code, at.map(Math.round)]);
	}
	return result;
}

/** The module as text: the same bytes for the same atlas. */
export function worldModule(): string {
	const { lines, shapes, places } = drawn(JSON.parse(readFileSync(SOURCE, 'utf8')) as World);
	const height = Math.round(project([0, SOUTHERNMOST])[1]);
	return `/**
 * Written by scripts/map.ts; do not edit. Shapes: Natural Earth (public domain, naturalearthdata.com)
 * as packaged by world-atlas (ISC), in the Natural Earth projection.
 */
export const WIDTH = ${WIDTH};
export const HEIGHT = ${height};

export const LINES =
	'${lines.join(' ')}';

export const SHAPES =
	'${shapes.join(' ')}';

/** Where a country's letter stands on the grid, and in degrees: code, x, y, latitude, longitude. */
export const PLACES =
	'${places.map(([code, at]) => [code, ...at].join()).join(' ')}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, worldModule());
