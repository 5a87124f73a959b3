import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAttribution } from './attribution';

/** What is left of a sentence once the saying is cut away. */
function left(sentence: string): string {
	let text = '';
	let at = 0;
	for (const { start, end } of findAttribution(sentence).cut) {
		text += sentence.slice(at, start);
		at = end;
	}
	return text + sentence.slice(at);
}

test.each([
	['According to Jane Roe, Peru opened a school.', 'Jane Roe'],
	['According to Jane Roe on Monday, Peru opened a school.', 'Jane Roe'],
	['According to The Herald, Peru opened a school.', 'the Herald'],
	['The ministry said Peru opened a school.', 'the ministry'],
	['The ministry said that Peru opened a school.', 'the ministry'],
	['The ministry also said that Peru opened a school.', 'the ministry'],
	['The ministry said on Monday that Peru opened a school.', 'the ministry'],
	['The ministry, in a note, said that Peru opened a school.', 'the ministry'],
	['And the ministry said that Peru opened a school.', 'the ministry'],
	['But Jane Roe said Peru opened a school.', 'Jane Roe'],
	['In a statement, the ministry said Peru opened a school.', 'the ministry'],
	['In a statement, the ministry said that Peru opened a school.', 'the ministry'],
	['On Monday, the ministry said Peru opened a school.', 'the ministry'],
	['On Monday the ministry said Peru opened a school.', 'the ministry'],
	['On 5 May the ministry said Peru opened a school.', 'the ministry'],
	['On May 5 the ministry said Peru opened a school.', 'the ministry'],
	['Earlier the ministry confirmed Peru opened a school.', 'the ministry'],
	['Jane Roe, who leads the party, said Peru opened a school.', 'Jane Roe'],
	['Jane Roe told John Doe that Peru opened a school.', 'Jane Roe'],
	['Jane Roe told The Daily Herald that Peru opened a school.', 'Jane Roe'],
	['Jane Roe wrote that Peru opened a school.', 'Jane Roe'],
	['Jane Roe told reporters that Peru opened a school.', 'Jane Roe'],
	['Jane Roe told a news conference that Peru opened a school.', 'Jane Roe'],
	['The ministry estimates that Peru opened a school.', 'the ministry'],
	['Jane Roe claims that Peru opened a school.', 'Jane Roe'],
	['Mr. Roe said that Peru opened a school.', 'Mr. Roe'],
	['José Núñez said that Peru opened a school.', 'José Núñez'],
	['O’Brien said that Peru opened a school.', 'O’Brien']
])('said at the start: %s', (sentence, who) => {
	expect(findAttribution(sentence).text).toBe(who);
	expect(left(sentence)).toBe('Peru opened a school.');
});

test.each([
	['Peru opened a school, according to Jane Roe.', 'Jane Roe'],
	['Peru opened a school according to the ministry.', 'the ministry'],
	['Peru opened a school, according to a note by the ministry.', 'a note by the ministry'],
	['Peru opened a school, according to the ministry, a word its critics deny.', 'the ministry'],
	['Peru opened a school, according to a spokesman, Juan Roe.', 'a spokesman, Juan Roe'],
	[
		'Peru opened a school, commission chief Ana Roe told reporters in Lima.',
		'commission chief Ana Roe'
	],
	['Peru opened a school, his former aide Juan Roe said.', 'former aide Juan Roe'],
	['Peru opened a school, the ministry said.', 'the ministry'],
	['Peru opened a school, the ministry said on Monday.', 'the ministry'],
	['Peru opened a school, the ministry said Monday.', 'the ministry'],
	['Peru opened a school, the ministry said late on Monday.', 'the ministry'],
	['Peru opened a school, the ministry said in a statement.', 'the ministry'],
	['Peru opened a school, the ministry said yesterday.', 'the ministry'],
	['Peru opened a school, the ministry announced.', 'the ministry'],
	['Peru opened a school, the ministry confirmed.', 'the ministry'],
	['Peru opened a school, the ministry added.', 'the ministry'],
	['Peru opened a school, J. Roe stated.', 'J. Roe'],
	['Peru opened a school, Jane Roe noted.', 'Jane Roe'],
	['Peru opened a school, state television reported.', 'state television'],
	['Peru opened a school, Jane Roe told The Herald.', 'Jane Roe'],
	['Peru opened a school, Jane Roe told The Herald on Monday.', 'Jane Roe'],
	['Peru opened a school, said Jane Roe.', 'Jane Roe'],
	['Peru opened a school, says Jane Roe, a deputy minister.', 'Jane Roe']
])('said at the end: %s', (sentence, who) => {
	expect(findAttribution(sentence).text).toBe(who);
	expect(left(sentence)).toBe('Peru opened a school');
});

test.each([
	['“Peru opened a school,” said Jane Roe.', 'Jane Roe'],
	['"Peru opened a school," said Jane Roe, a deputy minister.', 'Jane Roe'],
	['"Peru opened a school," Jane Roe said.', 'Jane Roe'],
	['“Peru opened a school,” the ministry said on Monday.', 'the ministry'],
	['“Peru opened a school,” Jane Roe told The Herald.', 'Jane Roe']
])('said after a quotation: %s', (sentence, who) => {
	expect(findAttribution(sentence).text).toBe(who);
	expect(left(sentence)).toMatch(/^["“]Peru opened a school/);
	expect(left(sentence)).not.toMatch(/Roe|ministry/);
});

test.each([
	['He said Peru opened a school.', 'Peru opened a school.'],
	['She announced that Peru opened a school.', 'Peru opened a school.'],
	['It said that Peru opened a school.', 'Peru opened a school.'],
	['They said that Peru opened a school.', 'Peru opened a school.'],
	['Peru opened a school, he said.', 'Peru opened a school'],
	['Peru opened a school, they said on Monday.', 'Peru opened a school']
])('a pronoun says it but names nobody: %s', (sentence, rest) => {
	expect(findAttribution(sentence).text).toBeNull();
	expect(left(sentence)).toBe(rest);
});

test.each([
	'LIMA — Peru opened a school.',
	'LIMA – Peru opened a school.',
	'LIMA -- Peru opened a school.',
	'LIMA, May 5 -- Peru opened a school.',
	'LIMA (ANS) — Peru opened a school.',
	'LIMA, May 5 (ANS) -- Peru opened a school.',
	'LIMA, May 5 (ANS) - Peru opened a school.',
	'Lima, 5 May 2024 (ANS) – Peru opened a school.',
	'LIMA/QUITO, May 5 (ANS) — Peru opened a school.'
])('where the report was filed is cut off and names no speaker: %s', (sentence) => {
	expect(left(sentence)).toBe('Peru opened a school.');
	expect(findAttribution(sentence).text).toBeNull();
});

test('after a dateline the speaker is still found, and both are cut', () => {
	const sentence = 'LIMA, May 5 (ANS) -- The ministry said that Peru opened a school.';
	expect(findAttribution(sentence).text).toBe('the ministry');
	expect(left(sentence)).toBe('Peru opened a school.');
	expect(findAttribution(sentence).cut).toHaveLength(2);
});

test.each([
	'Peru opened a school.',
	'Peru opened a well-known school - the first.',
	'Peru, the ministry said, opened a school.',
	'Jane Roe and John Doe said that Peru opened a school.',
	'The report said nothing.',
	'Jane Roe announced the opening and sent John Doe to Peru.',
	'Peru said on Monday it had opened a school.',
	'The saying is old.',
	'Peru’s added tax was cut.',
	'It is a so-said school.',
	''
])('nothing is cut where it is not plain who says what: %j', (sentence) => {
	expect(findAttribution(sentence)).toEqual({ text: null, cut: [] });
});

test('what is said is never cut away with the saying', () => {
	const lead = fc.constantFrom('', 'On Monday, ', 'In a statement, ', 'LIMA — ');
	const verb = fc.constantFrom('said', 'announced', 'confirmed', 'stated', 'reported', 'declared');
	const who = fc.constantFrom('the ministry', 'Jane Roe', 'the city council');
	const time = fc.constantFrom('', ' on Monday');
	fc.assert(
		fc.property(lead, who, verb, time, (start, speaker, say, when) => {
			const name = start === '' || start.endsWith('— ') ? speaker.replace(/^t/, 'T') : speaker;
			const sentence = `${start}${name} ${say}${when} that Peru opened a school.`;
			expect(left(sentence)).toBe('Peru opened a school.');
			expect(findAttribution(sentence).text).toBe(speaker);
		})
	);
});

test('cuts are in order, do not overlap and lie in the sentence', () => {
	const piece = fc.constantFrom(
		'LIMA — ',
		'According to ',
		'Jane Roe',
		', ',
		' said',
		' that ',
		'Peru opened a school',
		'.',
		' on Monday',
		'”',
		'the ministry',
		' told Ann Lee'
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const sentence = pieces.join('');
			let reached = 0;
			for (const { start, end } of findAttribution(sentence).cut) {
				expect(start).toBeGreaterThanOrEqual(reached);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(sentence.length);
				reached = end;
			}
		}),
		{ numRuns: 300 }
	);
});

test.each([', said A', 'told A ', 'A told Ab ', 'On ', 'On 5 ', 'LIMA, ', ') - ', ', the a said '])(
	'100,000 characters of "%s" end',
	(piece) => {
		const sentence = `A${piece.repeat(100_000 / piece.length)}.`;
		expect(findAttribution(sentence).cut.length).toBeLessThan(3);
	}
);

test.each([
	'LIMA, May 5 -- ',
	'LIMA: ',
	'LIMA (Wire). ',
	'LIMA, 5 May 2025 - ',
	'PORT-AU-PRINCE — ',
	'ABUJA/LAGOS — '
])('where a report was filed is no part of what it says: %s', (dateline) => {
	expect(left(`${dateline}Peru opened a school.`)).toBe('Peru opened a school.');
});
