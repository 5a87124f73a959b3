import type { Page } from '@playwright/test';
import type { Part, Question } from '../src/lib/core/questions/types';

/** A proof by another article of the tests' own. */
const source = (publisher: string, article: string): Question['evidence'][number] => ({
	article,
	title: `What the ${article} report said`,
	publisher,
	url: null,
	published: '2021-08-13',
	quote: `The ${article} report names the day of the opening.`,
	start: 0,
	end: 40
});

/** A sound question with everything filled in; override what matters. */
function question(over: Partial<Question> & Pick<Question, 'id' | 'form' | 'prompt'>): Question {
	const quote = 'The ministry published the list on Thursday.';
	return {
		item: `fact-${over.id}.body`,
		fact: `fact-${over.id}`,
		kind: 'joins',
		slot: 'body',
		subject: 'events',
		answerType: 'organisation',
		answer: 'See the list',
		answerValue: 'list',
		accepted: [],
		options: [],
		asOf: null,
		expires: null,
		countries: [],
		articles: ['fixture'],
		evidence: [
			{
				article: 'fixture',
				title: 'Who joined, and when',
				publisher: 'The Example Herald',
				url: null,
				published: '2025-01-09',
				quote,
				start: 0,
				end: quote.length
			}
		],
		explanation: 'It is on the list of the ministry.',
		salience: 0.5,
		flaws: [],
		...over
	};
}

const parts = (rows: readonly (readonly [left: string, right: string, value: string])[]): Part[] =>
	rows.map(([left, right, value]) => {
		const id = `part-${left}`.replace(/\W+/g, '-').slice(0, 60);
		return { id, item: `${id}.date`, fact: id, left, right, value };
	});

const candidates = (rows: Readonly<Record<string, string>>): Question['options'] =>
	Object.entries(rows).map(([value, text]) => ({
		id: `o-${value}`,
		text,
		value,
		reason: 'region'
	}));

/** Two questions of each form that a bank of choices does not have. */
export const FORMS_BANK: readonly Question[] = [
	question({
		id: 'cloze1',
		form: 'cloze',
		prompt: 'On 7 March 2024 Sweden became the 32nd member of _____.',
		answer: 'NATO',
		answerValue: 'nato',
		accepted: ['North Atlantic Treaty Organization'],
		explanation: 'Sweden joined NATO on 7 March 2024.'
	}),
	question({
		id: 'cloze2',
		form: 'cloze',
		prompt: 'The treaty on the high seas was signed in _____ on 20 September 2023.',
		answer: 'New York',
		answerValue: 'new york',
		answerType: 'place'
	}),
	question({
		id: 'order1',
		form: 'order',
		prompt: 'Put these accessions to NATO in order, earliest first.',
		parts: parts([
			['Montenegro becomes a member of NATO', '5 June 2017', '2017-06-05'],
			['North Macedonia becomes a member of NATO', '27 March 2020', '2020-03-27'],
			[
				'Finland becomes a member, and the border with Russia doubles',
				'4 April 2023',
				'2023-04-04'
			],
			['Sweden becomes a member of NATO', '7 March 2024', '2024-03-07']
		])
	}),
	question({
		id: 'order2',
		form: 'order',
		prompt: 'Put these enlargements in order, earliest first.',
		parts: parts([
			['Greece joins the European Communities', '1 January 1981', '1981-01-01'],
			['Portugal and Spain join', '1 January 1986', '1986-01-01'],
			['Austria, Finland and Sweden join', '1 January 1995', '1995-01-01'],
			['Ten countries join in one day', '1 May 2004', '2004-05-01'],
			['Croatia joins the European Union', '1 July 2013', '2013-07-01']
		])
	}),
	question({
		id: 'match1',
		form: 'match',
		prompt: 'Which city is the capital of which country?',
		parts: parts([
			['Chile', 'Santiago', 'santiago'],
			['Fiji', 'Suva', 'suva'],
			['Kenya', 'Nairobi', 'nairobi'],
			['Latvia', 'Riga', 'riga']
		])
	}),
	question({
		id: 'match2',
		form: 'match',
		prompt: 'Which body has its seat in which city?',
		parts: parts([
			['The International Court of Justice', 'The Hague', 'hague'],
			['The International Atomic Energy Agency', 'Vienna', 'vienna'],
			['The Food and Agriculture Organization of the United Nations', 'Rome', 'rome']
		])
	}),
	question({
		id: 'map1',
		form: 'map',
		prompt: 'Which country became a member of NATO on 4 April 2023?',
		answerType: 'country',
		answer: 'Finland',
		answerValue: 'FI',
		options: candidates({ EE: 'Estonia', FI: 'Finland', NO: 'Norway', SE: 'Sweden' })
	}),
	question({
		id: 'map2',
		form: 'map',
		prompt: 'Which country was host to the Shangri-La Dialogue in 2024?',
		answerType: 'country',
		answer: 'Singapore',
		answerValue: 'SG',
		options: candidates({ BN: 'Brunei', MY: 'Malaysia', SG: 'Singapore', NZ: 'New Zealand' })
	}),
	question({
		id: 'sprint1',
		form: 'sprint',
		prompt: 'Before or after? Events of world news, each against the one just called.',
		parts: parts([
			['Namibia becomes independent', '21 March 1990', '1990-03-21'],
			['The treaty on landmines is opened for signing in Ottawa', 'December 1997', '1997-12'],
			['Timor-Leste becomes a member of the United Nations', '2002', '2002'],
			['South Sudan becomes independent', '9 July 2011', '2011-07-09'],
			['Kenya adopts new banknotes', 'June 2019', '2019-06']
		])
	}),
	question({
		id: 'sources1',
		form: 'sources',
		prompt: 'Two sources on one thing: do they contradict each other?',
		answerType: 'text',
		answer: 'Yes, both cannot be true',
		answerValue: 'conflict',
		options: [
			'Yes, both cannot be true',
			'No, another time or another count',
			'No, they fit together'
		].map((text) => ({ id: `o-${text.length}`, text, reason: 'relation' })),
		says: [
			'The bridge over the strait was opened on 3 May 2021.',
			'The bridge over the strait was opened on 12 August 2021.'
		],
		evidence: [source('The Example Herald', 'first'), source('The Other Courier', 'second')],
		explanation: 'It happened once, and the sources name two dates.'
	})
];

/** One question of each form that any bank has. */
export const EVERY_FORM: readonly Question[] = [
	question({
		id: 'choice1',
		form: 'choice',
		prompt: 'Which organisation did Finland join on 4 April 2023?',
		answer: 'NATO',
		options: ['NATO', 'ASEAN', 'Mercosur'].map((text) => ({
			id: `o-${text}`,
			text,
			reason: 'same'
		}))
	}),
	question({
		id: 'truth1',
		form: 'true-false',
		prompt: 'True or false: Croatia adopted the euro on 1 January 2023.',
		answerType: 'truth',
		answer: 'True',
		answerValue: 'true'
	}),
	question({
		id: 'typed1',
		form: 'typed',
		prompt: 'Which country has Windhoek as its capital?',
		answerType: 'country',
		answer: 'Namibia',
		answerValue: 'NA'
	}),
	...['cloze1', 'order1', 'match1', 'map1', 'sprint1', 'sources1'].flatMap((id) =>
		FORMS_BANK.filter((one) => one.id === id)
	)
];

/** Answers every request for the shipped bank with these questions instead. */
export async function shipBank(page: Page, questions: readonly Question[]): Promise<void> {
	const counts = { articles: 0, facts: 0, questions: questions.length, disputes: 0 };
	const files: Readonly<Record<string, unknown>> = {
		'index.json': {
			format: 1,
			version: 'fixture',
			counts,
			questions: ['questions-fixture.json'],
			articles: 'articles-fixture.json',
			disputes: 'disputes-fixture.json'
		},
		'questions-fixture.json': questions,
		'articles-fixture.json': [],
		'disputes-fixture.json': []
	};
	await page.route('**/bank/*.json', async (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
		await route.fulfill({ json: files[name] ?? [] });
	});
}
