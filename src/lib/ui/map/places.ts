import type { Point } from './view';

export interface Place extends Point {
	/** Degrees, to whole ones. */
	readonly latitude: number;
	readonly longitude: number;
}

/** Where a country's letter stands, by its code; from `code,x,y,latitude,longitude` with blanks between. */
export function readPlaces(text: string): ReadonlyMap<string, Place> {
	return new Map(
		text.split(' ').map((line) => {
			const [code = '', ...numbers] = line.split(',');
			const [x = 0, y = 0, latitude = 0, longitude = 0] = numbers.map(Number);
			return [code, { x, y, latitude, longitude }];
		})
	);
}

const RADIANS = Math.PI / 180;
/** Mean radius of the Earth, km (IUGG). */
const EARTH_KM = 6371;

/** Kilometres between two places on a great circle, by the haversine formula. */
export function distanceKm(a: Place, b: Place): number {
	const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
	const chord =
		half(a.latitude, b.latitude) +
		Math.cos(a.latitude * RADIANS) *
			Math.cos(b.latitude * RADIANS) *
			half(a.longitude, b.longitude);
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
