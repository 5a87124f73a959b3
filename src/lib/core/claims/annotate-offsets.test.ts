import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from '../article/text-at';
import type { Article } from '../article/types';
import { annotate } from './annotate';
import { articleOf } from './test-annotations';
import type { Annotations } from './types';

const TITLE = 'Peru’s Torres Meets Cuba';
const TEXT = [
	'LIMA, May 5 (ABC) -- Peruvian Foreign Minister Ana Torres met her Cuban counterpart, Luis Peña.',
	'“We agree,” said Torres. Former President Omar al-Hadidi of Jordan, 71, stayed in Lake Ondo.',
	'NATO Secretary-General Jan Novak and the Ministry of Trade of Peru thanked the U.S.; Moscow said no.',
	'Then-Prime Minister Seán O’Dowd of Ireland was sworn in as president of the Labour Party in 2020.'
].join('\n\n');

/** Spans outside the article or across title and text, names that are not what stands there, overlaps. */
function faultsOf(article: Article, found: Annotations): string[] {
	const faults: string[] = [];
	const least = -article.title.length - 1;
	const evidence = found.offices.flatMap((office) => office.evidence);
	for (const { start, end } of [...found.names, ...found.countries, ...found.dates, ...evidence]) {
		if (!(start >= least && start < end && end <= article.text.length))
			faults.push(`${start}-${end} outside`);
		else if (start < 0 && end > 0) faults.push(`${start}-${end} across title and text`);
	}
	for (const name of found.names)
		if (textAt(article, name) !== name.text) faults.push(`"${name.text}" is not what stands there`);
	for (const list of [found.names, found.countries])
		for (const [i, span] of list.entries())
			if (span.start < (list[i - 1]?.end ?? -Infinity)) faults.push(`${span.start} overlaps`);
	return faults;
}

const check = (text: string, title = '') => {
	const article = articleOf(text, '2024-05-06', title);
	const found = annotate(article);
	return { found, faults: faultsOf(article, found) };
};

test('names, countries and evidence cut exactly their words', () => {
	const article = articleOf(TEXT, '2024-05-06', TITLE);
	const { names, countries, offices } = annotate(article);
	expect(names.map((name) => textAt(article, name))).toEqual(names.map((name) => name.text));
	expect(countries.map((c) => textAt(article, c))).toEqual([
		'Peru',
		'Cuba',
		'Peruvian',
		'Cuban',
		'Jordan',
		'Peru',
		'U.S.',
		'Moscow',
		'Ireland'
	]);
	expect(offices.flatMap((o) => o.evidence.map((e) => textAt(article, e))).slice(0, 4)).toEqual([
		'Peruvian Foreign Minister Ana Torres',
		'Peruvian Foreign Minister Ana Torres met her Cuban counterpart, Luis Peña',
		'Former President Omar al-Hadidi of Jordan',
		'NATO Secretary-General Jan Novak'
	]);
});

test('nothing of the whole text is out of place', () => {
	const { found, faults } = check(TEXT, TITLE);
	expect(faults).toEqual([]);
	expect(found.names.length).toBeGreaterThan(12);
});

test('the offsets move with text put before', () => {
	const before = 'It rained in the hills. ';
	const shift = ({ start, end }: { start: number; end: number }) => [
		start + before.length,
		end + before.length
	];
	const own = annotate(articleOf('Peruvian President Ana Torres left Fiji.', '2024-05-06'));
	const moved = annotate(
		articleOf(`${before}Peruvian President Ana Torres left Fiji.`, '2024-05-06')
	);
	expect(moved.names.map(({ start, end }) => [start, end])).toEqual(own.names.map(shift));
	expect(moved.countries.map(({ start, end }) => [start, end])).toEqual(own.countries.map(shift));
	expect(moved.offices.flatMap((o) => o.evidence.map(({ start, end }) => [start, end]))).toEqual(
		own.offices.flatMap((o) => o.evidence.map(shift))
	);
});

test.each([
	['accents written as marks of their own', 'Peruvian President Jose\u0301 Pe\u0301rez left.'],
	['an emoji before', '😀 Peruvian President José Pérez left.'],
	['no-break spaces', 'Peruvian\u00a0President\u00a0José\u00a0Pérez left.'],
	['narrow no-break spaces', 'Peruvian President José\u202fPérez left.'],
	['a soft line break in the name', 'Peruvian President José\nPérez left.'],
	['two spaces in the name', 'Peruvian President José  Pérez left.'],
	['a non-breaking hyphen', 'Peruvian President José Pérez‑Soto left.']
])('%s keep the name whole', (_, text) => {
	const { found, faults } = check(text);
	expect(faults).toEqual([]);
	const [office] = found.offices;
	expect(office?.person.normalize('NFC')).toMatch(/^José Pérez/);
	expect(office?.polity).toBe('PE');
});

test.each([
	['nothing', ''],
	['blanks', ' \n\n \t '],
	['marks', '.,;:!?…—–-“”‘’()[]{}*#'],
	['one capital', 'P'],
	['a lone surrogate', 'Peru \ud83d President Ana \ude00 Torres left.'],
	['null characters', 'Peru\0 President\0 Ana Torres\0'],
	['a title at the end', 'Peruvian President'],
	['a counterpart at the end', 'his Cuban counterpart,'],
	['a counterpart at the start', 'counterpart, Ana Torres'],
	['an office "of" at the end', 'Ana Torres, president of'],
	['a possessive at the start', '’s president, Ana Torres'],
	['an "and" at the start', 'and president Ana Torres'],
	['a bare particle', 'van den von der al-'],
	['hyphens apart', 'U.S. - backed - President - Ana'],
	['right to left', 'الرئيس عمر الحديدي غادر Peru. President Ana Torres left.'],
	['no Latin at all', '大統領は去った。外相も去った。']
])('%s are no trouble', (_, text) => {
	expect(check(text).faults).toEqual([]);
	expect(check('It rained.', text).faults).toEqual([]);
});

const PIECES = TEXT.split(/(?<=[ \n])/);
const noise = fc.constantFrom(
	' ',
	',',
	'’s',
	"'",
	'"',
	'“',
	'-',
	'‑',
	'—',
	'.',
	'\n\n',
	'(',
	'/',
	'😀',
	'\u0301',
	'and ',
	'of ',
	'the ',
	'X',
	'9',
	'%',
	'counterpart ',
	'then-',
	'-elect',
	'al-',
	'Peru',
	'President '
);

test('a text cut and mended anywhere never throws and stays in bounds', () => {
	const mutated = fc
		.array(fc.tuple(fc.nat(TEXT.length), fc.nat(12), noise), { minLength: 1, maxLength: 8 })
		.map((edits) =>
			edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), TEXT)
		);
	fc.assert(
		fc.property(mutated, (text) => {
			expect(check(text, TITLE).faults).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('words in any order never throw and stay in bounds', () => {
	const shuffled = fc
		.array(fc.oneof(fc.constantFrom(...PIECES), noise), { maxLength: 60 })
		.map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(shuffled, shuffled, (text, title) => {
			expect(check(text, title.replace(/\n/g, ' ')).faults).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('any string at all never throws and stays in bounds', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			expect(check(text).faults).toEqual([]);
		}),
		{ numRuns: 40 }
	);
});

test('every office’s person is a person of the text, its polity a country or a body', () => {
	const shuffled = fc
		.shuffledSubarray(TEXT.split(/(?<=\.) /), { minLength: 1 })
		.map((sentences) => sentences.join(' '));
	fc.assert(
		fc.property(shuffled, (text) => {
			const { found } = check(text);
			const people = new Set(found.names.map((name) => name.entity));
			for (const { person, polity, evidence } of found.offices) {
				expect(people).toContain(person);
				expect(polity).toMatch(/^[A-Z]/);
				expect(evidence.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 40 }
	);
});

test.each([
	['appointments', 'They named Ana Torres president of Peru, '],
	['joined offices', 'president and prime minister and '],
	['owned bodies', 'president of Peru’s bank’s '],
	['particles', 'Van den von der '],
	['grown states', 'then-ex-then-President-elect-'],
	['places that are surnames', 'President Park Lake ']
])('endless %s are read in time', (_, unit) => {
	const text = unit.repeat(Math.floor(30_000 / unit.length));
	expect(check(text).faults).toEqual([]);
});
