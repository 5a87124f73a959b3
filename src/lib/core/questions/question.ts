import { byText } from '../by-text';
import type { Article } from '../article/types';
import type { Claim } from '../claims/types';
import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { addDays } from './distractor-values';
import type { Draft } from './drafts';
import { acceptedOf, subjectOf } from './keys';
import { happened, needsAsOf } from './lead';
import { explanationOf } from './statement';
import { salienceOf } from './rank';
import type { Evidence, Option, Question } from './types';

/** Days after which an office or a count should be looked at again. */
const FRESH = 365;
/** Sources shown with a question. */
const SHOWN = 5;

export type Articles = ReadonlyMap<string, Article>;

/** A claim as proof: its sentence, where it stands, and whose it is. */
export function evidenceOf(claim: Claim, articles: Articles): Evidence {
	const article = articles.get(claim.article);
	return {
		article: claim.article,
		title: article?.title ?? '',
		publisher: article?.publisher ?? null,
		url: article?.url ?? null,
		published: article?.published.value ?? null,
		quote: claim.quote,
		start: Math.min(...claim.evidence.map(({ start }) => start)),
		end: Math.max(...claim.evidence.map(({ end }) => end))
	};
}

/** Proofs of claims, dated ones first and the newest leading, each sentence once. */
export function evidenceFor(claims: readonly Claim[], articles: Articles): Evidence[] {
	const all = claims
		.map((claim) => evidenceOf(claim, articles))
		.sort(
			(a, b) =>
				byText(b.published ?? '', a.published ?? '') ||
				byText(a.article, b.article) ||
				a.start - b.start ||
				b.end - a.end
		);
	return all.filter(
		(one, at) =>
			all.findIndex((other) => other.article === one.article && other.quote === one.quote) === at
	);
}

/** ISO codes of the countries a fact involves, sorted. */
export function countriesOf(fact: Fact): string[] {
	const codes = Object.values(fact.slots).flatMap((slot) =>
		slot.type === 'country'
			? [slot.id]
			: slot.type === 'place' && slot.country
				? [slot.country]
				: []
	);
	return [...new Set(codes)].sort(byText);
}

function optionsOf({ form, key, distractors }: Draft): Option[] {
	if (form !== 'choice' && form !== 'map') return [];
	const all = [{ ...key, reason: 'The key.' }, ...distractors].map((one) => ({
		sort: key.type === 'date' ? one.value : one.text,
		size: one.slot?.type === 'number' ? one.slot.value : 0,
		option: {
			id: digest(`option|${one.text}`),
			text: one.text,
			reason: one.reason,
			...(form === 'map' ? { value: one.value } : {})
		}
	}));
	return all.sort((a, b) => a.size - b.size || byText(a.sort, b.sort)).map(({ option }) => option);
}

function expiryOf(fact: Fact): string | null {
	const { asOf, supersededBy } = fact.validity;
	if (!needsAsOf(fact) || !asOf) return null;
	return supersededBy ? asOf : addDays(asOf, FRESH);
}

/** Which of a fact's claims the key rests on: those that say the slot, where any does. */
function support({ fact, asked, key }: Draft): readonly Claim[] {
	const claims = happened(fact);
	const disputed = fact.disagreements.some(({ about }) => about === asked);
	const saying = claims.filter(({ slots, date }) => {
		if (asked === 'date') return date?.value === key.value;
		// Another spelling of one person: an alias, or the claims would not be one fact.
		if (key.type === 'person' && !disputed) return slots[asked] !== undefined;
		return slots[asked]?.id === key.slot?.id;
	});
	return saying.length > 0 ? saying : claims;
}

/** The proofs shown: sentences as exact about the day as the fact is go before vaguer ones. */
function proofs(draft: Draft, articles: Articles): Evidence[] {
	const claims = support(draft);
	const day = draft.fact.date?.value ?? null;
	const exact = claims.filter(({ date }) => (date?.value ?? null) === day);
	const rest = claims.filter((claim) => !exact.includes(claim));
	const shown = [...evidenceFor(exact, articles), ...evidenceFor(rest, articles)];
	return shown.slice(0, SHOWN);
}

function answerOf({
	form,
	truth,
	key,
	fact,
	asked
}: Draft): Pick<Question, 'answerType' | 'answer' | 'answerValue' | 'accepted'> {
	if (form !== 'true-false') {
		const accepted = acceptedOf(fact, asked, key);
		return { answerType: key.type, answer: key.text, answerValue: key.value, accepted };
	}
	const answerValue = String(truth);
	return { answerType: 'truth', answer: truth ? 'True' : 'False', answerValue, accepted: [] };
}

/** What is the same for every question of one fact. */
export const sharedBy = (
	{ fact, template }: Pick<Draft, 'fact' | 'template'>,
	articles: Articles
): Pick<Question, 'explanation' | 'salience'> => ({
	explanation: explanationOf(fact, template) ?? '',
	salience: salienceOf(fact, articles)
});

/**
 * Dresses a draft as the question the app shows; its flaws are still to be found.
 *
 * @param draft what is asked
 * @param articles every article the fact's claims come from, by id
 * @param shared what all questions of the fact share, where it is known
 */
export function questionOf(
	draft: Draft,
	articles: Articles,
	shared = sharedBy(draft, articles)
): Question {
	const { fact, asked, form, prompt } = draft;
	const answer = answerOf(draft);
	const evidence = proofs(draft, articles);
	return {
		id: digest(`question|${fact.id}|${asked}|${form}|${answer.answerValue}`),
		item: `${fact.id}.${asked}`,
		fact: fact.id,
		kind: fact.kind,
		slot: asked,
		form,
		subject: subjectOf(draft.key.type),
		prompt,
		...answer,
		options: optionsOf(draft),
		asOf: needsAsOf(fact) ? fact.validity.asOf : null,
		expires: expiryOf(fact),
		countries: countriesOf(fact),
		articles: [...new Set(happened(fact).map(({ article }) => article))].sort(byText),
		evidence,
		...shared,
		flaws: []
	};
}
