import { expect, test } from 'vitest';
import { clauseModality, frameModality, verbModality, type VerbForm } from './modality';

test.each<readonly [string, VerbForm]>([
	['', 'past'],
	['has formally', 'past'],
	['have', 'past'],
	['had already', 'past'],
	['also', 'past'],
	['has', 'participle']
])('"%s" before a %s form has happened', (gap, form) => {
	expect(verbModality(gap, form)).toBe('happened');
});

test.each([
	'will',
	'is to',
	'plans to',
	'is expected to',
	'are set to',
	'has agreed to',
	'is preparing to',
	'intends to'
])('"%s" is planned', (gap) => {
	expect(verbModality(gap, 'base')).toBe('planned');
});

test.each([
	'could',
	'may',
	'might',
	'would',
	'hopes to',
	'seeks to',
	'is considering whether to',
	'is reviewing whether to',
	'mulls whether to',
	'could agree to'
])('"%s" is only possible', (gap) => {
	expect(verbModality(gap, 'base')).toBe('possible');
});

test.each([
	'did not',
	'has not',
	'refused to',
	'has yet to',
	'will not',
	'never',
	"didn't",
	'failed to'
])('"%s" is denied', (gap) => {
	expect(verbModality(gap, 'base')).toBe('denied');
});

test.each<readonly [string, VerbForm]>([
	['', 'base'],
	['to', 'base'],
	['had planned to', 'base'],
	['asked to', 'base'],
	['is', 'ing'],
	['', 'participle']
])('"%s" before a %s form says nothing sure', (gap, form) => {
	expect(verbModality(gap, form)).toBeNull();
});

test.each([
	['was', 'happened'],
	['has been', 'happened'],
	['will be', 'planned'],
	['is expected to be', 'planned'],
	['could be', 'possible'],
	['was not', 'denied'],
	['is', null],
	['', null]
])('a passive with "%s" is %s', (gap, modality) => {
	expect(verbModality(gap, 'past', true)).toBe(modality);
});

test('a condition, a question and a hope are never facts', () => {
	expect(frameModality('If ', 'If it opened, they came.')).toBe('possible');
	expect(frameModality('They asked whether ', 'They asked whether it opened.')).toBe('possible');
	expect(frameModality('', 'Has it opened?')).toBe('possible');
	expect(frameModality('They hope that ', 'They hope that it opened.')).toBe('possible');
	expect(frameModality('Rumours that ', 'Rumours that it opened spread.')).toBe('possible');
});

test('what somebody denies is denied', () => {
	expect(frameModality('Norway denied that ', 'Norway denied that it opened.')).toBe('denied');
});

test('plain words before a clause change nothing', () => {
	expect(frameModality('On Monday ', 'On Monday it opened.')).toBeNull();
});

test('"would" after an announcement is a plan, and without one a possibility', () => {
	const phrase = { before: '', gap: ' would', sentence: 'She would visit Oslo.', reported: false };
	expect(clauseModality(phrase, 'base', false)).toBe('possible');
	expect(clauseModality({ ...phrase, reported: true }, 'base', false)).toBe('planned');
	expect(clauseModality({ ...phrase, before: 'He announced that ' }, 'base', false)).toBe(
		'planned'
	);
});

test('a denial inside a condition stays a denial', () => {
	const phrase = {
		before: 'If ',
		gap: ' did not',
		sentence: 'If she did not go.',
		reported: false
	};
	expect(clauseModality(phrase, 'base', false)).toBe('denied');
});
