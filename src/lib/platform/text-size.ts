/**
 * Shows all text larger; sizes of the interface are given in units of it.
 *
 * @param percent of the size that the browser is set to
 */
export function applyTextSize(percent: number): void {
	document.documentElement.style.fontSize = percent === 100 ? '' : `${String(percent)}%`;
}
