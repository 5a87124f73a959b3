import type { Standing } from '../../core/look/offices';
import type { Level } from '../../core/look/knowledge';
import type { FactStatus } from '../../core/facts/types';
import type { Modality, SlotName } from '../../core/claims/types';
import type { SearchKind } from '../../core/search/types';
import { said } from '../said';

const many = (count: number, one: string, more: string): string =>
	`${count} ${count === 1 ? one : more}`;
const facts = (count: number): string => many(count, 'fact', 'facts');
const sources = (count: number): string => many(count, 'source', 'sources');
const questions = (count: number): string => many(count, 'question', 'questions');

/** Looking around: search, facts, who is who, timeline, map, what changed. */
export const look = said('look', {
	rooms: 'Look around',
	room: {
		articles: 'Articles',
		facts: 'Facts',
		who: 'Who’s who',
		timeline: 'Timeline',
		map: 'Map',
		changes: 'Changes',
		disputes: 'Disputes'
	},
	failed: 'This could not be read. Reload to try again.',
	facts,
	sources,
	questions,
	toFact: 'All about this fact',
	showAll: (count: number) => `Show all ${count}`,
	showMore: 'Show more',
	showFewer: 'Show fewer',

	search: {
		label: 'Search the library',
		hint: 'Articles, facts, people, countries',
		preparing: 'Getting the index ready',
		found: (count: number) => (count === 0 ? 'Nothing found' : many(count, 'result', 'results')),
		partial: 'Nothing has all of these words. These come nearest:',
		noneText: 'Try fewer words, or another spelling.',
		kinds: {
			country: 'Countries',
			person: 'People',
			fact: 'Facts',
			article: 'Articles'
		} satisfies Record<SearchKind, string>,
		clear: 'Clear the search'
	},

	fact: {
		title: 'Fact',
		listTitle: 'Facts',
		listLede:
			'Everything the articles say, each with its sources, its questions and what you remember of it.',
		kind: 'Kind',
		anyKind: 'All kinds',
		found: facts,
		none: 'No fact fits',
		noneText: 'Choose another kind or country.',
		missing: 'This fact is not here',
		missingText:
			'It may come from an article that was removed, or from another version of the bank.',
		toAll: 'All facts',
		status: {
			agreed: 'Agreed',
			refined: 'Made more exact',
			updated: 'Updated',
			'different-base': 'Counted differently',
			disputed: 'Disputed',
			planned: 'Planned'
		} satisfies Record<FactStatus, string>,
		statusText: (status: FactStatus, articles: number) =>
			articles === 1 && (status === 'agreed' || status === 'refined')
				? 'One article says so; nothing contradicts it.'
				: STATUS[status],
		when: 'When',
		asOfTitle: 'How long it holds',
		asOf: (date: string) => `As of ${date}: no newer article speaks of it.`,
		volatile: 'It can change at any time.',
		lasting: 'It happened: only a correction would change it.',
		undated: 'No source of it has a date.',
		next: 'What came next',
		before: 'What it took the place of',
		sides: 'What the sources say',
		sideOf: (about: SlotName | 'date') => SIDES[about] ?? 'They differ on a detail.',
		settled: 'Settled by review',
		open: 'Open: it is never asked for points.',
		says: (count: number) => many(count, 'article says', 'articles say'),
		sourcesTitle: 'Sources',
		saidBy: (who: string) => `according to ${who}`,
		modality: {
			happened: '',
			planned: 'A plan, not yet done',
			possible: 'Possible, not certain',
			denied: 'Denied'
		} satisfies Record<Modality, string>,
		about: 'About',
		questionsTitle: 'Questions about it',
		noQuestions: 'Nothing is asked about it.',
		ask: 'Ask me this',
		notStarted: 'The quiz could not be kept on this device, so it was not started.',
		memoryTitle: 'What you remember',
		memoryNone: 'You have not been asked about this yet.',
		recall: (percent: string) => `${percent} likely to be recalled today`,
		due: (day: string) => `next on ${day}`,
		dueNow: 'due now',
		answered: (times: number, lapses: number) =>
			`${many(times, 'answer', 'answers')}${lapses ? `, forgotten ${many(lapses, 'time', 'times')}` : ''}`,
		last: (day: string) => `last on ${day}`,
		aside: 'put aside by you',
		retired: 'No longer asked: the world moved on.',
		slot: (slot: SlotName | 'date') => SLOTS[slot] ?? 'the fact itself'
	},

	who: {
		title: 'Who’s who',
		lede: 'Who holds which office, as far as articles up to a day tell. Where they are silent, that is said.',
		day: 'As of',
		earlier: 'Earlier',
		later: 'Later',
		today: 'Today',
		places: 'Country or organisation',
		allPlaces: 'All',
		seats: (count: number) => many(count, 'office', 'offices'),
		known: (holders: number, seats: number, day: string) =>
			`${day}: holders of ${holders} of ${many(seats, 'office', 'offices')} are known.`,
		standing: {
			current: '',
			acting: 'acting',
			interim: 'interim',
			former: 'former',
			elect: 'elect',
			incoming: 'incoming'
		} satisfies Record<Standing, string>,
		said: (day: string, ago: string) => `named on ${day}${ago ? `, ${ago} before` : ''}`,
		left: (names: string) => `Nobody named; told of as former: ${names}.`,
		unknown: 'Nobody named yet',
		unknownUntil: (day: string) => `The first article to name a holder is of ${day}.`,
		next: (name: string, day: string) => `Then ${name}, named on ${day}.`,
		nextLeft: (name: string, day: string) => `${name} had left by ${day}.`,
		coming: (name: string) => `To come: ${name}`,
		undated: (names: string) => `Also named, in articles without a date: ${names}`,
		overTime: 'Over time',
		overTimeOf: (office: string) => `${office} over time`,
		term: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		times: (count: number) => `named ${many(count, 'time', 'times')}`,
		gap: (days: string) => `${days} without a word`,
		none: 'No office is named here',
		noneText: 'Choose all countries again.',
		person: 'Person',
		personMissing: 'Nobody of this name',
		personMissingText: 'The articles here do not name them.',
		offices: 'Offices',
		noOffices: 'No article gives an office.',
		country: 'Country',
		countryMissing: 'Nothing on this country',
		countryMissingText: 'No article here speaks of it.',
		toWho: 'All offices',
		quiz: (name: string) => `Quiz me on ${name}`,
		recall: (known: number, total: number) =>
			`Asked now, you would know about ${known} of ${many(total, 'answer', 'answers')}.`
	},

	timeline: {
		title: 'Timeline',
		lede: 'Every fact with a date. A ring is one of which only the month or the year is known.',
		label: (from: string, to: string, count: number) => `${from} to ${to}: ${facts(count)}`,
		how: 'Left and right arrows move in time, plus and minus zoom, 0 shows all. The list below holds the same facts.',
		keys: 'Keys: ← → move, + − zoom, 0 shows all.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		earlier: 'Earlier',
		later: 'Later',
		whole: 'Show all',
		column: (when: string, count: number) => `${when}: ${facts(count)}`,
		list: 'In this stretch',
		none: 'No dated fact here',
		noneText: 'Zoom out, or choose another country or kind.',
		vague: 'day not known'
	},

	map: {
		title: 'Map',
		lede: 'The denser a country’s pattern, the more of it you would recall today.',
		label: 'World map of what you know',
		how: 'Arrows move the map, plus and minus zoom, 0 shows the whole world. The table below holds the same and opens each country.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		reset: 'Show the whole world',
		legend: 'How well you know a country',
		level: {
			nothing: 'Nothing to learn yet',
			new: 'Not asked yet',
			some: 'Under a third',
			half: 'Up to two thirds',
			most: 'Two thirds and more'
		} satisfies Record<Level, string>,
		table: 'As a table',
		country: 'Country',
		recall: 'Would recall',
		asked: 'Asked',
		ofTotal: (known: number, total: number) => `${known} of ${total}`,
		pick: 'Press a country to open its facts.',
		open: (name: string) => `Open ${name}`,
		none: 'Nothing on this country yet'
	},

	changes: {
		title: 'What changed',
		lede: 'Not contradictions: the world moved on between two reports. The old stands beside the new, each with its source.',
		was: 'Before',
		is: 'Now',
		none: 'Nothing has changed',
		noneText: 'Nothing that is reported twice has changed so far.',
		cards: 'Your cards',
		noCard: 'You have no card on what was.',
		retired: (count: number) =>
			`${many(count, 'card', 'cards')} of yours will not be asked again; what you knew stays in your history.`,
		mended: (count: number) =>
			`${many(count, 'card', 'cards')} of yours now ask for what is so today.`,
		fresh: (count: number) =>
			count === 0
				? 'Nothing is asked about the new yet.'
				: `${questions(count)} about the new ${count === 1 ? 'is' : 'are'} ready.`
	}
});

const STATUS: Readonly<Record<FactStatus, string>> = {
	agreed: 'All articles that speak of it agree.',
	refined: 'One article is more exact than another; they do not contradict each other.',
	updated: 'It changed between two articles: the newest is what counts.',
	'different-base': 'Numbers that look like a contradiction count different things.',
	disputed: 'Articles contradict each other on this.',
	planned: 'Announced, and not yet reported as done.'
};

const SIDES: Readonly<Partial<Record<SlotName | 'date', string>>> = {
	date: 'They differ on when.',
	number: 'They differ on how many.',
	rank: 'They differ on the count.',
	person: 'They differ on who.',
	place: 'They differ on where.',
	state: 'They differ on as what.'
};

const SLOTS: Readonly<Partial<Record<SlotName | 'date', string>>> = {
	date: 'when',
	person: 'who',
	office: 'which office',
	polity: 'of what',
	state: 'as what',
	actor: 'who acted',
	other: 'with whom',
	place: 'where',
	document: 'which document',
	body: 'which body',
	what: 'what',
	number: 'how many',
	rank: 'which in order',
	since: 'since when',
	against: 'votes against',
	abstaining: 'abstentions'
};
