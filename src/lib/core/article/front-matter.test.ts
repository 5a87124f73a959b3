import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter';
import { linesOf } from './lines';

const FIELDS = {
	title: 'Peru and Fiji open embassies',
	publisher: 'The Example',
	url: 'https://example.org/a?b=c#d',
	published: '2024-02-11',
	countries: 'PE, FJ',
	subjects: 'diplomacy, embassies'
};
type Name = keyof typeof FIELDS;
/** The line each field stands on in `source`. */
const LINE: Record<Name, number> = {
	title: 2,
	publisher: 3,
	url: 4,
	published: 5,
	countries: 6,
	subjects: 7
};

const source = (changes: Partial<Record<Name, string>> = {}) =>
	`---\n${Object.entries({ ...FIELDS, ...changes })
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n')}\n---\n\nA paragraph.\n`;
const read = (text: string) => readFrontMatter(linesOf(text));
const fault = (text: string) => {
	const result = read(text);
	return result.ok ? null : { ...result.error };
};

test('every field is read, and where the body begins', () => {
	expect(read(source())).toEqual({
		ok: true,
		value: {
			...FIELDS,
			countries: ['PE', 'FJ'],
			subjects: ['diplomacy', 'embassies'],
			bodyFrom: 8
		}
	});
});

test.each([
	['title', ''],
	['publisher', ''],
	['url', ''],
	['url', 'example.org/a'],
	['url', 'ftp://example.org/a'],
	['url', 'https://example.org/a b'],
	['url', 'javascript:alert(1)'],
	['url', 'https://'],
	['published', ''],
	['published', '2024-2-11'],
	['published', '11 February 2024'],
	['published', '2024-02-30'],
	['published', '2024-13-01'],
	['published', '0024-02-11'],
	['published', '2024-02-11T10:00:00Z'],
	['published', 'Unknown'],
	['countries', ''],
	['countries', ','],
	['countries', 'PE, XX'],
	['countries', 'pe'],
	['countries', 'PER'],
	['countries', 'Peru'],
	['countries', 'PE FJ'],
	['countries', '[PE, FJ]'],
	['subjects', ''],
	['subjects', ' , ,']
] as [Name, string][])('%s: "%s" is refused at its own line', (name, value) => {
	expect(fault(source({ [name]: value }))).toMatchObject({
		code: 'front-matter-field',
		line: LINE[name]
	});
});

test.each([
	['title', 'Peru: a “new” start, says minister'],
	['title', 'unknown'],
	['publisher', 'Example & Sons, Ltd.'],
	['url', 'http://example.org'],
	['published', '2024-02-29'],
	['published', 'unknown'],
	['countries', 'XK'],
	['countries', 'PE,FJ,,TW'],
	['subjects', 'one']
] as [Name, string][])('%s: "%s" is let through', (name, value) => {
	expect(fault(source({ [name]: value }))).toBeNull();
});

test.each([
	['title', 'the title is empty'],
	['publisher', 'write "unknown"'],
	['url', '"" is no web address'],
	['published', 'write YYYY-MM-DD'],
	['countries', 'no country code'],
	['subjects', 'no subject']
] as [Name, string][])('the message on an empty %s says how to mend it', (name, words) => {
	expect(fault(source({ [name]: '' }))?.detail).toContain(words);
});

test.each(['title', 'publisher', 'published', 'countries', 'subjects'] as Name[])(
	'a missing %s is named at the line that closes the fields',
	(name) => {
		const text = source()
			.split('\n')
			.filter((line) => !line.startsWith(`${name}:`))
			.join('\n');
		expect(fault(text)).toEqual({
			code: 'front-matter-field',
			line: 7,
			detail: `the field "${name}" is missing`
		});
	}
);

test.each(Object.keys(FIELDS) as Name[])('%s given twice is refused at the second', (name) => {
	const text = source().replace('---\n\n', `${name}: ${FIELDS[name]}\n---\n\n`);
	expect(fault(text)).toEqual({
		code: 'front-matter-field',
		line: 8,
		detail: `"${name}" is given twice`
	});
});

test.each([
	'author: me',
	'Title: me',
	'title',
	'a line of text',
	'- title: x',
	'# note',
	'title : x'
])('"%s" is no field, and the message lists those there are', (line) => {
	const found = fault(source().replace('---\n', `---\n${line}\n`));
	expect(found).toMatchObject({ code: 'front-matter-field', line: 2 });
	expect(found?.detail).toContain('title, publisher, published, countries, subjects, url');
});

test('a long wrong line is not repeated whole in the message', () => {
	const found = fault(source().replace('---\n', `---\n${'x'.repeat(5000)}\n`));
	expect(found?.detail.length).toBeLessThan(200);
});

test('unknown is null for the publisher and the day, and a left-out address too', () => {
	const text = source({ publisher: 'unknown', published: 'unknown' }).replace(/url: .*\n/, '');
	const result = read(text);
	expect(result.ok && result.value).toMatchObject({ publisher: null, published: null, url: null });
});

test('the order of fields and blank lines between them do not matter', () => {
	const lines = source().split('\n').slice(1, 7);
	const mixed = `---\n${[...lines].reverse().join('\n\n')}\n---\nA paragraph.`;
	const [there, back] = [read(source()), read(mixed)];
	expect(there.ok && back.ok && { ...back.value, bodyFrom: 8 }).toEqual(there.ok && there.value);
});

test.each([
	['', 'nothing'],
	['A paragraph.', 'no field'],
	['---\ntitle: x\n', 'no closing line'],
	['\n---\ntitle: x\n---\n', 'a blank line first'],
	['--\ntitle: x\n--\n', 'two hyphens'],
	['----\ntitle: x\n----\n', 'four hyphens']
])('%j is a file without fields (%s)', (text) => {
	expect(fault(text)).toMatchObject({ code: 'front-matter-missing', line: 1 });
});

test('Windows line ends and spaces around a value make no difference', () => {
	expect(read(source().replaceAll('\n', '\r\n'))).toEqual(read(source()));
	expect(read(source({ title: `  ${FIELDS.title}\t` }))).toEqual(read(source()));
});

test('the first fault in reading order is the one reported', () => {
	expect(fault(source({ url: 'x', countries: 'QQ' }))?.line).toBe(LINE.url);
});
