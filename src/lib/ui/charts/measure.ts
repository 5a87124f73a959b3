/** How wide a chart is drawn, px, and which way its page is read. */
export interface Room {
	readonly width: number;
	readonly rtl: boolean;
}

/**
 * Watches the room of an element, for `{@attach}`. Charts are drawn one unit a pixel, so that their
 * letters are as large as the page's.
 */
export function watchRoom(tell: (room: Room) => void): (element: HTMLElement) => () => void {
	return (element) => {
		const observer = new ResizeObserver(() =>
			tell({
				width: element.clientWidth,
				rtl: getComputedStyle(element).direction === 'rtl'
			})
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
