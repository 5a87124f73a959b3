import { expect, test } from 'vitest';
import type { Shelf } from '$lib/core/memory/shelf';
import { ownQuestion, EMPTY_OWN } from '$lib/core/sets/own-question';
import { withWords, wordsOf } from '$lib/core/sets/reword';
import { someQuestion, someQuestions, someTeacherKey } from '$lib/core/sets/test-sets';
import type { QuizSet } from '$lib/core/sets/types';
import type { App } from './app.svelte';
import { NEWS_COUNT, QuestionPicker } from './question-picker.svelte';
import { SetDraft } from './set-draft.svelte';
import { someApp as withLog } from './test-teacher';

const BANK = someQuestions(30);
const MATCH = someQuestion(99, { form: 'match', subject: 'people', countries: ['UY'] });
const someApp = (base: Partial<Shelf> = {}) => withLog([...BANK, MATCH], base);

function begin(app: App, before: QuizSet | null = null) {
	const picker = new QuestionPicker(app);
	return { picker, draft: new SetDraft(app, picker, before) };
}

const ids = (count: number): string[] => BANK.slice(0, count).map(({ id }) => id);

test('title, pick, save: a plain set by reference, without rules, with a secret of its own', async () => {
	const { app, events, made } = someApp();
	const { draft } = begin(app);
	draft.title = 'Week 12';
	draft.add(ids(3));
	const id = await draft.save();
	expect(made()[0]).toMatchObject({ id, title: 'Week 12', questions: [], questionIds: ids(3) });
	expect(made()[0]?.rules).toBeUndefined();
	const [event] = events();
	expect(event?.kind === 'set-made' && event.secret).toMatch(/^[0-9a-z]{20}$/);
});

test('what is missing is told once saving was tried, and goes as soon as it is there', async () => {
	const { draft } = begin(someApp().app);
	expect(draft.missing).toBeNull();
	expect(await draft.save()).toBeNull();
	expect(draft.missing).toBe('needTitle');
	draft.title = 'x';
	expect(draft.missing).toBe('needQuestions');
	draft.add(ids(1));
	expect(draft.missing).toBeNull();
});

test('the name is remembered from set to set', async () => {
	const { app } = someApp();
	const { draft } = begin(app);
	draft.title = 'x';
	draft.from = 'Ms Okonkwo';
	draft.add(ids(1));
	await draft.save();
	expect(begin(app).draft.from).toBe('Ms Okonkwo');
});

test('a test is sealed to the teacher’s key, has codes for more time where it is timed, and no telling forms', async () => {
	const { app, made } = someApp({ keys: [someTeacherKey] });
	const { draft } = begin(app);
	draft.title = 'Test';
	draft.add([...ids(2), MATCH.id]);
	draft.setMode('test');
	draft.change({ minutes: 20 });
	expect(await draft.save()).toBeNull();
	expect(draft.problems.map(({ kind }) => kind)).toEqual(['tells-itself']);
	draft.removeUntestable();
	expect(await draft.save()).not.toBeNull();
	const { x25519, p256 } = someTeacherKey;
	expect(made()[0]).toMatchObject({ to: { x25519, p256 }, rules: { mode: 'test', attempts: 1 } });
	expect(made()[0]?.rules?.extensions?.map(({ factor }) => factor)).toEqual([1.25, 1.5, 2, 3]);
});

test('a changed set is a new version; saved without a change it stays the old one', async () => {
	const { app, made } = someApp();
	const { draft } = begin(app);
	draft.title = 'First';
	draft.add(ids(4));
	draft.split(ids(4)[2] ?? '');
	draft.change({ minutes: 10, pass: 0.5 });
	await draft.save();
	const first = made()[0] ?? null;
	const again = begin(app, first).draft;
	expect([again.title, again.version]).toEqual(['First', 2]);
	expect(again.outline.map(({ questions }) => questions.length)).toEqual([2, 2]);
	expect(await again.save()).toBe(first?.id);
	expect(made()).toHaveLength(1);
	again.change({ minutes: 15 });
	await again.save();
	expect(made()[1]).toMatchObject({ was: first?.id, title: 'First', rules: { minutes: 15 } });
});

test('other words keep the question, carry the set by value, and are gone when taken back', async () => {
	const { app, made } = someApp();
	const { draft } = begin(app);
	draft.title = 'Words';
	draft.add(ids(2));
	const [question] = BANK;
	if (!question) throw new Error('no question');
	draft.reword(question.id, withWords(question, { ...wordsOf(question), prompt: 'Said again?' }));
	expect([draft.isReworded(question.id), draft.hasOriginal(question.id)]).toEqual([true, true]);
	await draft.save();
	expect(made()[0]?.questions.map(({ prompt }) => prompt)[0]).toBe('Said again?');
	expect(made()[0]?.questionIds).toEqual(ids(2));
	const later = begin(app, made()[0] ?? null).draft;
	expect(later.question(question.id)?.prompt).toBe('Said again?');
	later.restore(question.id);
	expect(later.question(question.id)?.prompt).toBe(question.prompt);
});

test('what was written by hand for one set can be picked for the next', async () => {
	const { app } = someApp();
	const { draft } = begin(app);
	const own = ownQuestion(
		{ ...EMPTY_OWN, prompt: 'Which town hosted the fair?', answer: 'Aldermoor', wrong: ['Bex'] },
		'seed'
	);
	draft.title = 'Own';
	draft.write(own);
	await draft.save();
	const { picker } = begin(app);
	expect(picker.hasOwn).toBe(true);
	picker.showOwn(true);
	expect(picker.shown.map(({ id }) => id)).toEqual([own.id]);
	picker.clear();
	picker.search('ALDERMOOR fair');
	expect(picker.shown.map(({ id }) => id)).toEqual([own.id]);
});

test('filters narrow what is shown, and a draw takes only from there, nothing twice', () => {
	const { picker } = begin(someApp().app);
	picker.change({ countries: ['UY'] });
	expect(picker.shown.map(({ id }) => id)).toEqual([MATCH.id]);
	expect(picker.draw(10, [])).toEqual([MATCH.id]);
	expect(picker.draw(10, [MATCH.id])).toEqual([]);
	picker.clear();
	expect(picker.narrowed).toBe(false);
	const drawn = picker.draw(10, ids(20));
	expect(drawn.length).toBeGreaterThan(0);
	expect(drawn.filter((id) => ids(20).includes(id))).toEqual([]);
});

test('this week’s news is the newest week of the bank where the week has none', () => {
	const { picker } = begin(someApp().app);
	const news = picker.news(NEWS_COUNT, []);
	expect(news.until).toBe('2024-03-05');
	expect(news.from).toBe('2024-02-28');
	expect(news.questions.length).toBeGreaterThan(0);
	expect(new Set(news.questions).size).toBe(news.questions.length);
});
