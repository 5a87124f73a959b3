import { expect, test } from 'vitest';
import { person } from '../facts/test-claims';
import { fact, holds, said } from '../look/test-facts';
import { countryNames } from './country-names';
import { articleDoc, countryDocs, docId, factDoc, idIn, peopleIn, personDoc } from './documents';
import { SearchIndex } from './search-index';

const ADA = holds('Ada Brightwater', 'president', 'NO', [
	said('2020-01-01', { quote: 'President Ada Brightwater opened the bridge.' })
]);
const MEETING = fact('meeting', {
	statement: 'Bo Aasen met Ada Brightwater.',
	slots: { actor: person('Bo Aasen'), other: person('Ada Brightwater') }
});

test('an id leads back to what it was made from, whatever is in it', () => {
	expect(idIn(docId('person', 'a:b c'))).toBe('a:b c');
});

test('people are gathered from all facts, with their offices and countries', () => {
	expect(peopleIn([ADA, MEETING])).toEqual([
		{
			id: 'ada brightwater',
			name: 'Ada Brightwater',
			offices: ['president'],
			countries: ['NO'],
			facts: [ADA.id, 'meeting']
		},
		{ id: 'bo aasen', name: 'Bo Aasen', offices: [], countries: [], facts: ['meeting'] }
	]);
});

test('articles, facts, people and countries are found together', () => {
	const names = countryNames();
	const index = new SearchIndex(names);
	const article = {
		id: 'bridge',
		title: 'A bridge for Bergen',
		publisher: 'The Gazette',
		url: null,
		published: null,
		countries: ['NO'],
		subjects: ['transport'],
		paragraphs: ['Ada Brightwater cut the ribbon.']
	};
	index.add([
		articleDoc(article),
		factDoc(ADA, []),
		factDoc(MEETING, []),
		...peopleIn([ADA, MEETING]).map(personDoc),
		...countryDocs(new Set(['NO', 'XX']), names)
	]);
	const { kinds } = index.search('brightwater', 9);
	expect([kinds.article.total, kinds.fact.total, kinds.person.total]).toEqual([1, 2, 1]);
	const oslo = index.search('Oslo', 9).kinds;
	expect(oslo.country.hits.map(({ id }) => id)).toEqual(['country:NO']);
	expect(oslo.article.total + oslo.person.total).toBe(2);
	expect(index.search('gazette', 9).kinds.article.total).toBe(1);
});
