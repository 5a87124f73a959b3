import { expect, test } from 'vitest';
import { draftsOf } from './drafts';
import { flawsOf } from './gate';
import type { Case } from './gate-checks';
import { GATE_RULES } from './gate-rules';
import { questionOf } from './question';
import { factsOf, holds, NEWS, relations, shelf } from './test-news';
import type { Question } from './types';
import { worldOf } from './world';

const facts = factsOf(...NEWS);
const world = worldOf(facts);

/** A sound case of a slot and form, to be spoilt. */
function sound(slot: string, form: string, kind = 'establishes-relations'): Case {
	for (const fact of facts.filter((one) => one.kind === kind))
		for (const draft of draftsOf(fact, world))
			if (draft.asked === slot && draft.form === form)
				return { draft, world, question: questionOf(draft, shelf(NEWS)) };
	throw new Error(`no ${kind} ${slot} ${form}`);
}

const spoilt = (one: Case, question: Partial<Question>): Case => ({
	...one,
	question: { ...one.question, ...question }
});

const option = (text: string) => ({ id: text, text, reason: 'a test' });

test('sound questions of every form trip nothing', () => {
	expect(flawsOf(sound('other', 'choice'))).toEqual([]);
	expect(flawsOf(sound('other', 'typed'))).toEqual([]);
	expect(flawsOf(sound('person', 'choice', 'holds-office'))).toEqual([]);
	expect(flawsOf(sound('body', 'choice', 'joins'))).toEqual([]);
});

const SPOILERS: readonly (readonly [string, () => Case])[] = [
	[
		'key-in-stem',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt: 'Did Syrian envoys open relations with Syria or another country?'
			})
	],
	[
		'stem-word-in-key',
		() =>
			spoilt(sound('person', 'typed', 'holds-office'), {
				prompt: 'Who of the Vandenhout, Brightwater, Dominguez, Kovashazy families was minister?'
			})
	],
	[
		'distractor-in-stem',
		() => {
			const one = sound('other', 'choice');
			return spoilt(one, {
				prompt: `Which neighbour of ${one.draft.distractors[0]?.text} did so on 1 May?`
			});
		}
	],
	[
		'longest-key',
		() =>
			spoilt(sound('other', 'choice'), {
				answer: 'The Syrian Arab Republic',
				options: ['The Syrian Arab Republic', 'Iraq', 'Oman'].map(option)
			})
	],
	[
		'mixed-types',
		() => spoilt(sound('other', 'choice'), { options: ['Syria', '1984', 'Oman'].map(option) })
	],
	[
		'duplicate-options',
		() => spoilt(sound('other', 'choice'), { options: ['Syria', 'Oman', 'oman'].map(option) })
	],
	[
		'too-few-options',
		() => spoilt(sound('other', 'choice'), { options: ['Syria', 'Oman'].map(option) })
	],
	[
		'dangling-pronoun',
		() =>
			spoilt(sound('other', 'choice'), { prompt: 'Which country did he visit on 10 April 2025?' })
	],
	[
		'according-to-the-passage',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt: 'Which country does the article speak of here and now?'
			})
	],
	[
		'negative-stem',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt: 'Which country did South Korea not visit in 2025?'
			})
	],
	['too-short', () => spoilt(sound('other', 'choice'), { prompt: 'Which country did so?' })],
	[
		'too-long',
		() => spoilt(sound('other', 'choice'), { prompt: `Which country ${'and so on '.repeat(14)}?` })
	],
	[
		'no-question-mark',
		() => spoilt(sound('other', 'choice'), { prompt: 'Name a country that did so in 2025.' })
	],
	[
		'unresolved-date',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt: 'With which country did South Korea open ties last week?'
			})
	],
	[
		'stale-without-as-of',
		() =>
			spoilt(sound('person', 'choice', 'holds-office'), {
				prompt: 'Who was the foreign minister of a certain kingdom?'
			})
	],
	['no-evidence', () => spoilt(sound('other', 'choice'), { evidence: [] })],
	[
		'answer-not-in-evidence',
		() => {
			const one = sound('other', 'choice');
			const [proof] = one.question.evidence;
			return spoilt(one, {
				evidence: proof ? [{ ...proof, quote: 'Nothing to see in these words.' }] : []
			});
		}
	],
	[
		'doubled-words',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt: 'With which country did did South Korea open ties?'
			})
	],
	[
		'undated-event',
		() =>
			spoilt(sound('other', 'choice'), {
				prompt:
					'According to a report of 11 April 2025, with which country did South Korea open ties?'
			})
	],
	['no-explanation', () => spoilt(sound('other', 'choice'), { explanation: '' })]
];

test.each(SPOILERS)('%s is caught', (name, make) => {
	expect(flawsOf(make())).toContain(name);
});

test('a distractor that may be true is caught as several right answers', () => {
	const one = sound('other', 'choice');
	const rival = relations('KR', one.draft.distractors[0]?.value ?? '', '2025-04-10');
	const wider = worldOf(factsOf(...NEWS, rival));
	expect(flawsOf({ ...one, world: wider })).toContain('several-right-answers');
});

test('a recalled answer that another fact shares is caught', () => {
	const one = sound('other', 'typed');
	const partner = one.draft.fact.slots.actor?.id ?? '';
	const rival = relations(partner, 'ZW', one.draft.fact.date?.value ?? '');
	expect(flawsOf({ ...one, world: worldOf([...facts, ...factsOf(rival)]) })).toContain(
		'several-right-answers'
	);
});

test('who held the same seat on another day is no second right answer', () => {
	const earlier = holds('Greta Holm', 'foreign-minister', 'NO', {
		asOf: '2021-01-01',
		article: 'old'
	});
	const all = factsOf(...NEWS, earlier);
	const fact = all.find(({ slots }) => slots.person?.text === 'Ada Brightwater' && slots.office);
	if (!fact) throw new Error('no fact');
	const wider = worldOf(all);
	const draft = draftsOf(fact, wider).find(
		({ asked, form }) => asked === 'person' && form === 'typed'
	);
	if (!draft) throw new Error('no draft');
	const question = questionOf(draft, shelf(NEWS));
	expect(flawsOf({ draft, question, world: wider })).toEqual([]);
});

test('hearsay put as a fact is caught', () => {
	const [fact] = factsOf(relations('KR', 'SY', '2025-04-10', { attribution: "Norway's embassy" }));
	const one = sound('other', 'choice');
	if (!fact) throw new Error('no fact');
	expect(flawsOf({ ...one, draft: { ...one.draft, fact } })).toContain('hearsay-as-fact');
});

test('a surname alone is no answer', () => {
	const [fact] = factsOf(holds('Brightwater', 'foreign-minister', 'NO'));
	if (!fact) throw new Error('no fact');
	const draft = draftsOf(fact, worldOf([fact])).find(({ asked }) => asked === 'person');
	if (!draft) throw new Error('no draft');
	const question = questionOf(draft, new Map());
	expect(flawsOf({ draft, question, world: worldOf([fact]) })).toContain('unfinished-name');
});

test('every rule has a name of its own and says something to an author', () => {
	expect(new Set(GATE_RULES.map(({ name }) => name)).size).toBe(GATE_RULES.length);
	for (const { says } of GATE_RULES) expect(says).toMatch(/\.$/);
});
