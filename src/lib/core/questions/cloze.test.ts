import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, number, on, place, words } from '../facts/test-claims';
import { caseOf, draftsIn } from './test-drafts';
import { holds, NEWS } from './test-news';
import { GAP } from './types';

const TEXT = 'Peru handed Chad 30 patrol boats in Blank Bay on 3 April 2024.';
const told = (more: Partial<Claim> = {}, slots: Claim['slots'] = {}, text = TEXT): Claim =>
	claim(
		'states',
		{
			what: words(text),
			actor: country('PE'),
			other: country('TD'),
			number: number(30, null),
			place: place('Blank Bay', 'TD'),
			...slots
		},
		{ date: on('2024-04-03'), asOf: '2024-04-04', article: 'boats', quote: text, ...more }
	);
const prompts = (one: Claim, form = 'cloze', ...others: readonly Claim[]): string[] =>
	draftsIn(one, ...others)
		.filter((draft) => draft.form === form)
		.map(({ prompt }) => prompt);

test('each named thing of a sentence is a gap, and the learner is told what is wanted', () => {
	expect(prompts(told()).sort()).toEqual([
		'What number is missing? Peru handed Chad _____ patrol boats in Blank Bay on 3 April 2024.',
		'Which country is missing? Peru handed _____ 30 patrol boats in Blank Bay on 3 April 2024.',
		'Which country is missing? _____ handed Chad 30 patrol boats in Blank Bay on 3 April 2024.',
		'Which place is missing? Peru handed Chad 30 patrol boats in _____ on 3 April 2024.'
	]);
});

test('every prompt has exactly one gap', () => {
	for (const form of ['cloze', 'choice'])
		for (const prompt of prompts(told(), form)) expect(prompt.split(GAP)).toHaveLength(2);
});

test('a day is chosen and not typed; a month may be typed', () => {
	const day = draftsIn(told()).filter(({ asked }) => asked === 'date');
	expect(day.map(({ form }) => form)).toEqual(['choice']);
	const month = told({ date: on('2024-04') }, {}, TEXT.replace('on 3 April', 'in April'));
	expect(prompts(month)).toContain(
		'Which month and year are missing? Peru handed Chad 30 patrol boats in Blank Bay in _____.'
	);
});

test('a further year of the sentence is asked as a year', () => {
	const text = 'Peru handed Chad 30 boats in Blank Bay on 3 April 2024 and asked for them in 2019.';
	const year = { ...number(2019, 'year'), id: '2019 year', text: '2019' };
	const drafts = draftsIn(told({}, { since: year }, text)).filter(({ asked }) => asked === 'since');
	expect(drafts.map(({ form }) => form).sort()).toEqual(['choice', 'cloze']);
	expect(drafts[0]?.key).toMatchObject({ type: 'date', text: '2019', value: '2019' });
	expect(drafts[0]?.prompt).toMatch(/^Which year is missing\? /);
});

test('news without its own day is dated by its report, or told of an undated report', () => {
	const state = { state: words('news') };
	const text = 'Peru handed Chad 30 patrol boats in Blank Bay.';
	expect(prompts(told({ date: null }, state, text))[0]).toMatch(
		/^Which country is missing\? News of 4 April 2024: /
	);
	expect(prompts(told({ date: null, asOf: null }, state, text))[0]).toMatch(
		/^Which country is missing\? According to an undated report: /
	);
});

test('how things are is said as of a day, and only another number is surely wrong', () => {
	const text = 'Peru shares 30 harbours of Blank Bay with Chad.';
	const one = told({ date: null }, { state: words('current') }, text);
	expect(prompts(one)[0]).toMatch(/ As of 4 April 2024: /);
	const chosen = draftsIn(one).filter(({ form }) => form === 'choice');
	expect(chosen.map(({ asked }) => asked)).toEqual(['number']);
});

test('a saying names who says it, and one of nobody is not asked', () => {
	const said = (attribution: string) => prompts(told({ attribution }));
	expect(said("Peru's navy ministry")[0]).toContain("According to Peru's navy ministry: ");
	expect(said('the ministry')).toEqual([]);
});

test('what stands twice in the sentence is no gap', () => {
	const text = 'Peru handed Chad 30 boats in Blank Bay that Peru had built, on 3 April 2024.';
	expect(prompts(told({}, {}, text)).filter((prompt) => prompt.includes('_____ handed'))).toEqual(
		[]
	);
});

test('no country the article speaks of distracts from a gap', () => {
	const other = told(
		{ quote: 'Ecuador, Bolivia and Chile watched it.' },
		{ actor: country('AR') },
		'x'
	);
	const options = draftsIn(told(), other)
		.filter(({ asked, form }) => asked === 'actor' && form === 'choice')
		.flatMap(({ distractors }) => distractors.map(({ text }) => text));
	expect(options.length).toBeGreaterThan(1);
	for (const near of ['Ecuador', 'Bolivia', 'Chile', 'Chad']) expect(options).not.toContain(near);
});

test('the sentence explains itself', () => {
	const { question } = caseOf('number', 'cloze', told());
	expect(question.explanation).toBe(TEXT);
});

test('a typed fact without a choice of four has its own statement with a gap', () => {
	const lone = holds('Ada Brightwater', 'foreign-minister', 'NO');
	expect(prompts(lone)).toContain(
		'Who is missing? As of 11 April 2025, _____ was foreign minister of Norway.'
	);
	const [, ...rest] = NEWS;
	expect(
		draftsIn(lone, ...rest).filter(({ asked, form }) => asked === 'person' && form === 'choice')
	).not.toEqual([]);
});

test('a gap after "more than" or "nearly" asks which figure was given', () => {
	for (const bound of ['more than', 'at least', 'nearly', 'up to']) {
		const text = TEXT.replace('30', `${bound} 30`);
		expect(prompts(told({}, {}, text))).toContain(
			`Which figure was given? Peru handed Chad ${bound} _____ patrol boats in Blank Bay on 3 April 2024.`
		);
	}
	expect(prompts(told({}, {}, TEXT.replace('30', 'about 30'))).join(' ')).not.toContain('figure');
});

test('a part of a whole is typed and not chosen: no option may be larger than the whole', () => {
	const text = TEXT.replace('30 patrol boats', '30 of the 50 patrol boats');
	expect(prompts(told({}, {}, text), 'choice').join(' ')).not.toContain('What number');
	expect(prompts(told({}, {}, text)).join(' ')).toContain('What number is missing?');
});

test('a number that the headline tells in words is not asked under it', () => {
	const state = (text: string) => ({ type: 'text', id: 'news', text }) as const;
	const under = (title: string) =>
		prompts(told({}, { number: number(7, null), state: state(title) }, TEXT.replace('30', '7')));
	expect(under('Seven boats for the navy of Chad').join(' ')).not.toContain('What number');
	expect(under('More boats for the navy of Chad').join(' ')).toContain('What number');
});

test('beside a place that no table knows no capital is offered', () => {
	const at = (country: string | null): string[] =>
		prompts(
			told({}, { place: { type: 'place', id: 'blank bay', text: 'Blank Bay', country } }),
			'choice'
		);
	expect(at('TD').join(' ')).toContain('Which place');
	expect(at(null).join(' ')).not.toContain('Which place');
});

test('no alliance of states is offered beside a bank', () => {
	const body = { type: 'organisation', id: 'ecb', text: 'ECB' } as const;
	const text = 'The ECB lent Peru 30 boats in Blank Bay on 3 April 2024.';
	expect(prompts(told({}, { body }, text), 'choice').join(' ')).not.toContain('Which organisation');
});
