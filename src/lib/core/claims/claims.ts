import type { Article, Span } from '../article/types';
import { countryName } from '../gazetteer/countries';
import { takesOffice } from './events/appoints';
import { casualties } from './events/casualties';
import { counts } from './events/count';
import { cutsRelations } from './events/cuts-relations';
import { declares } from './events/declares';
import { dies } from './events/dies';
import type { Draft, Finder } from './events/draft';
import { elections } from './events/elections';
import { establishesRelations } from './events/establishes-relations';
import { expels } from './events/expels';
import { firstSince } from './events/first-since';
import { founded } from './events/founded';
import { gives } from './events/gives';
import { isHeld } from './events/is-held';
import { joins } from './events/joins';
import { launches } from './events/launches';
import { leaves } from './events/leaves';
import { meets } from './events/meets';
import { withOffice } from './events/office-left';
import { opensEmbassy } from './events/opens-embassy';
import { recognises } from './events/recognises';
import { resigns } from './events/resigns';
import { rules } from './events/rules';
import { sanctions } from './events/sanctions';
import { signs } from './events/signs';
import { speaksWith } from './events/speaks-with';
import { trades } from './events/trades';
import { visits } from './events/visits';
import { votes } from './events/votes';
import { wins } from './events/wins';
import { heldOffices } from './held-offices';
import { numbered } from './numbered';
import { readSentence } from './reading';
import { ofItsCountry, speakers } from './speakers';
import { standIns } from './stand-ins';
import { states } from './statements';
import type { Annotations, Claim } from './types';
import { within } from './within';

const FINDERS: readonly Finder[] = [
	states,
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
	firstSince,
	resigns,
	dies,
	elections,
	wins,
	votes,
	rules,
	speaksWith,
	isHeld,
	sanctions,
	cutsRelations,
	leaves,
	declares,
	gives,
	trades,
	casualties,
	founded,
	launches
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

/**
 * What happened did so before it was printed: a later day was read wrong, and is no day. A sentence
 * on how things stand may tell of what is to come.
 */
const done = (draft: Draft, published: string | null): Draft =>
	draft.modality === 'happened' &&
	draft.slots.state?.id !== 'current' &&
	published &&
	(draft.date?.value ?? '') > published
		? { ...draft, date: null }
		: draft;

const countriesOf = ({ countries }: Annotations, sentence: Span): string[] => [
	...new Set(within(countries, sentence).map(({ code }) => countryName(code)))
];

function eventsOf(article: Article, annotations: Annotations, offices: readonly Claim[]): Claim[] {
	let block = 0;
	const blocks = annotations.sentences.map(({ start }) => {
		while (start >= (article.blocks[block]?.end ?? Infinity)) block++;
		return block;
	});
	const speaker = speakers();
	const year = article.published.value?.slice(0, 4) ?? '';
	const isPast = (span: Span): boolean =>
		within(annotations.dates, span).some(({ value }) => /^\d{4}/.test(value) && value < year);
	let [past, pastBlock] = [false, -1];
	return annotations.sentences.flatMap((sentence, at) => {
		const last = annotations.sentences[at - 1];
		const before = last && last.start >= 0 && blocks[at - 1] === blocks[at] ? last : null;
		if (sentence.start < 0) return [];
		const background = past && blocks[at] === pastBlock;
		[past, pastBlock] = [background || isPast(sentence), blocks[at] ?? -1];
		const told = last && last.start >= 0 ? last : null;
		const meant = standIns(article, annotations, sentence, before, told);
		const reading = readSentence(article, annotations, sentence, meant, background);
		if (!reading) return [];
		const who = speaker(ofItsCountry(reading.attribution, countriesOf(annotations, sentence)));
		return FINDERS.flatMap((find) => find(reading)).flatMap((draft) => {
			const filled = withOffice(draft, offices, reading.quote);
			const whole = filled && withPolity(done(filled, article.published.value), offices);
			return whole
				? [
						numbered(
							article,
							whole,
							reading.quote,
							whole.attribution === undefined
								? who
								: whole.attribution && speaker(whole.attribution)
						)
					]
				: [];
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
