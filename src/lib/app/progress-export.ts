import { csvTable } from '$lib/core/sets/csv';
import { saveFile } from '$lib/platform/files';
import { pictureOf, type PictureParts } from '$lib/platform/picture';

type Picture = Omit<PictureParts, 'source'>;

/** Digits after the point that a share or a sum of chances deserves. */
const PRECISION = 4;

/** A chart's figures as a file for spreadsheets; numbers unformatted. */
export function saveTable(title: string, rows: readonly (readonly (string | number)[])[]): void {
	const plain = rows.map((row) =>
		row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(PRECISION)) : cell))
	);
	saveFile(`${title}.csv`, csvTable(plain), 'text/csv;charset=utf-8');
}

/**
 * A chart as a picture file.
 *
 * @param source written in its lower corner
 * @returns false where the browser cannot draw it
 */
export async function savePicture(picture: Picture, source: string): Promise<boolean> {
	try {
		const bytes = await pictureOf({ ...picture, source });
		if (bytes) saveFile(`${picture.title}.png`, bytes, 'image/png');
		return bytes !== null;
	} catch {
		return false;
	}
}
