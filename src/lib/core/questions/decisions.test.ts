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
