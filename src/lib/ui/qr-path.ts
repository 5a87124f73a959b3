import type { QrMatrix } from '$lib/core/share/qr';

/**
 * The dark modules of a code as one path of SVG, a unit each; those side by side are one rectangle,
 * since a code may change five times a second.
 *
 * @param from where the first module begins, both ways: the quiet zone
 */
export function qrPath(matrix: QrMatrix, from: number): string {
	let drawn = '';
	for (const [y, row] of matrix.entries())
		for (let x = 0; x < row.length; x++) {
			const first = x;
			while (row[x]) x++;
			if (x > first) drawn += `M${first + from} ${y + from}h${x - first}v1h-${x - first}z`;
		}
	return drawn;
}
