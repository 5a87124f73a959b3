import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './extract';

const NEWS = [
	'Norwegian Foreign Minister Ada Brightwater visited Suva on Thursday, the ministry in Oslo said. She met her Fijian counterpart, Tomasi Waqa, and signed an agreement worth $4.5 million.',
	'LIMA, March 3 — Peru’s parliament voted 71 to 38 on Tuesday to remove President Hugo Salcedo-Rey; Vice-President Ana María Quispe was sworn in as interim president.',
	'The 12th summit of the African Union opened in Addis Ababa on 4 February 2019. "We will not wait," said Dr. K. O. Mensah, the union\'s commissioner for trade.',
	'More than 1,300 people have been displaced since 2011, according to U.N. figures; 27 of 193 member states abstained. Kim Seo-yeon became the first woman to lead the bank in 40 years.'
];

/** Bits that break readers: half surrogates, marks, joiners, separators, look-alike quotes. */
const ODD = [
	'\uD800',
	'\uDFFF',
	'\u0000',
	'\u200F',
	'\u202E',
	'\u00AD',
	'\u2028',
	'\uFEFF',
	'e\u0301\u0301\u0301',
	'“',
	"''",
	'—',
	'\r\n\r\n',
	'\t',
	'İ',
	'ﬁ',
	'٢٠٢٤',
	'대통령',
	'👩‍👩‍👧'
];

const word = fc.constantFrom(...NEWS.flatMap((text) => text.split(' ')), ...ODD);
const edit = fc.record({
	at: fc.nat(400),
	cut: fc.nat(30),
	put: fc.oneof(word, fc.string({ maxLength: 6 }), fc.constant(' '))
});
const mutated = fc
	.tuple(fc.constantFrom(...NEWS), fc.constantFrom(...NEWS), fc.array(edit, { maxLength: 12 }))
	.map(([one, two, edits]) =>
		edits.reduce(
			(text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
			`${one}\n\n${two}`
		)
	);
const soup = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));

/** Reads a text, checks everything an answer promises about places in it, and gives the names. */
function readSafely(text: string): string[] {
	const title = 'A headline';
	const answer = extract({ id: 'fuzz', title, text, published: '2024-03-05', source: null });
	if (!answer.ok) {
		expect(answer.error.error.length).toBeGreaterThan(0);
		return [];
	}
	const { names, dates, countries, offices, claims, questions } = answer.value;
	const spans = [
		...names.map(({ start, end }) => [start, end] as const),
		...dates.map(({ start, end }) => [start, end] as const),
		...countries.flatMap((one) => one.spans),
		...[...offices, ...claims, ...questions].flatMap((one) => one.evidence)
	];
	for (const [start, end] of spans) {
		expect(start).toBeLessThan(end);
		expect(start).toBeGreaterThanOrEqual(-title.length - 2);
		expect(end).toBeLessThanOrEqual(text.length);
	}
	for (const { start, end, text: words } of [...names, ...dates])
		if (start >= 0) expect(text.slice(start, end)).toBe(words);
	return names.map(({ text: name }) => name);
}

test('mutated news never throws, and every offset lies in the text', () => {
	fc.assert(fc.property(mutated, (text) => void readSafely(text)));
});

test('a soup of words and odd characters never throws', () => {
	fc.assert(fc.property(soup, (text) => void readSafely(text)));
});

test('any text at all never throws', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readSafely(text))
	);
});

/** Each is repeated to 60,000 characters: what a rule with a nested loop would never come back from. */
const ENDLESS: readonly [what: string, bit: string][] = [
	['capitalised words', 'Abcde '],
	['initials', 'A. '],
	['one endless word', 'Ab'],
	['hyphens', 'Al-'],
	['commas', 'Oslo, '],
	['office titles', 'Foreign Minister '],
	['countries', 'Norway and Fiji and '],
	['numbers', '12,345 '],
	['digits', '9'],
	['years', '2019–'],
	['months', 'March 3 '],
	['of the', 'of the '],
	['opening quotes', '“ said '],
	['opening brackets', '( '],
	['one signing after another', 'Norway and Fiji signed a treaty on 3 May 2022 in Suva. '],
	['line breaks', '\n'],
	['empty paragraphs', 'a\n\n'],
	['counterparts', 'his Fijian counterpart, ']
];

test.each(ENDLESS)('news around an endless run of %s is read', { timeout: 20_000 }, (_, bit) => {
	const run = bit.repeat(Math.ceil(60_000 / bit.length));
	// Plain words beside it, or the reader would say at once that this is no English news.
	const plain = 'It was said that the day had been a long one for all of them. '.repeat(1200);
	const news = `${NEWS.join('\n\n')}\n\n${plain}`;
	expect(readSafely(`${news}\n\n${run}\n\n${NEWS.join('\n\n')}`)).toContain('Ada Brightwater');
});
