import { expect, test } from 'vitest';
import { aliasKey } from '../facts/decisions';
import { readDecisions } from './decisions';

const none = { aliases: '', settled: '', rejected: '' };

test('comments, blank lines and missing files decide nothing', () => {
	const read = readDecisions({ ...none, aliases: '# a heading\n\n   \n' });
	expect(read.ok && read.value.aliases.size).toBe(0);
});

test('an alias files one spelling under another', () => {
	const read = readDecisions({
		...none,
		aliases: 'person: Jo Hyun-ah = Cho Hyun-a  # older romanisation'
	});
	expect(read.ok && read.value.aliases.get(aliasKey('person', 'jo hyun ah'))).toBe('Cho Hyun-a');
});

test('a settlement names fact, slot, value and reason', () => {
	const read = readDecisions({ ...none, settled: '0123456789 date = 2024-02-14 # the communique' });
	expect(read.ok && read.value.settled).toEqual([
		{ fact: '0123456789', about: 'date', text: '2024-02-14', why: 'the communique' }
	]);
});

test('questions, items and facts can be rejected', () => {
	const read = readDecisions({
		...none,
		rejected: '0123456789 # vague\nabcdefghjk.person # unfair'
	});
	expect(read.ok && [...read.value.rejected.keys()]).toEqual(['0123456789', 'abcdefghjk.person']);
});

test.each([
	['aliases', '\nperson Jo = Cho # why', 2],
	['aliases', 'person: Jo = Cho', 1],
	['aliases', 'person: Jo = Cho # a\nperson: jo = Joe # b', 2],
	['settled', '0123456789 colour = red # why', 1],
	['settled', '0123456789 date = 2024', 1],
	['rejected', '# fine\n\nnot an id # why', 3],
	['rejected', '0123456789', 1]
] as const)('%s: %j is refused at its line', (file, text, line) => {
	const read = readDecisions({ ...none, [file]: text });
	expect(read.ok ? null : [read.error.file, read.error.line]).toEqual([file, line]);
});

const refusal = (file: 'aliases' | 'settled' | 'rejected', text: string) => {
	const read = readDecisions({ ...none, [file]: text });
	return read.ok ? null : read.error;
};

test.each([
	['aliases', 'person: A = B # why\nperson: C = # why', 2],
	['aliases', 'person: = B # why', 1],
	['aliases', 'country: A = B # why', 1],
	['aliases', 'person: A = B = C # why', 1],
	['aliases', 'Person: A = B # why', 1],
	['aliases', '# one\n# two\nperson: A = B #', 3],
	['settled', '\n\n\nshort date = 2024 # why', 4],
	['settled', '0123456789 date 2024 # why', 1],
	['settled', '0123456789 date = # why', 1],
	['settled', '0123456789 date = 2024 # a\n0123456789 date = 2023 # b', 2],
	['rejected', '0123456789.person.x # why', 1],
	['rejected', '0123456789 # fine\nUPPERCASE1 # why', 2],
	['rejected', '0123456789 #   ', 1]
] as const)('%s: %j is refused at its line, with what was expected', (file, text, line) => {
	const error = refusal(file, text);
	expect([error?.file, error?.line]).toEqual([file, line]);
	expect(error?.detail).toMatch(/expected|needs its reason|decided twice/);
});

test('a missing reason is said to be missing, not the form', () => {
	expect(refusal('aliases', 'person: A = B')?.detail).toMatch(/reason/);
	expect(refusal('settled', '0123456789 date = 2024')?.detail).toMatch(/reason/);
	expect(refusal('rejected', '0123456789')?.detail).toMatch(/reason/);
});

test('lines of any system, spaces around and a byte order mark are read alike', () => {
	const lines = ['person: A One = B One # why', 'place: X = Y # why'];
	const texts = [lines.join('\n'), lines.join('\r\n'), `\uFEFF  ${lines.join('  \n\t')}\n`];
	for (const aliases of texts) {
		const read = readDecisions({ ...none, aliases });
		expect(read.ok && [...read.value.aliases]).toEqual([
			['person:a one', 'B One'],
			['place:x', 'Y']
		]);
	}
});

test('line numbers count every line, comments and blank ones too, under any line ending', () => {
	expect(refusal('rejected', '# a\r\n\r\n# b\r\nbad # why')?.line).toBe(4);
});

test('two slots of one fact, and one slot of two facts, are settled apart', () => {
	const read = readDecisions({
		...none,
		settled: '0123456789 date = 2024 # a\n0123456789 number = 7 # b\nabcdefghjk date = 2023 # c'
	});
	expect(read.ok && read.value.settled.map(({ text }) => text)).toEqual(['2024', '7', '2023']);
});

test('a settled value may hold spaces and equals signs, and its reason a hash', () => {
	const read = readDecisions({ ...none, settled: '0123456789 what = a = b c # see #4' });
	expect(read.ok && read.value.settled[0]).toMatchObject({ text: 'a = b c', why: 'see #4' });
});

test('of several bad files the first line of the first is told', () => {
	const read = readDecisions({ aliases: 'bad', settled: 'bad', rejected: 'bad' });
	expect(read.ok ? null : read.error.file).toBe('aliases');
});

test('a line of a megabyte is refused in no time', () => {
	expect(refusal('aliases', `person: ${'= '.repeat(500_000)}# why`)?.line).toBe(1);
});
