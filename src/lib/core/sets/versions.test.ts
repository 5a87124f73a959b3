import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someQuestion, someQuestions, someSet } from './test-sets';
import { changesBetween, families, isSame, versionsOf } from './versions';

const first = someSet(3, { made: 1_000 });
const second = someSet(3, { made: 2_000, was: first.id });
const third = someSet(4, { made: 3_000, was: second.id });
const other = someSet(2, { made: 2_500, title: 'Another' });

test('versions are found from any of them, newest first', () => {
	for (const { id } of [first, second, third])
		expect(versionsOf([second, other, third, first], id)).toEqual([third, second, first]);
	expect(versionsOf([first], 'unknown')).toEqual([]);
});

test('two versions made from one are both versions of it', () => {
	const twin = someSet(2, { made: 2_100, was: first.id });
	expect(versionsOf([first, second, twin], second.id)).toEqual([twin, second, first]);
});

test('each set stands once in the list, by its newest version', () => {
	const list = families([first, other, third, second]);
	expect(list.map(({ newest, versions }) => [newest.id, versions.length])).toEqual([
		[third.id, 3],
		[other.id, 1]
	]);
});

test('a version whose origin was removed stands by itself', () => {
	expect(families([third, first]).map(({ newest }) => newest.id)).toEqual([third.id, first.id]);
});

test('hostile versions that name each other in a ring do not hang', () => {
	const a = { ...first, was: second.id };
	const b = { ...second, was: a.id };
	expect(versionsOf([a, b], a.id)).toHaveLength(2);
});

test('what came, went and was changed is told apart', () => {
	const changes = changesBetween(second, third);
	expect(changes).toMatchObject({ title: false, rules: false, removed: [], reworded: [] });
	expect(changes.added).toEqual([third.questionIds[3]]);
	expect(isSame(changes)).toBe(false);
	const titled = changesBetween(first, someSet(3, { title: 'New', shuffle: false }));
	expect(titled).toMatchObject({ title: true, rules: true });
});

test('a reworded question is told, the bank’s own words by reference too', () => {
	const [one, ...rest] = someQuestions(3);
	const reworded = {
		...(one ?? someQuestion(0)),
		prompt: 'In other words?',
		edited: true as const
	};
	const after = someSet(3, { questions: [reworded, ...rest], made: 1_000 });
	expect(after.questions).toHaveLength(3);
	const bank = new Map(someQuestions(3).map((each) => [each.id, each]));
	const wording = (set: typeof after, id: string) =>
		set.questions.find((each) => each.id === id) ?? bank.get(id) ?? null;
	expect(changesBetween(first, after, wording).reworded).toEqual([reworded.id]);
	expect(changesBetween(first, after).reworded).toEqual([]);
});

test('the same questions in another order are told, whatever came and went between them', () => {
	const back = someSet(3, { questions: [...someQuestions(3)].reverse() });
	expect(changesBetween(first, back).reordered).toBe(true);
	expect(changesBetween(third, first)).toMatchObject({ reordered: false });
});

test('a set compared with itself is the same, in whatever order its keys stand', () => {
	fc.assert(
		fc.property(fc.nat(60), fc.boolean(), (minutes, partial) => {
			const rules = { minutes: minutes + 1, ...(partial && { partial: true as const }) };
			const flipped = Object.fromEntries(Object.entries(rules).reverse());
			const a = someSet(3, { rules });
			const b = someSet(3, { rules: flipped });
			expect(isSame(changesBetween(a, b))).toBe(true);
		})
	);
});
