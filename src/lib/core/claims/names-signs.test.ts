import { expect, test } from 'vitest';
import { articleOf } from './test-annotations';
import { sentences } from '../text/sentences';
import { scan } from './annotate-scan';
import { countriesIn } from './countries';
import { markAll } from './names';
import { chainsIn } from './names-chains';
import { namedByWords } from './names-organisations';
import { contextSigns } from './names-signs';
import { ownSigns } from './names-signs-own';
import { WEIGHTS } from './names-weights';

const marked = (text: string) => {
	const article = articleOf(text, '2024-05-06', '');
	const scanned = scan(article, sentences(article.text, article.blocks));
	return markAll(scanned, countriesIn(scanned)).filter(({ sentence }) => !sentence.isTitle);
};

const NOTHING = new Set<string>();
const chains = (text: string) =>
	marked(text).flatMap((sentence) => chainsIn(sentence, namedByWords(sentence), NOTHING));
const texts = (text: string) =>
	chains(text).map(({ marked: { words }, from, to }) =>
		text.slice(words[from]?.start, words[to - 1]?.end)
	);
const signs = (text: string) => {
	const [first, second] = marked(text);
	const [run] = first ? chainsIn(first, namedByWords(first), NOTHING) : [];
	return run ? [...ownSigns(run), ...contextSigns(run, second)] : [];
};

test.each([
	['They met Ana de la Vega there.', ['Ana de la Vega']],
	['They saw Tarma United win.', ['Tarma United']],
	['It came from Hobb & Lorne.', ['Hobb & Lorne']],
	['They met Karl Lang & Harvey Dee.', ['Karl Lang', 'Harvey Dee']],
	['They saw the City of Kemburi.', ['City of Kemburi']],
	['They saw the sons of Kemburi.', ['Kemburi']],
	['They met Tom Vale, Jr., there.', ['Tom Vale, Jr.']],
	['They met Striker Ade Bello.', ['Ade Bello']],
	['They met in Chile Ana Torres of Peru.', ['Ana Torres', 'Peru']],
	['Praised Orla Venn left.', ['Orla Venn']],
	['The French writer Colette Amar left.', ['Colette Amar']],
	['On Monday President Vale left.', ['Vale']]
])('the longest chains of capitals: %s', (text, expected) => {
	expect(texts(text)).toEqual(expected);
});

test.each([
	['They met Ana Vale there.', 'given+2'],
	['They met A. Vale there.', 'initial'],
	['They met Seo Min-jae there.', 'hyphenated given'],
	['They met Omar al-Hadidi there.', 'article name'],
	['They met Omar bin Rashid there.', 'father'],
	['They saw Tarma United there.', 'team'],
	['They saw Tarma Times there.', 'body suffix'],
	['They saw Zurich Gold there.', 'place first'],
	['They saw North Zurich there.', 'place last'],
	['They saw North Zurich there.', 'direction'],
	['They saw the Battle of Zurich there.', 'other head'],
	['They saw the Tarma Festival there.', 'other end'],
	['They saw NBR there.', 'loud1'],
	['They saw Google there.', 'known body1'],
	['They heard The Vales there.', 'article']
])('what a name shows by itself: %s %s', (text, sign) => {
	expect(signs(text)).toContain(sign);
});

test.each([
	['Vale is a village in the north.', 'is place'],
	['Vale is an old jazz singer from the north.', 'is person'],
	['Vale were a punk band from the north.', 'is organisation'],
	['Vale were a punk band from the north.', 'are'],
	['Vale is the tenth album of the band.', 'is other'],
	['Vale (born 1950) left.', '(born'],
	['Vale (1950–1990) left.', '(years'],
	['Vale, a chemist, left.', 'apposed person'],
	['Vale, 52, left.', 'before age'],
	['Vale, who left, wept.', 'before who'],
	['Vale, Peru, was calm.', 'before , place'],
	['Vale died young.', 'before person verb'],
	['Vale acquired it.', 'before body verb'],
	['Vale’s mother left.', '’s person'],
	['Vale rose. She wept.', 'he'],
	['Vale rose. It fell.', 'it'],
	['They met guitarist Vale there.', 'after person'],
	['They saw the village of Vale there.', 'after place of'],
	['They live in Vale now.', 'after in'],
	['They live in the Vale now.', 'after in the'],
	['It was “Vale” again.', 'quoted']
])('what stands beside it: %s %s', (text, sign) => {
	expect(signs(text)).toContain(sign);
});

test('only a name inside a sentence is seen there', () => {
	expect(signs('They met Vale.')).toContain('mid');
	expect(signs('Vale met them.')).not.toContain('mid');
});

test('every sign has three points, none of them beyond what decides alone', () => {
	expect(WEIGHTS.size).toBeGreaterThan(100);
	for (const [sign, points] of WEIGHTS) {
		expect(points, sign).toHaveLength(3);
		for (const point of points) expect(Math.abs(point), sign).toBeLessThan(50);
	}
});

test('nothing is a name by itself', () => {
	for (const point of WEIGHTS.get('base') ?? [0]) expect(point).toBeLessThan(0);
});
