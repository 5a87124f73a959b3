import type { Point, Size } from './view';

/** What a hand, a wheel or a key asks of a map. */
export interface MapGestures {
	/** Pixels, as `panned` takes them. */
	pan(by: Point): void;
	/** About a point in pixels from the middle of the window. */
	zoom(factor: number, about: Point): void;
	/** A press without a drag on something marked `data-code`. */
	pick(code: string): void;
	reset(): void;
	/** Pixels of the window, at first and whenever they change. */
	resize(size: Size): void;
}

/** Pixels that a press may wander and still be a press. */
const STILL = 6;
/** Pixels an arrow key moves the map by. */
const STEP = 60;
const ZOOM_KEY = 1.5;

const KEYS: Readonly<Record<string, (map: MapGestures) => void>> = {
	ArrowLeft: (map) => map.pan({ x: -STEP, y: 0 }),
	ArrowRight: (map) => map.pan({ x: STEP, y: 0 }),
	ArrowUp: (map) => map.pan({ x: 0, y: -STEP }),
	ArrowDown: (map) => map.pan({ x: 0, y: STEP }),
	'+': (map) => map.zoom(ZOOM_KEY, { x: 0, y: 0 }),
	'=': (map) => map.zoom(ZOOM_KEY, { x: 0, y: 0 }),
	'-': (map) => map.zoom(1 / ZOOM_KEY, { x: 0, y: 0 }),
	'0': (map) => map.reset()
};

const middleOf = (points: readonly Point[]): Point => ({
	x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
	y: points.reduce((sum, { y }) => sum + y, 0) / points.length
});

const spanOf = ([a, b]: readonly Point[]): number =>
	a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;

/** The pointers that are down on a map, and what they make of it together. */
class Hands {
	readonly #element: HTMLElement;
	readonly #map: MapGestures;
	readonly #down = new Map<number, Point>();
	#pressed: { readonly at: Point; readonly code: string | null } | null = null;

	constructor(element: HTMLElement, map: MapGestures) {
		this.#element = element;
		this.#map = map;
	}

	/** Pixels from the middle of the window. */
	at({ clientX, clientY }: MouseEvent): Point {
		const { left, top, width, height } = this.#element.getBoundingClientRect();
		return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
	}

	begin(event: PointerEvent): void {
		if (event.button !== 0) return;
		const on = (event.target as Element).closest('[data-code]');
		this.#down.set(event.pointerId, this.at(event));
		this.#pressed =
			this.#down.size === 1
				? { at: this.at(event), code: on?.getAttribute('data-code') ?? null }
				: null;
		this.#element.setPointerCapture(event.pointerId);
	}

	move(event: PointerEvent): void {
		if (!this.#down.has(event.pointerId)) return;
		if (this.#pressed && spanOf([this.#pressed.at, this.at(event)]) <= STILL) return;
		this.#pressed = null;
		const before = [...this.#down.values()];
		this.#down.set(event.pointerId, this.at(event));
		const after = [...this.#down.values()];
		const [from, to] = [middleOf(before), middleOf(after)];
		this.#map.pan({ x: from.x - to.x, y: from.y - to.y });
		if (after.length > 1) this.#map.zoom(spanOf(after) / Math.max(1, spanOf(before)), to);
	}

	end(event: PointerEvent): void {
		this.#down.delete(event.pointerId);
		const code = this.#pressed?.code;
		this.#pressed = null;
		if (event.type === 'pointerup' && code) this.#map.pick(code);
	}
}

function keyed(event: KeyboardEvent, map: MapGestures): void {
	const act = KEYS[event.key];
	if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	event.stopPropagation();
	act(map);
}

/**
 * One finger or mouse drags, two fingers pinch, a wheel zooms, keys do both; a press picks.
 *
 * @param element the window the map is seen through
 * @returns what ends it
 */
export function listen(element: HTMLElement, map: MapGestures): () => void {
	const hands = new Hands(element, map);
	const ending = new AbortController();
	const { signal } = ending;
	element.addEventListener('pointerdown', (event) => hands.begin(event), { signal });
	element.addEventListener('pointermove', (event) => hands.move(event), { signal });
	for (const name of ['pointerup', 'pointercancel'] as const)
		element.addEventListener(name, (event) => hands.end(event), { signal });
	element.addEventListener('keydown', (event) => keyed(event, map), { signal });
	element.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			map.zoom(Math.exp(-event.deltaY / 400), hands.at(event));
		},
		{ signal, passive: false }
	);
	const watching = new ResizeObserver(() =>
		map.resize({ width: element.clientWidth, height: element.clientHeight })
	);
	watching.observe(element);
	return () => {
		ending.abort();
		watching.disconnect();
	};
}
