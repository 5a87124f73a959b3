import { readPlaces } from './places';
import { LINES, PLACES, SHAPES } from './world';
import { readWorld } from './world-code';

/** Read once, when the map is loaded: drawing a question must not wait for it. */
export const WORLD = readWorld(LINES, SHAPES);
export const COUNTRY_PLACES = readPlaces(PLACES);

let drawn: SVGPathElement | null = null;

/**
 * All land as one element, made once: taking it from one map into the next costs nothing, where a new
 * one would be parsed again. A second map beside the first gets a copy.
 */
export function allLand(): SVGPathElement {
	if (drawn) return drawn.isConnected ? (drawn.cloneNode() as SVGPathElement) : drawn;
	drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	drawn.setAttribute('class', 'land');
	drawn.setAttribute('d', WORLD.map(({ path }) => path).join(''));
	return drawn;
}
