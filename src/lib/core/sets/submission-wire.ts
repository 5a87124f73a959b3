import * as v from 'valibot';
import type { Response } from '../answers/types';
import type { QuizSet, Submission } from './types';
import { number36 } from './wire-number';

/** The short form of a submission, read and written as that of a set is (wire.ts). */
const submissionWire = v.object({
	i: v.string(),
	s: v.string(),
	l: v.string(),
	b: v.optional(v.string()),
	a: number36,
	d: number36,
	/**
	 * A letter for each question of the set: c chosen, t typed, 1 true, 0 false, o put in order, m
	 * matched, p pointed at, q called before or after, s skipped, - none.
	 */
	r: v.pipe(v.string(), v.regex(/^[-ct10ompqs]{1,100}$/)),
	/** Options chosen, in the order of the c's. */
	o: v.optional(v.string(), ''),
	/** Texts typed, in the order of the t's. */
	w: v.optional(v.array(v.string()), []),
	/** Part ids put in order, joined or called, in the order of the o's, m's and q's. */
	p: v.optional(v.array(v.string()), []),
	/** Countries pointed at, two letters for each p. */
	k: v.optional(v.string(), ''),
	/** Places in the set, in base 36, whose verdict the learner overrode. */
	y: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,2}(?:,[0-9a-z]{1,2}){0,99}$/))),
	/** a accommodated, l late, p on paper. */
	g: v.optional(v.pipe(v.string(), v.regex(/^a?l?p?$/)), ''),
	/** Counts the learner's attempts. */
	n: v.exactOptional(number36),
	/** Version of the app. */
	e: v.exactOptional(v.string()),
	t: v.string()
});

const NONE = '-';

const LETTERS: Readonly<Record<Exclude<Response['form'], 'true-false'>, string>> = {
	choice: 'c',
	typed: 't',
	order: 'o',
	match: 'm',
	map: 'p',
	sprint: 'q',
	skipped: 's'
};

const letterOf = (response: Response | undefined): string => {
	if (response === undefined) return NONE;
	if (response.form === 'true-false') return response.value ? '1' : '0';
	return LETTERS[response.form];
};

/** Options are named by ten characters, which then need nothing between them. */
const OPTION_LENGTH = 10;

const joinedOptions = (options: readonly string[]): string =>
	options.every((option) => option.length === OPTION_LENGTH)
		? options.join('')
		: options.map((option) => `${option},`).join('');

const splitOptions = (joined: string): string[] =>
	joined.includes(',') ? joined.split(',').slice(0, -1) : (joined.match(/.{1,10}/g) ?? []);

/** A pair is its two ids one after the other. */
function pairsOf(ids: readonly string[]): [string, string][] {
	const pairs: [string, string][] = [];
	for (let at = 0; at < ids.length; at += 2) pairs.push([ids[at] ?? '', ids[at + 1] ?? '']);
	return pairs;
}

/** @returns a response for each letter; what is missing comes out empty and is refused later */
function responsesOf(wire: v.InferOutput<typeof submissionWire>): unknown[] {
	const options = splitOptions(wire.o).values();
	const texts = wire.w.values();
	const parts = wire.p.values();
	const codes = (wire.k.match(/../g) ?? []).values();
	const ids = (): string[] => splitOptions(parts.next().value ?? '');
	const read: Readonly<Record<string, () => unknown>> = {
		c: () => ({ form: 'choice', option: options.next().value }),
		t: () => ({ form: 'typed', text: texts.next().value }),
		o: () => ({ form: 'order', order: ids() }),
		m: () => ({ form: 'match', pairs: pairsOf(ids()) }),
		q: () => ({ form: 'sprint', calls: pairsOf(ids()) }),
		p: () => ({ form: 'map', code: codes.next().value }),
		s: () => ({ form: 'skipped' })
	};
	return [...wire.r].map(
		(letter) => read[letter]?.() ?? { form: 'true-false', value: letter === '1' }
	);
}

/** Times travel in tenths of a second. */
export const WIRE_MS = 100;

/**
 * Questions travel as their place in the set: the set's id vouches for its list, and an id costs
 * ten times as much. So answers come out in the order of the set; in which order a shuffled set was
 * answered only the file tells. Answers to questions outside the set are left behind.
 */
export function submissionToWire(submission: Submission, set: QuizSet): unknown {
	const given = new Map(submission.answers.map((answer) => [answer.question, answer]));
	const answers = set.questionIds.flatMap((id) => given.get(id) ?? []);
	const responses = answers.map(({ response }) => response);
	const chosen = responses.flatMap((it) => (it.form === 'choice' ? it.option : []));
	const typed = responses.flatMap((it) => (it.form === 'typed' ? it.text : []));
	const parts = responses.flatMap((it) => {
		if (it.form === 'order') return joinedOptions(it.order);
		if (it.form === 'sprint') return joinedOptions(it.calls.flat());
		return it.form === 'match' ? joinedOptions(it.pairs.flat()) : [];
	});
	const codes = responses.flatMap((it) => (it.form === 'map' ? it.code : []));
	const overridden = set.questionIds.flatMap((id, place) =>
		given.get(id)?.overridden === true ? place.toString(36) : []
	);
	return {
		i: submission.id,
		s: submission.set,
		l: submission.learner,
		...(submission.bank !== set.bank && { b: submission.bank }),
		a: submission.started.toString(36),
		d: (submission.finished - submission.started).toString(36),
		r: set.questionIds.map((id) => letterOf(given.get(id)?.response)).join(''),
		...(chosen.length > 0 && { o: joinedOptions(chosen) }),
		...(typed.length > 0 && { w: typed }),
		...(parts.length > 0 && { p: parts }),
		...(codes.length > 0 && { k: codes.join('') }),
		...(overridden.length > 0 && { y: overridden.join(',') }),
		...flagsToWire(submission),
		t: answers.map(({ ms }) => Math.round(ms / WIRE_MS).toString(36)).join(',')
	};
}

const FLAGS = { accommodated: 'a', late: 'l', paper: 'p' } as const;
const FLAG_NAMES = Object.keys(FLAGS) as (keyof typeof FLAGS)[];

function flagsToWire(submission: Submission): object {
	const flags = FLAG_NAMES.flatMap((name) => (submission[name] ? FLAGS[name] : [])).join('');
	return {
		...(flags !== '' && { g: flags }),
		...(submission.attempt !== undefined && { n: submission.attempt.toString(36) }),
		...(submission.app !== undefined && { e: submission.app })
	};
}

const flagsFromWire = ({ g, n, e }: v.InferOutput<typeof submissionWire>): object => ({
	...Object.fromEntries(
		FLAG_NAMES.flatMap((name) => (g.includes(FLAGS[name]) ? [[name, true]] : []))
	),
	...(n !== undefined && { attempt: n }),
	...(e !== undefined && { app: e })
});

/** The set a submission in wire form answers, or null where it is no wire form at all. */
export const setOfWire = (json: unknown): string | null => {
	const parsed = v.safeParse(submissionWire, json);
	return parsed.success ? parsed.output.s : null;
};

/** @returns what `submissionSchema` must still check, or null where it does not fit the set */
export function submissionFromWire(json: unknown, set: QuizSet): unknown {
	const parsed = v.safeParse(submissionWire, json);
	if (!parsed.success || parsed.output.s !== set.id) return null;
	const wire = parsed.output;
	if (wire.r.length !== set.questionIds.length) return null;
	const times = wire.t.split(',').values();
	const responses = responsesOf(wire);
	const overridden = new Set(wire.y?.split(',').map((place) => Number.parseInt(place, 36)));
	return {
		format: 1,
		id: wire.i,
		set: wire.s,
		learner: wire.l,
		started: wire.a,
		finished: wire.a + wire.d,
		bank: wire.b ?? set.bank,
		...flagsFromWire(wire),
		answers: set.questionIds.flatMap((question, place) =>
			wire.r[place] === NONE
				? []
				: {
						question,
						response: responses[place],
						ms: Number.parseInt(times.next().value ?? '', 36) * WIRE_MS,
						...(overridden.has(place) && { overridden: true })
					}
		)
	};
}
