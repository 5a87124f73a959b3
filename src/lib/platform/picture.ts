/** What a saved chart looks like: read from the page, so that a picture has the theme on screen. */
const COPIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'direction'
] as const;

const PAD = 28;
const GAP = 16;
const SCALE = 2;
const TITLE = { size: 26, line: 32, weight: 650 };
const SMALL = { size: 15, line: 22, weight: 400 };

export interface PictureParts {
	readonly svg: SVGSVGElement;
	readonly title: string;
	readonly summary: string;
	/** Beneath the chart; empty for none. */
	readonly legend: string;
	/** In the lower corner: where it comes from, and of when. */
	readonly source: string;
}

/** A copy that stands alone: every style written into its element, what belongs to the pointer left out. */
function standalone(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
	for (const [at, element] of from.entries()) {
		const style = getComputedStyle(element);
		for (const name of COPIED) to[at]?.setAttribute(name, style.getPropertyValue(name));
		to[at]?.removeAttribute('class');
	}
	for (const element of copy.querySelectorAll('[data-reading]')) element.remove();
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return new XMLSerializer().serializeToString(copy);
}

async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([standalone(svg)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Breaks words into lines no wider than `width`, as a paragraph does. */
function linesOf(pen: CanvasRenderingContext2D, words: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(/\s+/)) {
		const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && pen.measureText(longer).width <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface Block {
	readonly font: string;
	readonly colour: string;
	readonly line: number;
	readonly lines: readonly string[];
}

const tall = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { line, lines }) => sum + line * lines.length, 0);

/** The words above and beneath the chart, broken into lines, in the page's letters and colours. */
function blocksOf(
	pen: CanvasRenderingContext2D,
	{ svg, title, summary, legend, source }: PictureParts
): { readonly head: readonly Block[]; readonly foot: readonly Block[] } {
	const root = getComputedStyle(document.documentElement);
	const soft = getComputedStyle(svg.closest('figure')?.querySelector('p') ?? svg).color;
	const ink = getComputedStyle(document.body).color;
	const block = (words: string, form: typeof TITLE, family: string, colour: string): Block => {
		const font = `${form.weight} ${form.size}px ${root.getPropertyValue(family)}`;
		pen.font = font;
		return { font, colour, line: form.line, lines: linesOf(pen, words, svg.clientWidth) };
	};
	return {
		head: [block(title, TITLE, '--serif', ink), block(summary, SMALL, '--sans', soft)],
		foot: [legend, source].flatMap((words) =>
			words === '' ? [] : [block(words, SMALL, '--sans', soft)]
		)
	};
}

/** Writes blocks one beneath the other from `top`, at the start edge of the page's direction. */
function write(
	pen: CanvasRenderingContext2D,
	blocks: readonly Block[],
	width: number,
	top: number
): void {
	let y = top;
	for (const { font, colour, line, lines } of blocks)
		for (const each of lines) {
			pen.font = font;
			pen.fillStyle = colour;
			pen.fillText(each, pen.direction === 'rtl' ? PAD + width : PAD, y + line * 0.75);
			y += line;
		}
}

/**
 * Draws a chart with its title, its sentence and its source as a PNG, on the device and twice as fine
 * as on screen.
 *
 * @returns the bytes, or null where the browser cannot draw it
 */
export async function pictureOf(parts: PictureParts): Promise<Uint8Array<ArrayBuffer> | null> {
	const { svg } = parts;
	const [width, height] = [svg.clientWidth, svg.clientHeight];
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (!pen) return null;
	const { head, foot } = blocksOf(pen, parts);
	const chartTop = PAD + tall(head) + GAP;
	const footTop = chartTop + height + GAP;
	canvas.width = (width + 2 * PAD) * SCALE;
	canvas.height = (footTop + tall(foot) + PAD) * SCALE;
	pen.scale(SCALE, SCALE);
	pen.fillStyle = getComputedStyle(document.body).backgroundColor;
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.direction = getComputedStyle(svg).direction === 'rtl' ? 'rtl' : 'ltr';
	write(pen, head, width, PAD);
	pen.drawImage(await imageOf(svg), PAD, chartTop, width, height);
	write(pen, foot, width, footTop);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	return blob && new Uint8Array(await blob.arrayBuffer());
}
