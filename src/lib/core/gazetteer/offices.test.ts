import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { longestTitle, offices, officeById, officeByTitle, titleReach } from './offices';
import { OFFICE_TABLE, PORTFOLIO_TABLE } from './offices-table';

test('every title leads to the class that lists it first: the plain offices before ministries', () => {
	const owners = new Map<string, string>();
	for (const { id, titles } of offices())
		for (const title of titles.map(fold)) if (!owners.has(title)) owners.set(title, id);
	expect(owners.size).toBeGreaterThan(1000);
	expect([...owners].filter(([title, id]) => officeByTitle(title)?.id !== id)).toEqual([]);
});

test('every label leads to its own class: a question that names it is understood again', () => {
	for (const office of offices()) expect(officeByTitle(fold(office.label))?.id).toBe(office.id);
});

test('every class is reachable by at least one title', () => {
	const reached = new Set(
		offices().flatMap(({ titles }) => titles.map((title) => officeByTitle(fold(title))?.id))
	);
	expect(
		offices()
			.filter(({ id }) => !reached.has(id))
			.map(({ id }) => id)
	).toEqual([]);
});

test('the rows of the tables have their cells', () => {
	for (const row of OFFICE_TABLE.trim().split('\n')) {
		const cells = row.split('|').map((cell) => cell.trim());
		expect(cells.length, row).toBe(5);
		expect(['unique', 'many'], row).toContain(cells[3]);
		expect(cells[0], row).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	}
	for (const row of PORTFOLIO_TABLE.trim().split('\n')) expect(row).toMatch(/^[a-z-]+ \| \*?[a-z]/);
});

test('no title is listed twice in a table', () => {
	const seen = new Map<string, string>();
	for (const row of OFFICE_TABLE.trim().split('\n')) {
		const [id = '', label = '', , , others = ''] = row.split('|').map((cell) => cell.trim());
		for (const title of [label, ...others.split(';')].map(fold).filter(Boolean)) {
			expect(seen.get(title), title).toBeUndefined();
			seen.set(title, id);
		}
	}
});

test('a portfolio is of one ministry', () => {
	const seen = new Map<string, string>();
	const shared: string[] = [];
	for (const row of PORTFOLIO_TABLE.trim().split('\n')) {
		const [id = '', cell = ''] = row.split('|').map((part) => part.trim());
		for (const name of new Set(
			cell.split(';').map((part) => fold(part.trim().replace(/^the /, '')))
		)) {
			if (seen.has(name)) shared.push(name);
			seen.set(name, id);
		}
	}
	expect(shared).toEqual([]);
});

test('levels are those a question can speak of', () => {
	const levels = new Set(offices().map((office) => office.level));
	expect([...levels].sort()).toEqual([
		'diplomat',
		'head-of-government',
		'head-of-state',
		'local',
		'military',
		'minister',
		'monarch',
		'organisation',
		'other',
		'party',
		'spokesperson'
	]);
});

test.each([
	['President', 'president', true],
	['President of the Republic', 'president', true],
	['Premier', 'prime-minister', true],
	['Taoiseach', 'prime-minister', true],
	['King', 'king', true],
	['Vice-President', 'vice-president', false],
	['Ambassador', 'ambassador', false],
	['Minister', 'minister', false],
	['Lawmaker', 'member-of-parliament', false],
	['Governor', 'governor', false],
	['Central Bank Governor', 'central-bank-governor', true],
	['Mayor', 'mayor', true],
	['Speaker of Parliament', 'speaker', true],
	['Chargé d’Affaires', 'charge-daffaires', false],
	['Under-Secretary-General', 'deputy-secretary-general', false],
	['Lt. Gen.', 'general', false],
	['CEO', 'chief-executive', true],
	['Co-Founder', 'founder', false],
	['High Representative for Foreign Affairs and Security Policy', 'foreign-policy-chief', true],
	['UN Ambassador', 'un-ambassador', true]
])('"%s" is %s, one holder: %s', (title, id, unique) => {
	expect(officeByTitle(fold(title))).toMatchObject({ id, unique });
});

test.each([
	['Minister of Defence', 'defence-minister'],
	['Minister for Defense', 'defence-minister'],
	['Defense Secretary', 'defence-minister'],
	['Secretary of Defense', 'defence-minister'],
	['Secretary of State for Defence', 'defence-minister'],
	['Minister of the Interior', 'interior-minister'],
	['Home Secretary', 'interior-minister'],
	['Minister for Home Affairs', 'interior-minister'],
	['Finance Minister', 'finance-minister'],
	['Treasury Secretary', 'finance-minister'],
	['Secretary of the Treasury', 'finance-minister'],
	['Minister in charge of Tourism', 'culture-minister'],
	['Minister of Women’s Affairs', 'social-affairs-minister'],
	['Labor Secretary', 'labour-minister'],
	['Economic Minister', 'economy-minister'],
	['Unification Minister', 'unification-minister'],
	['Minister of Foreign and European Affairs', 'foreign-minister'],
	['Minister of Science and Technology', 'science-minister']
])('"%s" is the %s', (title, id) => {
	expect(officeByTitle(fold(title))).toMatchObject({ id, level: 'minister', unique: true });
});

test.each([
	['Vice Foreign Minister', 'deputy-foreign-minister'],
	['First Deputy Minister of Finance', 'deputy-finance-minister'],
	['Assistant Minister for Health', 'deputy-health-minister'],
	['Deputy Defence Minister', 'deputy-defence-minister'],
	['Junior Trade Minister', 'deputy-trade-minister']
])('"%s" has rank below the minister: %s', (title, id) => {
	expect(officeByTitle(fold(title))).toMatchObject({ id, unique: false });
});

test('every ministry has a deputy of its own', () => {
	const ministries = PORTFOLIO_TABLE.trim()
		.split('\n')
		.map((row) => row.split('|')[0]?.trim() ?? '');
	for (const id of ministries) {
		expect(officeById(`${id}-minister`)?.unique, id).toBe(true);
		expect(officeById(`deputy-${id}-minister`)?.unique, id).toBe(false);
	}
});

test.each([
	'minister of minister',
	'minister of magic',
	'economic secretary of economic',
	'minister of home',
	'foreign',
	'affairs',
	'secretary',
	'presidents',
	'the president',
	'former president',
	'presidency',
	'King',
	'constructor',
	'__proto__'
])('"%s" is no title', (words) => {
	expect(officeByTitle(words)).toBeNull();
});

test('no title is longer than the longest, and its first word reaches it', () => {
	const lengths = offices().flatMap(({ titles }) =>
		titles.map((title) => {
			const words = fold(title).split(' ');
			expect(titleReach(words[0] ?? ''), title).toBeGreaterThanOrEqual(words.length);
			return words.length;
		})
	);
	expect(Math.max(...lengths)).toBe(longestTitle());
});

test('ids an editor may misspell are no class', () => {
	for (const id of ['', 'President', 'foreign minister', 'constructor'])
		expect(officeById(id)).toBeNull();
});
