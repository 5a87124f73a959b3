import { expect, test } from 'vitest';
import { claim, country, number, office, on, person, words } from '../facts/test-claims';
import { flawsOf } from './gate';
import type { Case } from './gate-checks';
import { GATE_RULES } from './gate-rules';
import { caseOf, spoilt } from './test-drafts';
import { holds, joins, NEWS, relations } from './test-news';

const [, bela, carla, dirk] = NEWS as [(typeof NEWS)[0], ...typeof NEWS];
const ties = (): Case => caseOf('other', 'choice', relations('KR', 'SY', '2025-04-10'));
const minister = (form: 'choice' | 'typed' | 'true-false' = 'choice'): Case =>
	caseOf(
		'person',
		form,
		holds('Ada Brightwater', 'foreign-minister', 'NO'),
		...[bela, carla, dirk].flatMap((one) => one ?? [])
	);
const option = (text: string) => ({ id: text, text, reason: 'a test' });
const asking = (prompt: string) => (): Case => spoilt(ties(), { prompt });
const offering =
	(answer: string, ...others: string[]) =>
	(): Case =>
		spoilt(ties(), { answer, options: [answer, ...others].map(option) });
const telling =
	(quote: string, of: () => Case = ties) =>
	(): Case => {
		const one = of();
		return spoilt(one, { evidence: one.question.evidence.map((proof) => ({ ...proof, quote })) });
	};

/** What looks like the flaw and is none. The key is Syria unless it says otherwise. */
const PASSES: readonly (readonly [rule: string, why: string, make: () => Case])[] = [
	[
		'key-in-stem',
		'a neighbour is not the key',
		asking('Which neighbour of Lebanon joined in 2025?')
	],
	[
		'key-in-stem',
		'a name inside another word is not the key',
		asking('Which country of Assyrians did South Korea visit in 2025?')
	],
	['key-in-stem', 'a statement must name what it is about', () => minister('true-false')],
	[
		'stem-word-in-key',
		'a title is shared by many',
		() => spoilt(minister(), { prompt: 'As of 11 April 2025, who was foreign minister in Oslo?' })
	],
	[
		'stem-word-in-key',
		'short words tell nothing',
		() => spoilt(minister(), { prompt: 'As of 11 April 2025, which Ada was minister in Oslo?' })
	],
	[
		'stem-word-in-key',
		'a date may share its year',
		() => {
			const one = caseOf('date', 'choice', relations('KR', 'SY', '2025-04-10'));
			return spoilt(one, { prompt: 'On what date in 2025 did South Korea and Syria sign?' });
		}
	],
	['distractor-in-stem', 'a typed answer has none', () => minister('typed')],
	[
		'longest-key',
		'a third as long again is no giveaway',
		offering('North Macedonia', 'Burkina Faso', 'Greece')
	],
	['longest-key', 'short keys give nothing away', offering('Tunisia', 'Oman', 'Iraq')],
	[
		'longest-key',
		'one distractor as long is enough',
		offering('Saudi Arabian Desert', 'Oman', 'The Empty Quarter Sands')
	],
	[
		'mixed-types',
		'numbers with words before them are numbers',
		offering('at least 70', 'at least 90', 'at least 40')
	],
	['mixed-types', 'accents and Greek are names too', offering('Åland', 'Éire', 'Ελλάδα')],
	[
		'mixed-types',
		'offices are all in lower case',
		offering('foreign minister', 'health minister', 'speaker')
	],
	[
		'duplicate-options',
		'one name inside another',
		offering('Guinea', 'Equatorial Guinea', 'Guinea-Bissau')
	],
	['too-few-options', 'three are enough', offering('Syria', 'Oman', 'Iraq')],
	['too-few-options', 'a typed question offers none', () => minister('typed')],
	[
		'dangling-pronoun',
		'"of these people" points at the options',
		asking('Which of these people visited Oslo on 2 March 2025?')
	],
	[
		'dangling-pronoun',
		'"as its" points at the country asked for',
		asking('Which country had Ada Brightwater as its foreign minister?')
	],
	[
		'dangling-pronoun',
		'names may begin like a pronoun',
		asking('Which country did Theodora Shearer and Herman Thistle visit in 2025?')
	],
	[
		'according-to-the-passage',
		'an article of a treaty',
		asking('Which country invoked Article 5 of the pact in 2025?')
	],
	[
		'according-to-the-passage',
		'a body with such a name',
		asking('Which country joined the Authors Union in 2025?')
	],
	[
		'negative-stem',
		'names may begin with it',
		asking('Which country did Nottingham envoys visit in 2025?')
	],
	[
		'negative-stem',
		'nothing is denied by "another"',
		asking('Which country gave another note to Norway in 2025?')
	],
	['too-short', 'five words', asking('Which country joined NATO twice?')],
	['too-long', 'thirty words', asking(`Which ${'old '.repeat(28)}country?`)],
	['no-question-mark', 'a statement ends in a full stop', () => minister('true-false')],
	[
		'unresolved-date',
		'a month is a date',
		asking('Which country did Ada Brightwater visit in March 2025?')
	],
	[
		'unresolved-date',
		'a name may begin like a day',
		asking('Which country did Mondale and Sundayo visit in 2025?')
	],
	[
		'unresolved-date',
		'a body may be of the world',
		asking('Which country chaired the World Week of Water in 2025?')
	],
	['stale-without-as-of', 'a day', () => minister()],
	[
		'stale-without-as-of',
		'the word of an undated report',
		() =>
			spoilt(minister(), {
				prompt: 'According to an undated report, who was the foreign minister of Norway?'
			})
	],
	[
		'stale-without-as-of',
		'an event stays as it was',
		asking('Which country tied with Korea in 2025?')
	],
	['hearsay-as-fact', 'the article itself asserts it', ties],
	[
		'hearsay-as-fact',
		'whose word it is stands in front',
		() =>
			caseOf(
				'other',
				'choice',
				relations('KR', 'SY', '2025-04-10', { attribution: "Norway's embassy" })
			)
	],
	[
		'undated-event',
		'a year is said',
		asking('With which country did South Korea open ties in 2025?')
	],
	[
		'undated-event',
		'who joins does so once',
		() =>
			spoilt(caseOf('actor', 'choice', joins()), {
				prompt: 'Which country joined NATO as its 31st member?'
			})
	],
	[
		'undated-event',
		'when it was is what is asked',
		() => caseOf('date', 'choice', relations('KR', 'SY', '2025-04-10'))
	],
	['no-evidence', 'one sentence is enough', telling('South Korea and Syria opened ties.')],
	['answer-not-in-evidence', 'a demonym states the country', telling('The Syrian side agreed.')],
	['answer-not-in-evidence', 'a possessive states the country', telling("It was Syria's first.")],
	[
		'answer-not-in-evidence',
		'a surname states the person',
		telling('Brightwater leads it.', minister)
	],
	['unfinished-name', 'two parts make a name', () => minister()],
	[
		'doubled-words',
		'a word may come again later',
		asking('Which country did the envoy of the king visit in 2025?')
	],
	[
		'doubled-words',
		'one word may begin like the last',
		asking('Which man managed a visit to Syria in 2025?')
	],
	['no-explanation', 'one sentence is enough', ties]
];

test.each(PASSES)('%s lets pass: %s', (rule, _, make) => {
	expect(GATE_RULES.map(({ name }) => name)).toContain(rule);
	expect(flawsOf(make())).not.toContain(rule);
});

/** More ways into each flaw than one. */
const TRIPS: readonly (readonly [rule: string, why: string, make: () => Case])[] = [
	['key-in-stem', 'by its people', asking('Which country sent Syrian envoys to Oslo in 2025?')],
	['key-in-stem', 'by its capital', asking('Which country lies around Damascus since 2025?')],
	['key-in-stem', 'by a possessive', asking("Which country is Syria's ministry part of in 2025?")],
	[
		'key-in-stem',
		'by a surname',
		() => spoilt(minister(), { prompt: 'As of 11 April 2025, who led the Brightwater office?' })
	],
	[
		'distractor-in-stem',
		'by its people',
		() => {
			const one = ties();
			const [first] = one.draft.distractors;
			const town = country(first?.value ?? '').text;
			return spoilt(one, { prompt: `Which country did ${town}'s envoy see in 2025?` });
		}
	],
	['longest-key', 'twice the next', offering('Bosnia and Herzegovina', 'Montenegro', 'Oman')],
	['mixed-types', 'a number among names', offering('Syria', 'Oman', '12')],
	['mixed-types', 'a phrase among names', offering('Syria', 'Oman', 'a neighbour')],
	['mixed-types', 'a year among names', offering('Vision 2030', 'Oman', 'Iraq')],
	['duplicate-options', 'but for accents', offering('Éire', 'Eire', 'Oman')],
	['duplicate-options', 'but for marks', offering('U.S.A', 'U S A', 'Oman')],
	[
		'too-few-options',
		'the key is not among them',
		() => spoilt(ties(), { options: ['Iraq', 'Oman', 'Yemen'].map(option) })
	],
	['dangling-pronoun', 'they', asking('Which country did they visit in March 2025?')],
	[
		'dangling-pronoun',
		'the two countries',
		asking('In which city did the two countries sign in 2025?')
	],
	['dangling-pronoun', 'there', asking('Which envoy went there in March 2025?')],
	['dangling-pronoun', 'the ministry', asking('Which country did the ministry name in 2025?')],
	[
		'according-to-the-passage',
		'this article',
		asking('According to this article, which country signed in 2025?')
	],
	[
		'according-to-the-passage',
		'the author',
		asking('Which country does the author praise in 2025?')
	],
	['negative-stem', 'except', asking('Every neighbour except which country signed in 2025?')],
	['negative-stem', 'never', asking('Which country never signed the pact of 2025?')],
	['too-short', 'four words', asking('Which country joined NATO?')],
	['too-long', 'thirty-five words', asking(`Which ${'old '.repeat(33)}country?`)],
	[
		'no-question-mark',
		'a space before the mark',
		asking('Which country joined the pact in 2025 ?')
	],
	[
		'no-question-mark',
		'a statement that asks',
		() => spoilt(minister('true-false'), { prompt: 'True or false: was Ada a minister?' })
	],
	['unresolved-date', 'a weekday', asking('Which country joined the pact on Monday?')],
	['unresolved-date', 'yesterday', asking('Which country joined the pact yesterday?')],
	['unresolved-date', 'next year', asking('Which country joins the pact next year?')],
	['unresolved-date', 'an unresolved value', asking('Which country joined on XXXX-04-10?')],
	[
		'stale-without-as-of',
		'a count',
		() => {
			const one = claim(
				'count',
				{ actor: country('FJ'), what: words('members of NATO'), number: number(32) },
				{ asOf: '2025-04-11', quote: 'NATO has 32 members.' }
			);
			return spoilt(caseOf('number', 'choice', one), { prompt: 'How many members has NATO got?' });
		}
	],
	[
		'undated-event',
		'the year is the report’s alone',
		asking('According to a report of 3 May 2025, which country did Korea tie with?')
	],
	['no-evidence', 'blank sentences', telling('  \n ')],
	['answer-not-in-evidence', 'another country', telling('The Omani side agreed.')],
	['answer-not-in-evidence', 'a first name of two letters', telling('Al was there.', minister)],
	['doubled-words', 'whatever the case', asking('The the country that joined in 2025 is which?')],
	['doubled-words', 'a mark of a template', asking('Which country joined {body} in 2025?')],
	['doubled-words', 'a bracket', asking('Which country joined NATO[ in 2025?')],
	['doubled-words', 'two spaces', asking('Which country  joined NATO in 2025?')],
	['doubled-words', 'a space before a comma', asking('As of 2025 , which country joined NATO?')]
];

test.each(TRIPS)('%s catches: %s', (rule, _, make) => {
	expect(flawsOf(make())).toContain(rule);
});

test('flaws are told in the order of the table', () => {
	const all = flawsOf(
		spoilt(ties(), { prompt: 'he he', options: [], evidence: [], explanation: '' })
	);
	const order = GATE_RULES.map(({ name }) => name);
	expect(all).toEqual([...all].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
	expect(all.length).toBeGreaterThan(5);
});

test.each([
	['a lower-case name', 'ada brightwater'],
	['a surname', 'Brightwater']
])('%s is an unfinished answer', (_, name) => {
	const one = caseOf('person', 'typed', holds(name, 'foreign-minister', 'NO'));
	expect(flawsOf(one)).toContain('unfinished-name');
});

const visitor = (name: string, day: string) =>
	claim(
		'appoints',
		{ person: person(name), office: office('health-minister'), polity: country('NO') },
		{ date: on(day), quote: `${name} was appointed health minister of Norway on ${day}.` }
	);

test('two appointed to one post on one day make a typed question unfair', () => {
	const both = caseOf(
		'person',
		'typed',
		visitor('Ada Brightwater', '2025-03-02'),
		visitor('Bela Kovashazy', '2025-03-02')
	);
	expect(flawsOf(both)).toContain('several-right-answers');
});

test('two appointed to one post on different days leave one right answer', () => {
	const apart = caseOf(
		'person',
		'typed',
		visitor('Ada Brightwater', '2025-03-02'),
		visitor('Bela Kovashazy', '2025-06-02')
	);
	expect(flawsOf(apart)).not.toContain('several-right-answers');
});

test('a prompt of nine thousand words is judged too long and not hung upon', () => {
	const long = 'Which country had '.repeat(3_000);
	expect(flawsOf(spoilt(ties(), { prompt: `${long}?` }))).toContain('too-long');
});
