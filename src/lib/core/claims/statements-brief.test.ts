import { expect, test } from 'vitest';
import { claimsOf } from './claims';
import { annotated } from './test-annotations';

interface Told {
	readonly what: string;
	readonly slots: string;
	readonly state: string | undefined;
}

/** The whole sentences claimed of a marked text, under a headline. */
function told(marked: string, title = '', published = '2025-04-11'): Told[] {
	const [article, found] = annotated(marked, published);
	return claimsOf({ ...article, title }, found)
		.filter(({ kind }) => kind === 'states')
		.map(({ slots: { what, state, ...rest }, date }) => ({
			what: what?.text ?? '',
			slots: [...Object.values(rest).map(({ text }) => text), date?.value].filter(Boolean).join(),
			state: state?.text
		}));
}
const whats = (marked: string, title?: string, published?: string): string[] =>
	told(marked, title, published).map(({ what }) => what);

test('a long sentence is told by its main clause, and as a whole for what only the rest names', () => {
	const [main, whole] = told(
		'{PE:Peru} ended its mining agreement with {TD:Chad} on 3 March 2025, and the last of 400 engineers are to leave the port of {l:Callao} on 30 May 2025.'
	);
	expect(main?.what).toBe('Peru ended its mining agreement with Chad on 3 March 2025.');
	expect(main?.slots).toBe('Peru,Chad,2025-03-03');
	expect(whole?.what).toMatch(/^Peru ended .* on 30 May 2025/);
	expect(whole?.slots).not.toMatch(/Peru|Chad/);
	expect(whole?.slots).toMatch(/400/);
});

test('a short sentence is told once', () => {
	expect(
		told('{PE:Peru} ended its mining agreement with {TD:Chad}, which was glad of it.').length
	).toBe(1);
});

test('a main clause is not cut off in the middle of a list', () => {
	const found = whats(
		'{p:Jane Roe} of {PE:Peru} came second with 28 votes and {p:John Doe}, the head of the rowing federation of {TD:Chad}, came third with eight votes on 3 March 2025.'
	);
	expect(found.some((text) => / and John Doe\.$/.test(text))).toBe(false);
});

test.each([
	[
		'{PE:Peru} cut its tariff on {~TD:Chadian} cotton to 4 percent on 3 March 2025 and said it was not planning more.',
		'Peru cut its tariff on Chadian cotton to 4 percent on 3 March 2025.'
	],
	[
		'{PE:Peru} imposed a ban on ships from {TD:Chad} on 3 March 2025, accusing them of smuggling.',
		'Peru imposed a ban on ships from Chad on 3 March 2025.'
	],
	[
		'{PE:Peru} and {TD:Chad} signed a treaty in {l:Arica}, a plan that officials said would cost 2 billion dollars.',
		'Peru and Chad signed a treaty in Arica.'
	]
])('what is asserted before a saying is claimed: %s', (marked, what) => {
	expect(whats(marked)).toContain(what);
});

test.each([
	'{p:Jane Roe} has left {PE:Peru} for {TD:Chad}, quoting rumours in the town.',
	'If {p:Jane Roe} left {PE:Peru} for {TD:Chad}, she said nothing of it.',
	'A paper said {p:Jane Roe} left {PE:Peru} and said she went to {TD:Chad}.'
])('and what is only said is not: %s', (marked) => {
	expect(whats(marked).filter((text) => /left/.test(text))).toEqual([]);
});

test('a second clause with a common noun for its subject is told by itself', () => {
	expect(
		whats(
			'Crowds burned the court of {l:Arica}; more than 200 prisoners escaped from the jail of {l:Tacna}.',
			'Riots shake the south of Peru'
		)
	).toContain('More than 200 prisoners escaped from the jail of Tacna.');
});

test('a bare figure is told under its headline alone', () => {
	const title = 'Peru elects a new president';
	expect(told('Turnout was 63 percent.', title)).toEqual([
		{ what: 'Turnout was 63 percent.', slots: '63', state: title }
	]);
	expect(told('Turnout was 63 percent.')).toEqual([]);
});

test('figures of nobody are no fact', () => {
	expect(told('In hearings in December 2024, 96 states and 11 bodies took part.')).toEqual([]);
});

test('a day to come that is past was read wrong: nothing is claimed', () => {
	const plan = (day: string) =>
		whats(`{PE:Peru} and {TD:Chad} will hold a joint exercise in {l:Arica} on ${day}.`);
	expect(plan('5 May 2025').length).toBe(1);
	expect(plan('5 May 2024')).toEqual([]);
});

test('what somebody unnamed lost is theirs, whoever they are', () => {
	const title = 'Quake strikes the south of Peru';
	expect(whats('More than 9,000 people lost their homes.', title)).toEqual([
		'More than 9,000 people lost their homes.'
	]);
	expect(whats('At least 9,000 of their homes were lost.', title)).toEqual([]);
});

test('money is said with its currency once', () => {
	expect(
		whats('{PE:Peru} sold {TD:Chad} a port for 3 million Australian dollars in March 2025.')[0]
	).toBe('Peru sold Chad a port for 3 million Australian dollars in March 2025.');
});

test('a time that names its own year is said as it stands', () => {
	expect(whats('{PE:Peru} sold {TD:Chad} 40 ships in the last quarter of 2024.')[0]).toMatch(
		/in the last quarter of 2024\.$/
	);
});

test('a date within a noun keeps its place', () => {
	expect(
		whats('The {o:Lima Index} of {PE:Peru} stayed above its November 20, 2024 low of 1,316 points.')
	).not.toContainEqual(expect.stringMatching(/its on/));
});

test('a name cut in two by "and" is not asked for', () => {
	const slots = told(
		'The Peace and {o:Security Council} of {PE:Peru} met in {l:Arica} on 3 March 2025.'
	);
	expect(slots.every(({ slots: text }) => !/Security/.test(text))).toBe(true);
});
