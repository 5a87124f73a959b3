import { expect, test } from 'vitest';
import { verbModality, type VerbForm } from './modality';
import type { Modality } from './types';

const unit = (block: number): string => String.fromCharCode(block * 256);
/** A date and a country as they stand between subject and verb of an encoded sentence. */
const DATE = unit(0xe6);
const COUNTRY = unit(0xe1);

test.each<readonly [string, VerbForm]>([
	['', 'past'],
	['has', 'past'],
	['have', 'past'],
	['had', 'past'],
	['having', 'past'],
	['has', 'participle'],
	['have', 'participle'],
	['had', 'participle'],
	['has also', 'participle'],
	['has since', 'participle'],
	['have both', 'participle'],
	['also', 'past'],
	['formally', 'past'],
	['officially', 'past'],
	['then', 'past'],
	['later', 'past'],
	['finally', 'past'],
	['recently', 'past'],
	['jointly', 'past'],
	['together', 'past'],
	['in turn', 'past'],
	['thereby', 'past'],
	['has only just', 'past'],
	[' , also , ', 'past'],
	[`on ${DATE}`, 'past'],
	[`in ${DATE} formally`, 'past'],
	[`${DATE}`, 'past'],
	[`has, on ${DATE},`, 'participle'],
	['HAS', 'participle']
])('"%s" before a %s form: it happened', (gap, form) => {
	expect(verbModality(gap, form)).toBe('happened');
});

test.each([
	'will',
	'will soon',
	'will later',
	'will also formally',
	'shall',
	'is to',
	'are to',
	'was to',
	'were to',
	'is due to',
	'are due to',
	'is set to',
	'are set to',
	'is expected to',
	'are expected to',
	'is scheduled to',
	'are scheduled to',
	'is slated to',
	'is poised to',
	'are poised to',
	'is about to',
	'are about to',
	'is going to',
	'are going to',
	'is preparing to',
	'are preparing to',
	'prepares to',
	'is planning to',
	'are planning to',
	'plan to',
	'plans to',
	'intend to',
	'intends to',
	'agree to',
	'agrees to',
	'agreed to',
	'has agreed to',
	'have agreed to',
	'decided to',
	'has decided to',
	'pledged to',
	'has pledged to',
	'vowed to',
	'vows to',
	'promised to',
	'promises to',
	`will, on ${DATE},`,
	`is, in ${DATE}, to`
])('"%s" before a base form: it is planned', (gap) => {
	expect(verbModality(gap, 'base')).toBe('planned');
});

test.each([
	'could',
	'may',
	'might',
	'can',
	'would',
	'should',
	'may soon',
	'hopes to',
	'hoped to',
	'is hoping to',
	'seeks to',
	'sought to',
	'is seeking to',
	'wants to',
	'wanted to',
	'wishes to',
	'aims to',
	'is aiming to',
	'is considering whether to',
	'considers whether to',
	'mulls whether to',
	'is reviewing whether to',
	'discussed whether to',
	'is weighing whether to',
	'is exploring how to',
	'proposed to',
	'offered to',
	'offers to',
	'is trying to',
	'tries to',
	'is willing to',
	'is ready to',
	'is likely to',
	'will likely',
	'will perhaps',
	'will possibly',
	'could agree to',
	'may decide to',
	'might be about to',
	'would be expected to'
])('"%s" before a base form: it is only possible', (gap) => {
	expect(verbModality(gap, 'base')).toBe('possible');
});

test.each<readonly [string, VerbForm]>([
	['reportedly', 'past'],
	['has reportedly', 'participle'],
	['reportedly has', 'past'],
	['allegedly', 'past'],
	['has allegedly', 'participle'],
	['possibly', 'past'],
	['perhaps', 'past'],
	['may have', 'past'],
	['might have', 'participle'],
	['could have', 'past'],
	['would have', 'past']
])('hearsay and guesses are no facts: "%s" before a %s form', (gap, form) => {
	expect(verbModality(gap, form)).toBe('possible');
});

test.each<readonly [string, VerbForm]>([
	['did not', 'base'],
	['do not', 'base'],
	['does not', 'base'],
	['has not', 'participle'],
	['has not yet', 'participle'],
	['have never', 'participle'],
	['never', 'past'],
	['no longer', 'present'],
	['will not', 'base'],
	['will never', 'base'],
	['would not', 'base'],
	['could not', 'base'],
	['cannot', 'base'],
	['is not expected to', 'base'],
	['agreed not to', 'base'],
	['decided not to', 'base'],
	["didn't", 'base'],
	['didn’t', 'base'],
	["won't", 'base'],
	['won’t', 'base'],
	["can't", 'base'],
	["hasn't", 'participle'],
	['refused to', 'base'],
	['refuses to', 'base'],
	['is refusing to', 'base'],
	['has refused to', 'base'],
	['declined to', 'base'],
	['declines to', 'base'],
	['failed to', 'base'],
	['fails to', 'base'],
	['has yet to', 'base'],
	['have yet to', 'base'],
	['is yet to', 'base'],
	['is unable to', 'base'],
	['denied having', 'past'],
	['denies having', 'past'],
	['ruled out', 'ing'],
	['has ruled out', 'ing'],
	['was blocked from', 'ing'],
	['left without', 'ing'],
	['has no plans to', 'base'],
	['had no plan to', 'base'],
	['has no intention to', 'base'],
	['has no intention of', 'ing']
])('"%s" before a %s form: it is denied', (gap, form) => {
	expect(verbModality(gap, form)).toBe('denied');
});

test.each<readonly [string, VerbForm]>([
	['', 'base'],
	['', 'ing'],
	['', 'present'],
	['', 'participle'],
	['to', 'base'],
	['is', 'ing'],
	['was', 'past'],
	['were', 'past'],
	['began', 'ing'],
	['must', 'base'],
	['must have', 'past'],
	['has to', 'base'],
	['needs to', 'base'],
	['asked to', 'base'],
	['tried to', 'base'],
	['attempted to', 'base'],
	['threatened to', 'base'],
	['was expected to', 'base'],
	['was due to', 'base'],
	['was set to', 'base'],
	['was scheduled to', 'base'],
	['had planned to', 'base'],
	['planned to', 'base'],
	['nearly', 'past'],
	['almost', 'past'],
	['hardly', 'past'],
	['neither', 'past'],
	['and the old friend who', 'past'],
	[`of ${COUNTRY} whom they`, 'past'],
	['will have', 'past'],
	['will', 'past'],
	['plans to', 'ing']
])('"%s" before a %s form leaves it open', (gap, form) => {
	expect(verbModality(gap, form)).toBeNull();
});

test.each<readonly [string, Modality | null]>([
	['was', 'happened'],
	['were', 'happened'],
	['has been', 'happened'],
	['have been', 'happened'],
	['had been', 'happened'],
	['was formally', 'happened'],
	['were both', 'happened'],
	['has since been', 'happened'],
	[`was, on ${DATE},`, 'happened'],
	['will be', 'planned'],
	['shall be', 'planned'],
	['is to be', 'planned'],
	['is set to be', 'planned'],
	['is expected to be', 'planned'],
	['is about to be', 'planned'],
	['could be', 'possible'],
	['may be', 'possible'],
	['might have been', 'possible'],
	['was reportedly', 'possible'],
	['was not', 'denied'],
	['was never', 'denied'],
	["wasn't", 'denied'],
	['has not been', 'denied'],
	['will not be', 'denied'],
	['has yet to be', 'denied'],
	['is', null],
	['are', null],
	['are being', null],
	['to be', null],
	['was expected to be', null],
	['', null]
])('something done to its subject, with "%s": %s', (gap, modality) => {
	expect(verbModality(gap, 'past', true)).toBe(modality);
});

test('a base form is never a finished passive', () => {
	expect(verbModality('was', 'base', true)).toBeNull();
});

test.each(['knotted', 'notable', 'canned', 'dismay', 'Mayor', 'weeknever', 'willow', 'shallow'])(
	'"%s" only looks like a word that changes a verb',
	(gap) => {
		expect(verbModality(gap, 'past')).toBeNull();
	}
);

test.each(['will ', 'not ', 'has ', 'prepar', 'ruled ', 'plans ', ' ', ',', 'also ', DATE, 'on '])(
	'200,000 characters of "%s" end',
	(piece) => {
		const gap = piece.repeat(200_000 / piece.length);
		expect(['happened', 'planned', 'possible', 'denied', null]).toContain(
			verbModality(gap, 'past')
		);
	}
);
