/** What a hand, a wheel or a key asks of a strip of time. */
export interface TimeGestures {
	/** By a share of what is seen; below 0 goes back. */
	move(by: number): void;
	/** About a share of what is seen, 0 at its start. */
	zoom(factor: number, about: number): void;
	reset(): void;
	/** Pixels across, at first and whenever they change. */
	resize(width: number): void;
}

const STEP = 0.2;
const ZOOM = 1.6;

const KEYS: Readonly<Record<string, (time: TimeGestures, forth: 1 | -1) => void>> = {
	ArrowRight: (time, forth) => time.move(STEP * forth),
	ArrowLeft: (time, forth) => time.move(-STEP * forth),
	'+': (time) => time.zoom(ZOOM, 0.5),
	'=': (time) => time.zoom(ZOOM, 0.5),
	'-': (time) => time.zoom(1 / ZOOM, 0.5),
	'0': (time) => time.reset()
};

/** The pointers that are down, by where they are across the strip: 0 at its start, 1 at its end. */
class Hands {
	readonly #element: HTMLElement;
	readonly #time: TimeGestures;
	readonly #down = new Map<number, number>();

	constructor(element: HTMLElement, time: TimeGestures) {
		this.#element = element;
		this.#time = time;
	}

	isMirrored(): boolean {
		return getComputedStyle(this.#element).direction === 'rtl';
	}

	at({ clientX }: MouseEvent): number {
		const { left, width } = this.#element.getBoundingClientRect();
		const share = (clientX - left) / Math.max(1, width);
		return this.isMirrored() ? 1 - share : share;
	}

	begin(event: PointerEvent): void {
		if (event.button !== 0) return;
		this.#down.set(event.pointerId, this.at(event));
		this.#element.setPointerCapture(event.pointerId);
	}

	move(event: PointerEvent): void {
		const before = this.#down.get(event.pointerId);
		if (before === undefined) return;
		const now = this.at(event);
		const other = [...this.#down].find(([pointer]) => pointer !== event.pointerId)?.[1];
		this.#down.set(event.pointerId, now);
		if (other === undefined) this.#time.move(before - now);
		else {
			const [apart, were] = [Math.abs(now - other), Math.abs(before - other)];
			this.#time.zoom(apart / Math.max(0.01, were), (now + other) / 2);
		}
	}

	end(event: PointerEvent): void {
		this.#down.delete(event.pointerId);
	}
}

/**
 * One finger or mouse drags, two fingers pinch, a wheel with Ctrl (or a trackpad's pinch) zooms and
 * goes sideways, keys do all of it.
 *
 * @param element the window the strip is seen through
 * @returns what ends it
 */
export function listenToTime(element: HTMLElement, time: TimeGestures): () => void {
	const hands = new Hands(element, time);
	const ending = new AbortController();
	const { signal } = ending;
	element.addEventListener('pointerdown', (event) => hands.begin(event), { signal });
	element.addEventListener('pointermove', (event) => hands.move(event), { signal });
	for (const name of ['pointerup', 'pointercancel'] as const)
		element.addEventListener(name, (event) => hands.end(event), { signal });
	element.addEventListener('keydown', keyed, { signal });
	element.addEventListener('wheel', wheeled, { signal, passive: false });
	const watching = new ResizeObserver(() => time.resize(element.clientWidth));
	watching.observe(element);

	function keyed(event: KeyboardEvent): void {
		const act = KEYS[event.key];
		if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		event.stopPropagation();
		act(time, hands.isMirrored() ? -1 : 1);
	}

	// A plain turn of the wheel scrolls the page.
	function wheeled(event: WheelEvent): void {
		const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
		if (!event.ctrlKey && !sideways) return;
		event.preventDefault();
		if (event.ctrlKey) time.zoom(Math.exp(-event.deltaY / 200), hands.at(event));
		else
			time.move(((hands.isMirrored() ? -1 : 1) * event.deltaX) / Math.max(1, element.clientWidth));
	}

	return () => {
		ending.abort();
		watching.disconnect();
	};
}
