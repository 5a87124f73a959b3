import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseOf } from './test-drafts';
import { balanced, bySalience, spread } from './rank';
import { relations } from './test-news';
import type { Question, QuestionForm, Subject } from './types';

const MODEL = caseOf('other', 'choice', relations('KR', 'SY', '2025-04-10')).question;
const FORMS: readonly QuestionForm[] = ['choice', 'typed', 'true-false'];
const SUBJECTS: readonly Subject[] = ['countries', 'people', 'dates', 'numbers', 'events'];

const question = fc
	.record({
		fact: fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six'),
		slot: fc.constantFrom('actor', 'other', 'date', 'place'),
		form: fc.constantFrom(...FORMS),
		subject: fc.constantFrom(...SUBJECTS),
		salience: fc.integer({ min: 0, max: 4 }).map((value) => value / 4)
	})
	.map((some) => ({ ...MODEL, ...some, item: `${some.fact}.${some.slot}` }))
	.map((one) => ({ ...one, id: `${one.item}.${one.form}` }));
const bank = fc.uniqueArray(question, { selector: ({ id }) => id, maxLength: 60 });
const ids = (list: readonly Question[]): string[] => list.map(({ id }) => id);

test('what is kept was there, once, and unchanged', () => {
	fc.assert(
		fc.property(bank, (all) => {
			for (const kept of [spread(all), balanced(all)]) {
				expect(new Set(ids(kept)).size).toBe(kept.length);
				for (const one of kept) expect(all).toContain(one);
			}
		})
	);
});

test('no slot of a fact is lost: each is still asked in some form that recalls', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const recalled = (list: readonly Question[]) =>
				new Set(list.filter(({ form }) => form !== 'true-false').map(({ item }) => item));
			expect(recalled(spread(all))).toEqual(recalled(all));
		})
	);
});

test('a fact keeps one statement at most, and of each slot one question in each form', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const kept = spread(all);
			for (const fact of new Set(all.map((one) => one.fact))) {
				const mine = kept.filter((one) => one.fact === fact);
				const statements = mine.filter(({ form }) => form === 'true-false');
				expect(statements.length).toBeLessThanOrEqual(1);
				const asked = mine.map(({ slot, form }) => `${slot} ${form}`);
				expect(new Set(asked).size).toBe(asked.length);
			}
		})
	);
});

test('a slot that has options is asked with them', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const kept = new Set(ids(spread(all)));
			for (const { id, form } of all) if (form === 'choice') expect(kept.has(id)).toBe(true);
		})
	);
});

test('spreading and balancing do not see the order they are given', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const back = [...all].reverse();
			expect(new Set(ids(spread(back)))).toEqual(new Set(ids(spread(all))));
			expect(ids(balanced(back))).toEqual(ids(balanced(all)));
		})
	);
});

test('spreading or balancing twice changes nothing more', () => {
	fc.assert(
		fc.property(bank, (all) => {
			expect(new Set(ids(spread(spread(all))))).toEqual(new Set(ids(spread(all))));
			expect(ids(balanced(balanced(all)))).toEqual(ids(balanced(all)));
		})
	);
});

test('dates are one in twenty at most, and nothing else is ever dropped', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const kept = balanced(all);
			const dates = kept.filter(({ subject }) => subject === 'dates').length;
			expect(dates * 20).toBeLessThanOrEqual(kept.length);
			for (const one of all) if (one.subject !== 'dates') expect(kept).toContain(one);
		})
	);
});

test('all date questions of an item stay or go together', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const kept = new Set(ids(balanced(all)));
			const dates = all.filter(({ subject }) => subject === 'dates');
			for (const { id, item } of dates)
				for (const other of dates)
					if (other.item === item) expect(kept.has(other.id)).toBe(kept.has(id));
		})
	);
});

test('the most salient come first, and ids break ties', () => {
	fc.assert(
		fc.property(bank, (all) => {
			const sorted = balanced(all);
			for (const [at, one] of sorted.slice(1).entries()) {
				const before = sorted[at] ?? one;
				expect(bySalience(before, one)).toBeLessThan(0);
				expect(before.salience).toBeGreaterThanOrEqual(one.salience);
			}
		})
	);
});

test('with dates alone none is kept, with nothing nothing', () => {
	expect(balanced([{ ...MODEL, subject: 'dates' }])).toEqual([]);
	expect(balanced([])).toEqual([]);
	expect(spread([])).toEqual([]);
});
