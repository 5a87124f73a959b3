import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeOf } from './names-weigh';
import { foundIn, named, persons } from './test-found';

const REST = ' It was the first time that they had seen it.';

test.each([
	['Orla Venn is a Fijian singer who lives there.', 'Orla Venn'],
	['Orla Venn (born 1950) left.', 'Orla Venn'],
	['They praised the guitarist Orla Venn there.', 'Orla Venn'],
	['They asked Maria Venn about it.', 'Maria Venn'],
	['They asked Maria Venn, Orla Venn and Ruth Venn about it.', 'Orla Venn'],
	['They asked J. R. Venn about it.', 'J. R. Venn'],
	['Striker Ade Bello scored twice.', 'Ade Bello']
])('an encyclopaedia’s ways to name a person: %s', (text, name) => {
	expect(persons(text + REST)).toContain(name);
});

test.each([
	['Kemburi is a small village in the hills.', 'Kemburi'],
	['They left the town of Kemburi.', 'Kemburi'],
	['They live in Kemburi.', 'Kemburi'],
	['They live in North Kemburi County.', 'North Kemburi County'],
	['They live in Saskatchewan.', 'Saskatchewan'],
	['They crossed the Rhine.', 'Rhine'],
	['They flew to Tel Aviv.', 'Tel Aviv'],
	['They live in Washington, D.C. now.', 'Washington, D.C.']
])('its ways to name a place: %s', (text, name) => {
	expect(named(text + REST, 'place').map((one) => one.split('=')[0])).toContain(name);
});

test.each([
	['Tarma Vale are a punk band from the north.', 'Tarma Vale'],
	['They praised the Tarma Eagles for it.', 'Tarma Eagles'],
	['They work for Google and Toyota now.', 'Google'],
	['They teach at the University of Ondo.', 'University of Ondo'],
	['The Ondo Relief Agency (ORA) said so. The ORA denied it.', 'ORA'],
	['It was printed by Kesta Publishing of Lima.', 'Kesta Publishing'],
	['The Perth Falcons met the Kesta Wolves.', 'Perth Falcons']
])('its ways to name a body: %s', (text, name) => {
	expect(named(text + REST, 'organisation')).toContain(name);
});

test.each([
	'The Paris Agreement was praised.',
	'They fought in the Battle of Lima.',
	'They saw Miami Fever Festival on Monday.',
	'They read “Tarma Nights” aloud.',
	'They were Catholic.',
	'They drove to Rudo Chikwava at noon.'
])('what is none of the three stays out: %s', (text) => {
	expect(foundIn(text + REST).names).toEqual([]);
});

test('a place inside a longer name is not named by it', () => {
	expect(named('They praised the Lima Eagles for it.' + REST, 'place')).toEqual([]);
});

test('a country is a place whatever stands beside it', () => {
	expect(named('Chad said no. Peru’s mother tongue is old. He met Fiji, 52.', 'place')).toEqual([
		'Chad',
		'Peru',
		'Fiji'
	]);
});

test('one sense a discourse: what one mention shows holds for all of them', () => {
	const text = 'Venn was praised. They met Orla Venn, a chemist. They thanked Venn. Venn left.';
	expect(persons(text)).toEqual([
		'Venn=Orla Venn',
		'Orla Venn',
		'Venn=Orla Venn',
		'Venn=Orla Venn'
	]);
});

test('signs nobody has points for say nothing', () => {
	expect(typeOf({ key: 'x', runs: [], signs: new Set(['no such sign']) })).toBeNull();
});

test('more capitals than any person has are no person, whatever speaks for one', () => {
	const signs = new Set(['given+2', 'after title', '(born', 'crowd']);
	expect(typeOf({ key: 'x', runs: [], signs })).not.toBe('person');
});

test('names never overlap and lie where they say, whatever the text', () => {
	const word = fc.constantFrom(
		'Ana',
		'Torres',
		'of',
		'the',
		'The',
		'University',
		'Lima',
		'Peru',
		'&',
		',',
		'(',
		')',
		'de',
		'al-Nur',
		'and',
		'is',
		'a',
		'band',
		'“',
		'”',
		'.',
		'Foreign',
		'Minister',
		'French',
		'born',
		'1950',
		'’s',
		'Jr.'
	);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
			const text = words.join(' ');
			let at = 0;
			for (const name of foundIn(text).names) {
				expect(name.start).toBeGreaterThanOrEqual(at);
				expect(text.slice(name.start, name.end)).toBe(name.text);
				at = name.end;
			}
		}),
		{ numRuns: 200 }
	);
});
