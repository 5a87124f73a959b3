import { expect, test } from 'vitest';
import { daysBetween } from './days';
import { daysSaid, holdingOn, type Seat, seatsOf, termsOf } from './offices';
import { fact, holds, said } from './test-facts';

const only = (...facts: Parameters<typeof seatsOf>[0]): Seat => {
	const [seat] = seatsOf(facts);
	if (!seat) throw new Error('no seat');
	return seat;
};

const NORWAY = only(
	holds('Ada Brightwater', 'prime-minister', 'NO', [
		said('2019-05-01'),
		said('2021-03-01'),
		said('2022-06-01', { state: 'former' })
	]),
	holds('Bo Aasen', 'prime-minister', 'NO', [said('2022-06-01', { state: 'acting' })]),
	holds('Cecilie Dahl', 'prime-minister', 'NO', [
		said('2023-01-10', { state: 'elect' }),
		said('2023-02-10'),
		said(null)
	])
);

const names = (day: string, seat = NORWAY): string[] =>
	holdingOn(seat, day).holders.map(({ person }) => person.name);

test.each([
	['2019-04-30', []],
	['2019-05-01', ['Ada Brightwater']],
	['2021-12-31', ['Ada Brightwater']],
	['2022-05-31', ['Ada Brightwater']],
	['2022-06-01', ['Bo Aasen']],
	['2023-01-31', ['Bo Aasen']],
	['2023-02-10', ['Cecilie Dahl']],
	['2099-01-01', ['Cecilie Dahl']]
])('on %s the office is held by %j: nothing printed later counts', (day, holders) => {
	expect(names(day)).toEqual(holders);
});

test('before the first word nobody is named, and the first word is told', () => {
	const { holders, left, next } = holdingOn(NORWAY, '2018-01-01');
	expect(holders).toEqual([]);
	expect(left).toEqual([]);
	expect(next?.on).toBe('2019-05-01');
});

test('what comes next is another holder, not another word on the same', () => {
	expect(holdingOn(NORWAY, '2019-06-01').next?.on).toBe('2022-06-01');
	expect(holdingOn(NORWAY, '2023-02-10').next).toBeNull();
});

test('how somebody holds it is told: acting, and who is to come', () => {
	const { holders, coming } = holdingOn(NORWAY, '2023-01-15');
	expect(holders[0]?.standing).toBe('acting');
	expect(coming?.person.name).toBe('Cecilie Dahl');
	expect(holdingOn(NORWAY, '2023-02-10').coming).toBeNull();
});

test('who is only told of as former leaves the office open', () => {
	const seat = only(holds('Ada', 'president', 'PE', [said('2020-01-01', { state: 'former' })]));
	const { holders, left } = holdingOn(seat, '2020-06-01');
	expect(holders).toEqual([]);
	expect(left.map(({ person }) => person.name)).toEqual(['Ada']);
});

test('who left and is named again is back', () => {
	const seat = only(
		holds('Ada', 'president', 'PE', [
			said('2020-01-01', { state: 'former' }),
			said('2021-01-01', { state: 'current' })
		])
	);
	expect(names('2020-06-01', seat)).toEqual([]);
	expect(names('2021-06-01', seat)).toEqual(['Ada']);
});

test('an office of several holders shows all who are not told to have left', () => {
	const seat = only(
		holds('Ada', 'vice-president', 'PE', [said('2020-01-01')]),
		holds('Bo', 'vice-president', 'PE', [said('2020-02-01')]),
		holds('Cy', 'vice-president', 'PE', [
			said('2020-02-01'),
			said('2020-03-01', { state: 'former' })
		])
	);
	expect(seat.single).toBe(false);
	expect(names('2020-02-15', seat).sort()).toEqual(['Ada', 'Bo', 'Cy']);
	expect(names('2020-06-01', seat).sort()).toEqual(['Ada', 'Bo']);
});

test('undated words are kept apart: they hold on no day', () => {
	expect(NORWAY.undated.map(({ person }) => person.name)).toEqual(['Cecilie Dahl']);
	const seat = only(holds('Ada', 'president', 'PE', [said(null)]));
	expect(names('2030-01-01', seat)).toEqual([]);
});

test('plans and denials make nobody a holder', () => {
	const planned = holds('Ada', 'president', 'PE', [said('2020-01-01', { modality: 'planned' })]);
	expect(seatsOf([planned])).toEqual([]);
});

test('terms are runs of one holder, with the silence between them in days', () => {
	const terms = termsOf(NORWAY, daysBetween);
	expect(terms.map(({ person, times }) => [person.name, times])).toEqual([
		['Ada Brightwater', 2],
		['Bo Aasen', 1],
		['Cecilie Dahl', 1]
	]);
	expect(terms[0]?.gap).toBeNull();
	expect(terms[1]?.gap).toBe(daysBetween('2021-03-01', '2022-06-01'));
});

test('seats stand by country, heads of state first, organisations last', () => {
	const seats = seatsOf([
		holds('A', 'foreign-minister', 'PE', [said('2020-01-01')]),
		holds('B', 'secretary-general', 'World League', [said('2020-01-01')]),
		holds('C', 'president', 'PE', [said('2020-01-01')]),
		holds('D', 'president', 'CL', [said('2020-01-01')]),
		fact('no office')
	]);
	expect(seats.map(({ polity, office }) => `${polity.name}: ${office}`)).toEqual([
		'Chile: president',
		'Peru: president',
		'Peru: foreign minister',
		'World League: secretary general'
	]);
});

test('the order of the facts does not show', () => {
	const facts = [
		holds('A', 'president', 'PE', [said('2020-01-01')]),
		holds('B', 'president', 'PE', [said('2021-01-01')]),
		holds('C', 'king', 'NO', [said('2021-01-01')])
	];
	const strip = (seats: readonly Seat[]) => seats.map(({ id, said: all }) => [id, all]);
	expect(strip(seatsOf(facts.toReversed()))).toEqual(strip(seatsOf(facts)));
});

test('the days on which something is said are listed once, oldest first', () => {
	expect(daysSaid([NORWAY])).toEqual([
		'2019-05-01',
		'2021-03-01',
		'2022-06-01',
		'2023-01-10',
		'2023-02-10'
	]);
});
