import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { changesOf } from './changes';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claim, country, number, office, on, person, words } from './test-claims';

const holds = (name: string, day: string | null, state = 'current', title = 'president'): Claim =>
	claim(
		'holds-office',
		{ person: person(name), office: office(title), polity: country('PE'), state: words(state) },
		{ asOf: day }
	);
const counts = (value: number, day: string, date: string | null = null): Claim =>
	claim(
		'count',
		{ actor: country('PE'), what: words('embassies'), number: number(value, 'embassies') },
		{ asOf: day, date: date ? on(date) : null }
	);
const changes = (...claims: Claim[]) => changesOf(mergeClaims(claims, NO_DECISIONS));
const told = (...claims: Claim[]) =>
	changes(...claims).map(
		({ about, before, after, on: day }) =>
			`${about}: ${before.value.text} > ${after.value.text} on ${day}`
	);

test('a new holder changes who holds the office, on the first day one is told', () => {
	expect(
		told(
			holds('Ana Souza', '2024-01-05'),
			holds('Jo Bell', '2024-06-02'),
			holds('Jo Bell', '2024-07-01')
		)
	).toEqual(['person: Ana Souza > Jo Bell on 2024-06-02']);
});

test('a change names the claims of both sides and their facts', () => {
	const [old, now] = [holds('Ana Souza', '2024-01-05'), holds('Jo Bell', '2024-06-02')];
	const facts = mergeClaims([old, now], NO_DECISIONS);
	const of = (name: string) => facts.find(({ slots }) => slots.person?.text === name)?.id;
	expect(changesOf(facts)).toEqual([
		{
			about: 'person',
			before: {
				fact: of('Ana Souza'),
				value: person('Ana Souza'),
				claims: [old.id],
				asOf: '2024-01-05'
			},
			after: {
				fact: of('Jo Bell'),
				value: person('Jo Bell'),
				claims: [now.id],
				asOf: '2024-06-02'
			},
			on: '2024-06-02'
		}
	]);
});

test('each of three holders in turn is a change, the newest first', () => {
	expect(
		told(holds('A One', '2022-01-01'), holds('B Two', '2023-01-01'), holds('C Three', '2024-01-01'))
	).toEqual(['person: B Two > C Three on 2024-01-01', 'person: A One > B Two on 2023-01-01']);
});

test('an interim president who becomes president is a change of state', () => {
	expect(
		told(holds('Ana Souza', '2024-01-05', 'interim'), holds('Ana Souza', '2024-06-02', 'elect'))
	).toEqual(['state: interim > elect on 2024-06-02']);
});

test('who left and has no successor yet is a change of state', () => {
	expect(
		told(holds('Ana Souza', '2024-01-05'), holds('Ana Souza', '2024-06-02', 'former'))
	).toEqual(['state: current > former on 2024-06-02']);
});

test('another count of a newer article is a change', () => {
	expect(
		told(counts(72, '2023-01-01'), counts(75, '2024-02-02'), counts(75, '2024-03-03'))
	).toEqual(['number: 72 > 75 on 2024-02-02']);
});

test('the value last told before is the old one', () => {
	expect(
		told(counts(70, '2022-01-01'), counts(72, '2023-01-01'), counts(75, '2024-02-02'))
	).toEqual(['number: 72 > 75 on 2024-02-02']);
});

test.each([
	['nothing is told twice', [holds('Ana Souza', '2024-01-05'), holds('Ana Souza', '2024-06-02')]],
	['days are unknown', [holds('Ana Souza', null), holds('Jo Bell', null)]],
	['two hold it on one day', [holds('Ana Souza', '2024-01-05'), holds('Jo Bell', '2024-01-05')]],
	[
		'many may hold it',
		[
			holds('Ana Souza', '2024-01-05', 'current', 'ambassador'),
			holds('Jo Bell', '2024-06-02', 'current', 'ambassador')
		]
	],
	[
		'the counts are of two dates',
		[counts(72, '2023-01-01', '2022'), counts(75, '2024-02-02', '2023')]
	],
	['two articles of a day disagree', [counts(72, '2023-01-01'), counts(75, '2023-01-01')]],
	['there is nothing', []]
])('no change where %s', (_why, claims) => {
	expect(told(...claims)).toEqual([]);
});

test('the order of articles does not show', () => {
	const claims = [
		holds('Ana Souza', '2024-01-05'),
		holds('Jo Bell', '2024-06-02'),
		counts(72, '2023-01-01'),
		counts(75, '2024-02-02')
	];
	expect(changes(...claims)).toEqual(changes(...[...claims].reverse()));
	expect(changes(...claims)).toHaveLength(2);
});
