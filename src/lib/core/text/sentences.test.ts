import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences';

const split = (text: string) =>
	sentences(text, [{ start: 0, end: text.length }]).map((s) => text.slice(s.start, s.end));

/** A bar stands where a sentence ends and the next one begins. */
const check = (marked: string) => {
	const parts = marked.split(' | ');
	expect(split(parts.join(' '))).toEqual(parts);
};

test.each([
	'Dr. Osei met Mrs. Lund. | They spoke for an hour.',
	'Lt. Gen. Okoro and Maj. Ruiz resigned. | Nobody said why.',
	'Lt. Col. Ama Boateng, of St. Lucia, was there. | So was Rev. Pym.',
	'Sen. Ade and Rep. Lima voted. | Gov. Silva did not.',
	'The court heard Ozal vs. Demir in May. | It ruled in June.',
	'See Art. 4 and Fig. 2 of the report. | Both are wrong.',
	'Prof. Dr. Weber spoke. | He was brief.',
	'They came from Mt. Elgon and Ft. Portal. | It rained.',
	'Messrs. Banda and Phiri signed. | The pens were blue.',
	'The Hon. Tala Sefo presided. | The hall was full.'
])('a title keeps its stop: %s', check);

test.each([
	'A. B. Mensah won. | He thanked his voters.',
	'W. Tanaka led the team. | It won twice.',
	'John F. Adeyemi spoke. | The crowd left.',
	'N. Korea and S. Korea spoke. | The line was bad.',
	'J.K. Traore wrote it. | The book sold well.',
	'Plan B. A vote is next',
	'The group chose plan B. | The vote is next.',
	'It was vitamin C. | He took it daily.'
])('an initial is told from a last letter: %s', check);

test.each([
	'It fell on Jan. 3, 2021. | Prices rose.',
	'From Sept. 4 to Oct. 9 it was shut. | Then it opened.',
	'Shops open on Mon. 6 May. | Banks do not.',
	'They marched in Feb. | The next month was calm.',
	'He came in Dec. | Nobody was home.'
])('a month keeps its stop before a number alone: %s', check);

test.each([
	'The U.S. Congress met. | It adjourned.',
	'He flew to the U.S. | She stayed.',
	'U.N. Secretary-General Bode arrived. | He rested.',
	'They left the U.N. | In May they were back.',
	'The U.K. and the U.S. agreed. | Nobody else did.',
	'The D.R. Congo army withdrew. | It was late.',
	'He has a Ph.D. in law. | She has two.',
	'The U.S.-led force left. | It was small.'
])('letters with stops: %s', check);

test.each([
	'It begins at 9 a.m. on Monday. | Doors open early.',
	'Talks ended at 11 p.m. | Nobody slept.',
	'Polls close at 6 p.m. local time. | Counting starts then.',
	'At 7 A.M. | The bus left.'
])('the time of day: %s', check);

test.each([
	'Acme Corp. and Volta Ltd. merged. | The price was not given.',
	'He works for Volta Inc. | The firm is new.',
	'Acme Co. said so. | It would not say more.',
	'Acme Corp. spokesman Jon Bell agreed. | He smiled.',
	'They grow maize, millet, etc. | The soil is poor.',
	'Diouf et al. wrote that. | Others disagree.',
	'Omar Diallo Jr. spoke. | He is 30.',
	'He lives in Tampa, Fla. | It is hot.'
])('companies, states and the rest: %s', check);

test.each([
	'Growth was 3.5 percent. | Last year it was 0.4.',
	'It costs $4.50. | That is a lot.',
	'Version 2.0.1 came out. | It was slow.',
	'The ratio is 1.5:1. | It was higher.',
	'No. 12 Main Road burned. | No. 14 did not.',
	'He finished in 9.81. | Ten men ran.',
	'It rose by .5 points. | That was all.',
	'Visit example.org today. | It is free.',
	'About 2.5m people left. | 1.2m came back.'
])('numbers keep their points: %s', check);

test.each([
	'“We agree.” | The room fell silent.',
	'“We agree,” she said. | The room fell silent.',
	'"Is it true?" he asked. | Nobody knew.',
	'"It is true!" shouted one. | The rest laughed.',
	'He said: “It is done.” | Then he left.',
	"He called it 'a farce.' | Others did not.",
	'“One. | Two.” | Three.',
	'“Enough!” | “No more!” | They went home.',
	'(It was cold.) | They stayed.',
	'They stayed (it was cold). | Night fell.',
	'«Nous partons.» | He left.',
	'He left. | “It is late.” | She stayed.',
	'She left [with a guard.] | He stayed.',
	'“‘Go,’ he said.” | It was over.'
])('marks that close stay with their sentence: %s', check);

test.each([
	'He waited... | Nobody came.',
	'He waited... and waited. | Nobody came.',
	'He waited… | Nobody came.',
	'Well … perhaps. | Perhaps not.',
	'What?! | No!',
	'Really?? | Yes!!! | Good.',
	'Who won? | Peru did.',
	'Who won? the paper asked. | Peru did.',
	'Stop! | The bridge is shut.'
])('several end marks are one end: %s', check);

test.each([
	'GENEVA, Feb. 3 (ABC) -- Talks began. | They ended.',
	'LIMA (Wire) - Peru voted. | Chile will.',
	'SUVA, Fiji — The port opened. | Ships came.',
	'WASHINGTON, D.C. — The bank opened. | It is new.',
	'St. John’s, Antigua – The port opened. | Ships came.'
])('a dateline belongs to the first sentence: %s', check);

test.each([
	'Peru, Fiji sign accord',
	'Why did the talks fail',
	'Storm leaves 4 dead, 20 missing',
	'PM quits; vote called',
	'Ghana v Togo: who said what'
])('a headline with no stop is one sentence: %s', check);

test.each([
	'1. Peru votes',
	'2. Fiji agrees. | It signs in May.',
	'(3) Ghana and Togo meet. | They agree.',
	'12) Mali votes. | Polls close late.',
	'• Chad votes. | Polls close late.',
	'He counted to 3. | Then he left.',
	'How many came? | 12. | Nobody spoke.',
	'2024. | It was a good year.'
])('the number of a list item is no sentence, a number that answers is: %s', check);

test.each([
	'The sign read “和平！” in red. | It was old.',
	'The paper 人民日报 printed it. | Few read it.',
	'The chant was “سلام؟” all night. | Nobody slept.',
	'Émile left. | Éric stayed. | Łukasz too.',
	'It was over. | Ōta smiled. | Żaneta did not.'
])('other scripts and accents: %s', check);

test('white space at the ends is in no sentence, and inside is kept', () => {
	expect(split('  One.\t\n Two  words.  ')).toEqual(['One.', 'Two  words.']);
});

test.each(['', ' ', '\n\t', '\u00a0'])('%j holds no sentence', (text) => {
	expect(split(text)).toEqual([]);
});

test('a space no key types parts sentences too', () => {
	expect(split('One.\u00a0Two.\u2003Three.\u3000Four.')).toEqual([
		'One.',
		'Two.',
		'Three.',
		'Four.'
	]);
});

test('a stop with nothing after it but a lower-case word ends nothing', () => {
	expect(split('The firm Volta. com is gone. It failed.')).toEqual([
		'The firm Volta. com is gone.',
		'It failed.'
	]);
});

test('a stop that lacks its space is left alone: it may be an address', () => {
	expect(split('He left.She stayed. Both lost.')).toEqual(['He left.She stayed.', 'Both lost.']);
});

test('no block gives no sentence, and what lies between blocks is in none', () => {
	const text = 'One. Two.\nADVERT\nThree.';
	expect(sentences(text, [])).toEqual([]);
	const blocks = [
		{ start: 0, end: 9 },
		{ start: 17, end: 23 }
	];
	expect(sentences(text, blocks).map((s) => text.slice(s.start, s.end))).toEqual([
		'One.',
		'Two.',
		'Three.'
	]);
});

test('a block that ends inside a word does not read on', () => {
	const text = 'It was Dr. Osei. He left.';
	expect(sentences(text, [{ start: 0, end: 10 }])).toEqual([{ start: 0, end: 10 }]);
	expect(sentences(text, [{ start: 7, end: 19 }])).toEqual([
		{ start: 7, end: 16 },
		{ start: 17, end: 19 }
	]);
});

test('where a sentence is cut does not depend on the text before its block', () => {
	const part = 'Gen. Ito left. She stayed. It was 5 p.m. Nobody spoke.';
	const alone = sentences(part, [{ start: 0, end: part.length }]);
	for (const before of ['x', 'Mr. ', 'A. ', '“', 'No. 5\n\n']) {
		const start = before.length;
		const found = sentences(before + part, [{ start, end: start + part.length }]);
		expect(found.map((s) => ({ start: s.start - start, end: s.end - start }))).toEqual(alone);
	}
});

const WORDS = ['Peru', 'voted', 'on', 'Monday', 'and', 'Fiji', 'agreed', '12', 'envoys', '“talks”'];
const plain = fc
	.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
	.map((words) => `The ${words.join(' ')} ended.`);

test('plain sentences joined by a space are found again', () => {
	fc.assert(
		fc.property(fc.array(plain, { maxLength: 6 }), (list) => {
			expect(split(list.join(' '))).toEqual(list);
		})
	);
});

test('cutting a sentence again gives that sentence', () => {
	const pieces = ['Mr. ', 'U.S. ', 'Feb. ', 'A. ', 'He ', 'left. ', '“No.” ', '5 ', 'p.m. ', '? '];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 15 }), (parts) => {
			for (const one of split(parts.join(''))) expect(split(one)).toEqual([one]);
		})
	);
});
