import type { Evidence, Question, QuestionForm, Subject } from '../src/lib/core/questions/types';
import type { ClaimKind } from '../src/lib/core/claims/types';
import { digest } from '../src/lib/core/hash';
import { seeded } from '../src/lib/core/random';

const FORMS: readonly QuestionForm[] = ['choice', 'true-false', 'typed', 'cloze', 'map'];
const SUBJECTS: readonly Subject[] = ['countries', 'people', 'dates', 'numbers', 'events'];
const KINDS: readonly ClaimKind[] = ['holds-office', 'visits', 'signs', 'count', 'meets', 'joins'];
const SYLLABLES = 'ka mo ri ta len dor vas qui bel san ter ulo mir hav zen'.split(' ');
const COUNTRIES = Array.from({ length: 190 }, (_, at) =>
	String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))
);

/** One in so many questions is asked of the same fact. */
const PER_FACT = 3;
/** Questions an article answers for. */
const PER_ARTICLE = 25;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * A bank as large as asked for, the same for every run: invented names, spread over countries, articles,
 * publishers and ten years as the shipped one is.
 */
export function generatedBank(count: number): Question[] {
	const random = seeded('a bank that nobody wrote');
	const below = (most: number): number => Math.floor(random() * most);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const word = (): string => {
		const text = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const people = Array.from({ length: Math.ceil(count / 40) }, () => `${word()} ${word()}`);
	const evidence = (article: number, quote: string): Evidence => ({
		article: `article-${article}`,
		title: `News number ${article}`,
		publisher: `Publisher ${article % 60}`,
		url: null,
		published: `${2015 + (article % 11)}-${pad(1 + (article % 12))}-${pad(1 + (article % 28))}`,
		quote,
		start: 0,
		end: quote.length
	});
	return Array.from({ length: count }, (_, at) => {
		const fact = digest(`fact ${Math.floor(at / PER_FACT)}`);
		const article = Math.floor(at / PER_ARTICLE);
		const [key, ...others] = [0, 0, 0, 0].map(() => pick(people)) as [string, ...string[]];
		const countries = [pick(COUNTRIES), pick(COUNTRIES)];
		const said = `${key} met the envoys of ${word()} in ${word()} before the vote.`;
		const form = pick(FORMS);
		const options = [key, ...others].map((text) => ({ id: digest(text), text, reason: '' }));
		return {
			id: digest(`question ${at}`),
			item: `${fact}.${at % PER_FACT}`,
			fact,
			kind: pick(KINDS),
			slot: 'person',
			form,
			subject: pick(SUBJECTS),
			prompt: `Who met the envoys of ${word()} in ${word()} before the vote?`,
			answerType: 'person',
			answer: key,
			answerValue: key.toLowerCase(),
			accepted: [],
			options: form === 'choice' || form === 'map' ? options : [],
			asOf: null,
			expires: null,
			countries,
			articles: [`article-${article}`],
			evidence: [evidence(article, said)],
			explanation: said,
			salience: Math.round(random() * 1000) / 1000,
			flaws: []
		} satisfies Question;
	});
}
