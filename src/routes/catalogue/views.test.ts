import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTIONS, queryOf, SIZES, THEMES, viewOf } from './views';

const view = fc.record({
	theme: fc.constantFrom(...THEMES),
	direction: fc.constantFrom(...DIRECTIONS),
	size: fc.constantFrom(...SIZES)
});

test('a view comes back from its address', () => {
	fc.assert(
		fc.property(view, (wanted) => {
			expect(viewOf(new URLSearchParams(queryOf(wanted)))).toEqual(wanted);
		})
	);
});

test('an address nobody made asks for the usual', () => {
	fc.assert(
		fc.property(fc.string(), (noise) => {
			expect(viewOf(new URLSearchParams({ theme: `x${noise}`, size: `${noise}0` }))).toEqual({
				theme: 'system',
				direction: 'ltr',
				size: '1'
			});
		})
	);
});

/** Components the catalogue does not show, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
	ChartFrame: 'is the frame of every chart',
	CutOut: 'cuts a picture that a camera took',
	DropPage: 'is the page a file is dropped on',
	Hatching: 'is in the maps',
	Late: 'shows what it loads',
	LatePage: 'shows what it loads',
	Legend: 'is in the charts',
	MapLetters: 'is in the map of candidates',
	Masthead: 'stands above the catalogue as above every page',
	QrSeries: 'never stands still',
	Reading: 'is in the charts',
	Scanner: 'needs a camera',
	Toasts: 'lies over the page and goes away'
};

test('every component is in the catalogue, or it is said why not', () => {
	const shown = readdirSync('src/routes/catalogue')
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => readFileSync(`src/routes/catalogue/${file}`, 'utf8'))
		.join('\n');
	const parts = readdirSync('src/lib/ui', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.filter((file) => !shown.includes(`$lib/ui/${file}`))
		.map((file) => file.replace(/^.*\//, '').replace('.svelte', ''));
	expect(parts.filter((part) => NOT_SHOWN[part] === undefined)).toEqual([]);
});
