import type { Article, Span } from '../article/types';
import { takesOffice } from './events/appoints';
import { counts } from './events/count';
import type { Draft, Finder } from './events/draft';
import { establishesRelations } from './events/establishes-relations';
import { expels } from './events/expels';
import { firstSince } from './events/first-since';
import { joins } from './events/joins';
import { meets } from './events/meets';
import { opensEmbassy } from './events/opens-embassy';
import { recognises } from './events/recognises';
import { signs } from './events/signs';
import { visits } from './events/visits';
import { heldOffices } from './held-offices';
import { numbered } from './numbered';
import { readSentence } from './reading';
import { standIns } from './stand-ins';
import type { Annotations, Claim } from './types';

const FINDERS: readonly Finder[] = [
	establishesRelations,
	visits,
	meets,
	signs,
	opensEmbassy,
	joins,
	expels,
	recognises,
	takesOffice,
	counts,
	firstSince
];

/** The polity of an office taken up, where the sentence leaves it to the rest of the article. */
function withPolity(draft: Draft, offices: readonly Claim[]): Draft | null {
	if (draft.kind !== 'appoints' && draft.kind !== 'is-elected') return draft;
	if (draft.slots.polity) return draft;
	const known = offices.filter(
		({ slots }) =>
			slots.person?.id === draft.slots.person?.id && slots.office?.id === draft.slots.office?.id
	);
	const polities = new Set(known.map(({ slots }) => slots.polity?.id));
	const polity = known[0]?.slots.polity;
	return polity && polities.size === 1 ? { ...draft, slots: { ...draft.slots, polity } } : null;
}

function eventsOf(article: Article, annotations: Annotations, offices: readonly Claim[]): Claim[] {
	const blockOf = (span: Span) =>
		article.blocks.findIndex((block) => span.start >= block.start && span.start < block.end);
	return annotations.sentences.flatMap((sentence, at) => {
		const last = annotations.sentences[at - 1];
		const before = last && last.start >= 0 && blockOf(last) === blockOf(sentence) ? last : null;
		if (sentence.start < 0) return [];
		const meant = standIns(article, annotations, sentence, before);
		const reading = readSentence(article, annotations, sentence, meant);
		if (!reading) return [];
		return FINDERS.flatMap((find) => find(reading)).flatMap((draft) => {
			const whole = withPolity(draft, offices);
			return whole ? [numbered(article, whole, reading.quote, reading.attribution)] : [];
		});
	});
}

const start = (claim: Claim): number => claim.evidence[0]?.start ?? 0;

/**
 * Everything one article claims, typed, each with its proof. Precision first: where a sentence
 * leaves open who, what or whether, it claims nothing.
 *
 * @param article read article
 * @param annotations what was found in it
 * @returns claims by where their evidence starts, each once
 */
export function claimsOf(article: Article, annotations: Annotations): Claim[] {
	const offices = heldOffices(article, annotations);
	const seen = new Set<string>();
	return [...offices, ...eventsOf(article, annotations, offices)]
		.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
		.filter(({ id }) => !seen.has(id) && seen.add(id));
}
