import { expect, test } from 'vitest';
import { stateOf, statesGrownOnto, weightiest } from './offices-states';
import { foundIn, held } from './test-found';

test.each([
	['Former Peruvian President Ana Torres left.', 'former'],
	['Peru’s former president Ana Torres left.', 'former'],
	['Peru’s former president, Ana Torres, left.', 'former'],
	['Ana Torres, the former Peruvian president, left.', 'former'],
	['Ana Torres, a former president of Peru, left.', 'former'],
	['The former president of Peru, Ana Torres, left.', 'former'],
	['Ousted Peruvian President Ana Torres left.', 'former'],
	['Ana Torres, the ousted president of Peru, left.', 'former'],
	['Peru’s deposed president Ana Torres left.', 'former'],
	['Exiled Peruvian President Ana Torres left.', 'former'],
	['One-time Peruvian President Ana Torres left.', 'former'],
	['The late Peruvian President Ana Torres was named.', 'former'],
	['The then Peruvian president, Ana Torres, left.', 'former'],
	['Then Peruvian President Ana Torres left.', 'former'],
	['Then-President Ana Torres of Peru left.', 'former'],
	['Then-Peruvian President Ana Torres left.', 'former'],
	['Peru’s then-president Ana Torres left.', 'former'],
	['Peru’s then-president, Ana Torres, left.', 'former'],
	['Ex-Peruvian President Ana Torres left.', 'former'],
	['Peru’s ex-president Ana Torres left.', 'former'],
	['Peruvian ex-President Ana Torres left.', 'former'],
	['Interim Peruvian President Ana Torres left.', 'interim'],
	['Peru’s interim president, Ana Torres, left.', 'interim'],
	['Ana Torres, interim president of Peru, left.', 'interim'],
	['Peru’s provisional president, Ana Torres, left.', 'interim'],
	['Acting Peruvian President Ana Torres left.', 'acting'],
	['Peru’s acting president, Ana Torres, left.', 'acting'],
	['Peru’s caretaker president Ana Torres left.', 'acting'],
	['Peruvian President-elect Ana Torres left.', 'elect'],
	['President-elect Ana Torres of Peru left.', 'elect'],
	['Peru’s president-elect, Ana Torres, left.', 'elect'],
	['Peru’s incoming president, Ana Torres, left.', 'incoming'],
	['Peru’s future president, Ana Torres, left.', 'incoming'],
	['Peru’s president-designate Ana Torres left.', 'incoming'],
	['Outgoing Peruvian President Ana Torres left.', 'current'],
	['Peru’s outgoing president, Ana Torres, left.', 'current'],
	['Peru’s current president, Ana Torres, left.', 'current'],
	['Newly elected Peruvian President Ana Torres left.', 'current']
])('%s', (text, state) => {
	expect(held(text)).toEqual([`Ana Torres | president | PE | ${state}`]);
});

test.each([
	['Peru’s Prime Minister-designate Ana Torres left.', 'prime-minister', 'incoming'],
	['Peruvian Prime Minister-elect Ana Torres left.', 'prime-minister', 'elect'],
	['Peru’s foreign minister-designate Ana Torres left.', 'foreign-minister', 'incoming'],
	['Then-Prime Minister Ana Torres of Peru left.', 'prime-minister', 'former'],
	['Peru’s then-Foreign Minister Ana Torres left.', 'foreign-minister', 'former'],
	['Peru’s ex-foreign minister Ana Torres left.', 'foreign-minister', 'former']
])('a state word grown onto a long title leaves the whole title: %s', (text, office, state) => {
	expect(held(text)).toEqual([`Ana Torres | ${office} | PE | ${state}`]);
});

test.each([
	['Peruvian President-elect Ana Torres left.', 'President'],
	['Then-President Ana Torres of Peru left.', 'President'],
	['Peru’s ex-foreign minister Ana Torres left.', 'foreign minister'],
	['Peru’s Prime Minister-designate Ana Torres left.', 'Prime Minister'],
	['Former Peruvian Foreign Minister Ana Torres left.', 'Foreign Minister'],
	['Interim Peruvian President Ana Torres left.', 'President']
])('the wording of an office has no state word: %s', (text, wording) => {
	expect(foundIn(text).offices.map((o) => o.office)).toEqual([wording]);
});

test.each([
	'Peruvian President Ana Torres was ousted on Monday.',
	'Peruvian President Ana Torres has gone. Rebels toppled Ana Torres.',
	'The fall of Peruvian President Ana Torres was quick.',
	'The ouster of Peruvian President Ana Torres was quick.',
	'Rebels toppled Peruvian President Ana Torres.',
	'Rebels ousted President Ana Torres in Peru.',
	'Peruvian President Ana Torres, ousted on Monday, fled.',
	'Peruvian President Ana Torres fled. Torres’s overthrow was quick.',
	'Peruvian President Ana Torres left. Torres had been deposed.'
])('whoever was driven out is a former holder: %s', (text) => {
	const [first = ''] = held(text);
	expect(first).toBe('Ana Torres | president | PE | former');
});

test.each([
	'Peruvian President Ana Torres ousted her minister.',
	'Peruvian President Ana Torres, who toppled the junta, left.',
	'Peruvian President Ana Torres feared the fall of the peso.',
	'Peruvian President Ana Torres was moved to tears.'
])('whoever drives out others stays: %s', (text) => {
	expect(held(text)).toEqual(['Ana Torres | president | PE | current']);
});

test('once former, former: other mentions of the same office add evidence only', () => {
	const text =
		'Former Peruvian President Ana Torres left. Peruvian President Torres had ruled long.';
	const { offices } = foundIn(text);
	expect(offices.map((o) => [o.state, o.evidence.length])).toEqual([['former', 2]]);
});

test.each([
	['Peru’s former president and foreign minister Ana Torres left.'],
	['Peru’s acting president and foreign minister Ana Torres left.']
])('a state word before two offices: the second is in doubt: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test('a state word of the second office’s own settles it', () => {
	expect(held('Peru’s former president and current foreign minister Ana Torres left.')).toEqual([
		'Ana Torres | foreign-minister | PE | current'
	]);
});

test.each([
	['former', 'former'],
	['Former', 'former'],
	['ex-president', 'former'],
	['then-Peruvian', 'former'],
	['caretaker', 'acting'],
	['transitional', 'interim'],
	['nominee', 'incoming'],
	['elect', 'elect'],
	['president', null],
	['thenceforth', null],
	['expert', null],
	['', null]
])('"%s" says %s', (word, state) => {
	expect(stateOf(word)).toBe(state);
});

test.each([
	['then-Prime', 'Minister', ['former']],
	['President-elect', 'President-elect', ['elect']],
	['foreign', 'minister-designate', ['incoming']],
	['ex-Prime', 'Minister-designate', ['former', 'incoming']],
	['Thenard', 'Minister', []],
	['re-elect', 'them', []]
])('grown onto "%s … %s"', (first, last, states) => {
	expect(statesGrownOnto(first, last)).toEqual(states);
});

test('the weightiest state wins, current where there is none', () => {
	expect(weightiest([])).toBe('current');
	expect(weightiest(['incoming', 'elect'])).toBe('elect');
	expect(weightiest(['acting', 'interim'])).toBe('interim');
	expect(weightiest(['elect', 'acting', 'former'])).toBe('former');
});
