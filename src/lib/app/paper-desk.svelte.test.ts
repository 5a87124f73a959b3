import { expect, test } from 'vitest';
import { itemsOf } from '$lib/core/sets/paper';
import { someQuestions, someSet } from '$lib/core/sets/test-sets';
import type { LineVerdict } from '$lib/core/sets/paper-reading/read-sheet';
import { PaperDesk } from './paper-desk.svelte';
import type { SheetPhoto } from './sheet-photo';
import { someApp } from './test-teacher';

const QUESTIONS = someQuestions(5);
const SET = someSet(5);

function begin() {
	const { app, events } = someApp(QUESTIONS, { made: [SET] });
	const results = () =>
		events().flatMap((each) => (each.kind === 'result-received' ? each.submission : []));
	return { app, results, desk: new PaperDesk(app, SET) };
}

/** Marks every question of the version as its key says. */
function markAll(desk: PaperDesk): void {
	for (const { question, key } of itemsOf(desk.paper)) desk.setMark(question.id, key);
}

test('sheets are typed in one after another, each as a result on paper', async () => {
	const { desk, results } = begin();
	desk.setVersion('B');
	desk.learner = 'Ana';
	markAll(desk);
	expect(await desk.add()).toBe(true);
	expect([desk.learner, desk.version, desk.done]).toEqual(['', 'B', ['Ana']]);
	expect(itemsOf(desk.paper).every(({ question }) => desk.mark(question.id) === '')).toBe(true);
	desk.learner = 'Bo';
	await desk.add();
	expect(results().map(({ learner, paper }) => [learner, paper])).toEqual([
		['Ana', true],
		['Bo', true]
	]);
	const chosen = results()[0]?.answers.map(({ response }) => response.form);
	expect(new Set(chosen)).toEqual(new Set(['choice']));
	expect(results()[1]?.answers.every(({ response }) => response.form === 'skipped')).toBe(true);
});

test('without a name, or with a mark that stands for nothing, no sheet is added', async () => {
	const { desk, results } = begin();
	expect(await desk.add()).toBe(false);
	expect(desk.problem).toBe('name');
	desk.learner = 'Ana';
	expect(desk.problem).toBeNull();
	const [first] = itemsOf(desk.paper);
	desk.setMark(first?.question.id ?? '', 'Q');
	expect(await desk.add()).toBe(false);
	expect([desk.problem, desk.unread]).toEqual(['marks', [first?.question.id]]);
	desk.setMark(first?.question.id ?? '', 'A');
	expect(desk.problem).toBeNull();
	expect(results()).toEqual([]);
});

test('another version means other letters: marks typed before it was chosen are gone', () => {
	const { desk } = begin();
	markAll(desk);
	desk.setVersion('A');
	expect(desk.mark(QUESTIONS[0]?.id ?? '')).not.toBe('');
	desk.setVersion('C');
	expect(desk.mark(QUESTIONS[0]?.id ?? '')).toBe('');
});

test('who is in the results already is told, however the name was written', async () => {
	const { desk } = begin();
	desk.learner = 'Ana  María';
	await desk.add();
	desk.learner = ' ana maría';
	expect(desk.again).toBe(true);
	desk.learner = 'Anna María';
	expect(desk.again).toBe(false);
});

test('the last sheet is taken back, and nobody else’s result', async () => {
	const { desk, results } = begin();
	for (const name of ['Ana', 'Bo']) {
		desk.learner = name;
		await desk.add();
	}
	expect(await desk.takeBack()).toBe('Bo');
	expect(results().map(({ learner }) => learner)).toEqual(['Ana']);
	expect(desk.done).toEqual(['Ana']);
	expect(await desk.takeBack()).toBe('Ana');
	expect(await desk.takeBack()).toBeNull();
});

const BLANK = { width: 1, height: 1, data: new Uint8Array(1) };

/** What a photograph shows: the key of every question, but for some. */
function photoOf(
	desk: PaperDesk,
	changes: Partial<SheetPhoto> = {},
	verdicts: Readonly<Record<number, LineVerdict>> = {}
): SheetPhoto {
	const proposals = itemsOf(desk.paper).map(({ question, key }, at) => {
		const verdict = verdicts[at] ?? 'marked';
		return { question: question.id, mark: verdict === 'marked' ? key : '', verdict };
	});
	const seen = { proposals, cuts: [], name: BLANK };
	return { set: SET.id, version: desk.version, learner: '', page: 1, seen, ...changes };
}

test('what a photograph shows is proposed, and nothing is kept before it is added', async () => {
	const { desk, results } = begin();
	const ids = itemsOf(desk.paper).map(({ question }) => question.id);
	desk.takePhotos([photoOf(desk, { learner: 'Ana' }, { 1: 'unsure', 2: 'empty' })]);
	expect(results()).toEqual([]);
	expect([desk.learner, desk.mark(ids[1] ?? ''), desk.open]).toEqual(['Ana', '', [ids[1]]]);
	expect([desk.verdict(ids[0] ?? ''), desk.verdict(ids[2] ?? '')]).toEqual(['marked', 'empty']);
	expect(await desk.add()).toBe(false);
	expect(desk.problem).toBe('open');
	desk.setMark(ids[1] ?? '', '-');
	expect(desk.problem).toBeNull();
	expect(await desk.add()).toBe(true);
	const forms = results()[0]?.answers.map(({ response }) => response.form);
	expect(forms).toEqual(['choice', 'skipped', 'skipped', 'choice', 'choice']);
	expect([desk.photos, desk.verdict(ids[0] ?? '')]).toEqual([[], null]);
});

test('sheets that were photographed together come one after another', async () => {
	const { desk, results } = begin();
	desk.takePhotos([photoOf(desk, { learner: 'Ana' }), photoOf(desk, { learner: 'Bo' })]);
	desk.takePhotos([photoOf(desk, { learner: 'Cai' })]);
	expect([desk.learner, desk.waiting]).toEqual(['Ana', 2]);
	await desk.add();
	desk.leaveOut();
	await desk.add();
	expect(results().map(({ learner }) => learner)).toEqual(['Ana', 'Cai']);
	expect([desk.learner, desk.waiting]).toEqual(['', 0]);
});

test('pages of one sheet are one, and what is being typed is not written over', () => {
	const { desk } = begin();
	desk.takePhotos([photoOf(desk, { learner: 'Ana' }), photoOf(desk, { learner: 'Ana', page: 2 })]);
	expect([desk.photos.length, desk.waiting]).toEqual([2, 0]);
	desk.leaveOut();
	desk.learner = 'Bo';
	desk.setMark(QUESTIONS[0]?.id ?? '', 'A');
	desk.takePhotos([photoOf(desk, { learner: 'Cai', seen: null })]);
	expect([desk.learner, desk.waiting]).toEqual(['Bo', 1]);
});
