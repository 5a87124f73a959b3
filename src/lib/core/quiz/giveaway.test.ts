import { expect, test } from 'vitest';
import { tells } from './giveaway';
import { question } from './test-questions';

const who = question({ id: 'who', fact: 'f', answer: 'Amber Stone', countries: ['AA'] });
const about = (over: Parameters<typeof question>[0]): ReturnType<typeof question> =>
	question({ id: 'other', prompt: 'Where did Amber Stone sign?', ...over });

test('a prompt of the same fact that names the key tells it', () => {
	expect(tells(about({ fact: 'f' }), who)).toBe(true);
	expect(tells(who, about({ fact: 'f' }))).toBe(false);
});

test('a person named beside the same country is told, beside another is not', () => {
	expect(tells(about({ countries: ['AA', 'CC'] }), who)).toBe(true);
	expect(tells(about({ countries: ['BB'] }), who)).toBe(false);
});

test('a country is told by a prompt about the same two countries only', () => {
	const which = question({ answer: 'Freedonia', answerType: 'country', countries: ['AA', 'BB'] });
	const pair = about({ prompt: 'When did Freedonia recognise it?', countries: ['BB', 'AA'] });
	const half = about({ prompt: 'When did Freedonia recognise it?', countries: ['AA'] });
	expect([tells(pair, which), tells(half, which)]).toEqual([true, false]);
});

test('part of a longer word tells nothing', () => {
	const key = question({ fact: 'f', answer: 'Niger', answerType: 'country' });
	expect(tells(about({ fact: 'f', prompt: 'When was Nigeria founded?' }), key)).toBe(false);
	expect(tells(about({ fact: 'f', prompt: 'Nigeria and Niger: when?' }), key)).toBe(true);
});

test('capitals do not matter, very short keys and truth do not count', () => {
	expect(tells(about({ fact: 'f', prompt: 'AMBER STONE?' }), who)).toBe(true);
	const short = question({ fact: 'f', answer: 'UN' });
	expect(tells(about({ fact: 'f', prompt: 'When did the UN meet?' }), short)).toBe(false);
	const truth = question({ fact: 'f', answer: 'True', form: 'true-false' });
	expect(tells(about({ fact: 'f', prompt: 'Is it true?' }), truth)).toBe(false);
});
