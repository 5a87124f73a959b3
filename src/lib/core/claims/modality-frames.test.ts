import { expect, test } from 'vitest';
import { clauseModality, frameModality, type Phrase } from './modality';
import type { Modality } from './types';

const frame = (before: string, after = 'Peru opened it.'): Modality | null =>
	frameModality(before, before + after);

test.each([
	'If ',
	'Even if ',
	'Only if ',
	'Unless ',
	'Whether ',
	'Should ',
	'Suppose ',
	'Provided that ',
	'In case ',
	'They acted as if ',
	'They acted as though ',
	'They asked if ',
	'They asked whether ',
	'It is unclear whether '
])('a condition is no fact: "%s"', (before) => {
	expect(frame(before)).toBe('possible');
});

test.each([
	'They hope that ',
	'They hoped that ',
	'The hopes that ',
	'They wished ',
	'They want ',
	'They urged that ',
	'They demanded that ',
	'They asked that ',
	'The call for ',
	'They called for ',
	'The proposal that ',
	'The possibility that ',
	'The prospect that ',
	'There is a chance that ',
	'Rumours that ',
	'Rumors that ',
	'Speculation that ',
	'Allegedly, ',
	'He alleges that ',
	'The plan for '
])('a hope, a demand or a rumour is no fact: "%s"', (before) => {
	expect(frame(before)).toBe('possible');
});

test.each([
	'Chad denied that ',
	'Chad denies ',
	'They deny ',
	'There is no evidence that ',
	'It is false that ',
	'It is not true that ',
	'It is untrue that ',
	'If it is untrue that '
])('what is denied is denied: "%s"', (before) => {
	expect(frame(before)).toBe('denied');
});

test.each([
	'',
	'On Monday ',
	'After the war ',
	'When it rained, ',
	'Although it rained, ',
	'He said ',
	'He confirmed that ',
	'The ministry announced that ',
	'A terrific day: ',
	'In the gift shop ',
	'With a whiff of salt, ',
	'The iffy part: '
])('these words change nothing: "%s"', (before) => {
	expect(frame(before)).toBeNull();
});

test.each(['Did Peru open it?', '“Did Peru open it?”', 'Did Peru open it?)', 'Did it open?  '])(
	'a question is no fact: %s',
	(sentence) => {
		expect(frameModality('', sentence)).toBe('possible');
	}
);

test.each(['Peru opened it!', 'Why? Peru opened it.', 'Peru opened it (why?) and left.'])(
	'a question mark inside does not make a question of %s',
	(sentence) => {
		expect(frameModality('', sentence)).toBeNull();
	}
);

const phrase = (before: string, gap: string, more: Partial<Phrase> = {}): Phrase => ({
	before,
	gap,
	sentence: `${before}Peru ${gap} open it.`,
	reported: false,
	...more
});

test.each([
	['He announced that '],
	['He said that '],
	['The ministry confirmed that '],
	['She told them '],
	['They stated that '],
	['They declared that ']
])('"%s" makes "would" a plan that was announced', (before) => {
	expect(clauseModality(phrase(before, 'would'), 'base', false)).toBe('planned');
});

test.each(['could', 'may', 'might', 'would likely', 'would not be able, but could'])(
	'an announcement makes no plan of "%s"',
	(gap) => {
		expect(clauseModality(phrase('He said that ', gap), 'base', false)).not.toBe('planned');
	}
);

test('a sentence that is attributed announces, too', () => {
	expect(clauseModality(phrase('', 'would', { reported: true }), 'base', false)).toBe('planned');
	expect(clauseModality(phrase('', 'would'), 'base', false)).toBe('possible');
});

test('an announcement of another sentence part does not reach over a full stop', () => {
	expect(clauseModality(phrase('He said so. Then ', 'would'), 'base', false)).toBe('possible');
});

test.each<readonly [string, string, Modality | null]>([
	['If ', 'has', 'possible'],
	['If ', 'will', 'possible'],
	['If ', 'has not', 'denied'],
	['Chad denied that ', 'has', 'denied'],
	['Chad denied that ', 'will', 'denied'],
	['They hope that ', 'will', 'possible'],
	['On Monday ', 'has', 'happened']
])('a clause in a frame: "%s" with "%s" is %s', (before, gap, modality) => {
	expect(clauseModality(phrase(before, gap), 'participle', false)).toBe(modality);
});

test('an open verb stays open in any frame', () => {
	for (const before of ['', 'If ', 'Chad denied that ', 'He said that '])
		expect(clauseModality(phrase(before, 'asked to'), 'base', false)).toBeNull();
});

test.each(['if ', 'said ', 'hop', 'plan ', 'call', '?', '? ', '”', 'not true ', 'should '])(
	'100,000 characters of "%s" end',
	(piece) => {
		const text = piece.repeat(100_000 / piece.length);
		const found = clauseModality(
			{ before: text, gap: 'would', sentence: text, reported: false },
			'base',
			false
		);
		expect(['planned', 'possible', 'denied']).toContain(found);
	}
);
