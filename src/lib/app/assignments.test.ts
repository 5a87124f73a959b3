import { expect, test } from 'vitest';
import { planOf, settingForExam } from '$lib/core/memory/plan';
import { someQuestion, someSet } from '$lib/core/sets/test-sets';
import type { QuizSet, SetRules } from '$lib/core/sets/types';
import { assignments } from './assignments';

const TODAY = 20_000;
const DAY_MS = 86_400_000;
const dayOf = (at: number): number => Math.floor(at / DAY_MS);
const noon = (day: number): number => day * DAY_MS + DAY_MS / 2;
const nobody = (): undefined => undefined;

const set = (id: string, rules?: SetRules): QuizSet => ({
	...someSet(3),
	id,
	title: `Set ${id}`,
	...(rules && { rules })
});

test('a set that closes on a day to come is an exam about it on that day', () => {
	const [found] = assignments([set('a', { closes: noon(TODAY + 3) })], TODAY, dayOf, nobody);
	expect(found?.exam).toEqual({
		id: 'set-a',
		title: 'Set a',
		on: '2024-10-07',
		about: { type: 'set', set: 'a' }
	});
});

test('the next one comes first; what closes today, is over or never closes asks for nothing', () => {
	const sets = [
		set('late', { closes: noon(TODAY + 9) }),
		set('today', { closes: noon(TODAY) }),
		set('over', { closes: noon(TODAY - 1) }),
		set('never'),
		set('soon', { closes: noon(TODAY + 1) })
	];
	const found = assignments(sets, TODAY, dayOf, nobody);
	expect(found.map(({ exam }) => exam.id)).toEqual(['set-soon', 'set-late']);
});

test('a test is prepared for by its subjects, since its questions are not to be seen before', () => {
	const carried = someQuestion(1, { id: 'own', subject: 'people' });
	const shipped = someQuestion(2, { id: 'known', subject: 'dates' });
	const closes = noon(TODAY + 3);
	const asked = (questions: QuizSet['questions'], ids: readonly string[]) =>
		assignments(
			[{ ...set('t', { mode: 'test', closes }), questions, questionIds: ids }],
			TODAY,
			dayOf,
			(id) => (id === 'known' ? shipped : undefined)
		)[0]?.exam.about;
	expect(asked([carried], ['own', 'known'])).toEqual({
		type: 'subjects',
		subjects: ['people', 'dates']
	});
	expect(asked([], ['nobody knows it'])).toEqual({ type: 'all' });
});

test('the plan keeps it as it was proposed, however long its name', () => {
	const long = { ...set('a', { closes: noon(TODAY + 3) }), title: ` ${'가나다 '.repeat(60)}` };
	const [found] = assignments([long], TODAY, dayOf, nobody);
	if (!found) throw new Error('nothing was proposed');
	const { key, value } = settingForExam(found.exam);
	expect(planOf(new Map([[key, value]])).exams).toEqual([
		{ ...found.exam, title: found.exam.title.trim() }
	]);
});
