import { expect, test } from 'vitest';
import { articleOf } from './test-annotations';
import { annotate } from './annotate';
import { held } from './test-found';

const NOW = 'Peruvian President Ana Torres spoke.';
const heldOn = (text: string, published: string | null): string[] =>
	annotate(articleOf(text, published)).offices.map((o) => `${o.person} ${o.state}`);

test.each([
	'In 1998, Peruvian President Luis Peña opened the bridge.',
	'On 3 May 1998, Peruvian President Luis Peña opened the bridge.',
	'Luis Peña was elected president of Peru in 1998.',
	'Luis Peña became Peruvian president in 1998.'
])('what was so years ago is not said of today: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'In 1998, Peruvian President Luis Peña opened the bridge.',
	'Luis Peña was elected president of Peru in 1998.'
])('it is over where somebody else holds the one seat now: %s', (text) => {
	expect(held(`${NOW} ${text}`)).toEqual([
		'Ana Torres | president | PE | current',
		'Luis Peña | president | PE | former'
	]);
});

test.each([
	'Peruvian President Luis Peña, born in 1958, spoke.',
	'Luis Peña, president of Peru since 2011, spoke.',
	'Luis Peña has been president of Peru since 2011.',
	'Luis Peña was elected president of Peru in 2024.',
	'In 2024, Peruvian President Luis Peña opened the bridge.'
])('a year that dates something else, or is young, leaves it as it is: %s', (text) => {
	expect(held(text)).toEqual(['Luis Peña | president | PE | current']);
});

test('what is long ago depends on the day of the article', () => {
	const text = 'Luis Peña was elected president of Peru in 1998.';
	expect(heldOn(text, '1998-06-02')).toEqual(['Luis Peña current']);
	expect(heldOn(text, '2015-06-02')).toEqual([]);
});

test.each([
	'Luis Peña, who plays Peru’s president in the sitcom, spoke.',
	'In the novel, Peruvian President Luis Peña starts a war.',
	'The fictional Peruvian President Luis Peña starts a war.',
	'The actor portrayed Peruvian President Luis Peña.'
])('presidents of stories are nobody’s: %s', (text) => {
	expect(held(text)).toEqual([]);
});
