import type { ClaimKind, SlotValue } from '../claims/types';
import type { Fact } from '../facts/types';
import { COUNTRIES, countryByCode } from '../gazetteer/countries';
import { officeById, type OfficeLevel } from '../gazetteer/offices';
import { findOrganisation, ORGANISATIONS } from '../gazetteer/organisations';
import { digest } from '../hash';
import { fold } from '../text/fold';
import { numberCandidates, wholeOf } from './distractor-numbers';
import { type Candidate, dateCandidates, yearsApart } from './distractor-values';
import { type Answer, slotAnswer } from './keys';
import { rivalOffices } from './office-rivals';
import type { AskedSlot } from './templates/template';
import type { World } from './world';

/** Options a choice offers beside the key. */
export const WANTED = 3;
const HEADS = new Set<OfficeLevel>(['head-of-state', 'head-of-government']);
/** From here on nobody would take the one for the other. */
const UNLIKE = 2;
/** Up to here two people are of one sort and one part of the world: a sentence may have any actor. */
const ALIKE = 1;
/** People further apart than this many years are not confused. */
const ERA = 5;
/** Where people of any part of the world come together. */
const ENCOUNTERS = new Set<ClaimKind>(['visits', 'meets', 'speaks-with', 'signs']);

/** Bodies that states join, by where they do: a court or a bank is no rival to them. */
const BODIES: Readonly<Record<string, string>> = {
	EU: 'Europe',
	NATO: 'Europe',
	OSCE: 'Europe',
	EFTA: 'Europe',
	ASEAN: 'Asia',
	SCO: 'Asia',
	SAARC: 'Asia',
	GCC: 'Asia',
	AU: 'Africa',
	ECOWAS: 'Africa',
	SADC: 'Africa',
	EAC: 'Africa',
	OAS: 'Americas',
	CARICOM: 'Americas',
	CELAC: 'Americas',
	MERCOSUR: 'Americas',
	APEC: '',
	OECD: '',
	OPEC: '',
	WTO: '',
	BRICS: '',
	UNESCO: ''
};

function known(slot: SlotValue, asked: AskedSlot, reason: string, rank: number): Candidate {
	const { type, text, value, slot: own } = slotAnswer(slot, asked);
	return { type, text, value, slot: own, reason, rank };
}

/** Members of the United Nations and their capitals, as answers. */
const MEMBERS = COUNTRIES.filter(({ unMember }) => unMember).map((country) => {
	const { code, name, capital: text } = country;
	const slot: SlotValue = { type: 'country', id: code, text: name };
	const capital: SlotValue = { type: 'place', id: fold(text), text, country: code };
	return {
		country,
		answer: slotAnswer(slot, 'actor'),
		capital: slotAnswer(capital, 'place')
	};
});

/** Kept with the facts they were proposed for: a sentence asks for every country it names. */
function keptFor(propose: (code: string, world: World) => Candidate[]) {
	const kept = new WeakMap<World, Map<string, Candidate[]>>();
	return (code: string, world: World): readonly Candidate[] => {
		const held = kept.get(world) ?? new Map<string, Candidate[]>();
		kept.set(world, held);
		const found = held.get(code) ?? propose(code, world);
		held.set(code, found);
		return found;
	};
}

const countries = keptFor((code, world) => {
	const home = countryByCode(code);
	const inBank = new Set(world.countries.map((slot) => slot.id));
	return MEMBERS.map(({ country, answer: { type, text, value, slot } }) => {
		const near = country.region === home?.region;
		const far = country.continent !== home?.continent;
		const rank = (near ? 0 : far ? 4 : 2) + (inBank.has(country.code) ? 0 : 1);
		const where = near ? country.region : country.continent;
		const reason = `A country in ${where}; no loaded source says this of it.`;
		return { type, text, value, slot, reason, rank };
	});
});

/** How unlike two office-holders are: by post, by part of the world, by whether they serve, by era. */
function unlikeness(fact: Fact, held: Fact, abroad: boolean): number {
	const [mine, theirs] = [fact, held].map((one) => officeById(one.slots.office?.id ?? ''));
	const [here, there] = [fact, held].map(continentOf);
	const heads = [mine, theirs].every((one) => HEADS.has(one?.level ?? 'other'));
	const post = mine?.id === theirs?.id ? 0 : mine?.level === theirs?.level || heads ? 1 : 2;
	const former = held.slots.state?.id === 'former' && fact.slots.state?.id !== 'former';
	const far = yearsApart(held.validity.asOf, fact.validity.asOf) > ERA;
	// A party's leader and a country's: nobody takes the one for the other.
	if (isOfCountry(fact) !== isOfCountry(held) && fact.slots.polity) return UNLIKE;
	// Nobody takes a king of the one continent for a president of another, nor a chair for a secretary.
	if (!abroad && (here !== there || (!isOfCountry(fact) && post > 0))) return UNLIKE;
	// Those at the head of a country are too well known to be taken for one far away.
	if (!abroad && heads && regionOf(fact) !== regionOf(held)) return UNLIKE;
	return post + (here === there ? 0 : 0.5) + (former ? 2 : 0) + (far ? 3 : 0);
}

const isOfCountry = ({ slots }: Fact): boolean => slots.polity?.type === 'country';

const continentOf = (fact: Fact): string | undefined =>
	countryByCode(fact.slots.polity?.id ?? '')?.continent.replace(/^(?:North|South) /, '');

const regionOf = (fact: Fact): string | undefined =>
	countryByCode(fact.slots.polity?.id ?? '')?.region;

/** What somebody is asked about as: the post in question, or at an event the posts they hold. */
const postsOf = (fact: Fact, asked: AskedSlot, key: Answer, world: World): readonly Fact[] =>
	fact.slots.office && asked === 'person'
		? [fact]
		: (world.people.find(({ slot }) => slot.id === key.slot?.id)?.offices ?? []);

function people(fact: Fact, asked: AskedSlot, key: Answer, world: World): Candidate[] {
	const mine = new Set(fact.claims.map(({ article }) => article));
	const event = fact.kind !== 'holds-office';
	const abroad = ENCOUNTERS.has(fact.kind);
	const posts = postsOf(fact, asked, key, world);
	return world.people.flatMap(({ slot, offices, articles }) => {
		if (offices.length === 0) return [];
		// Whoever is named in the same report may have been there too.
		if (event && [...articles].some((article) => mine.has(article))) return [];
		const rank = Math.min(
			...offices.flatMap((held) => posts.map((post) => unlikeness(post, held, abroad)))
		);
		if (rank >= (fact.kind === 'states' ? ALIKE : UNLIKE)) return [];
		const what = offices[0]?.slots.office?.text ?? 'office';
		const reason = `Known to the bank for another post (${what}); not for this.`;
		return [known(slot, asked, reason, rank)];
	});
}

/** Departments of the United States, by the ministry they are elsewhere. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
	'defence-minister': 'defence',
	'education-minister': 'education',
	'agriculture-minister': 'agriculture',
	'transport-minister': 'transportation'
};

function rivalOffice(id: string, american: boolean): SlotValue | null {
	const office = officeById(id);
	const department = DEPARTMENTS[id];
	if (american)
		return department
			? { type: 'office', id: `secretary-of-${department}`, text: `secretary of ${department}` }
			: null;
	return office && { type: 'office', id, text: office.label };
}

function offices(fact: Fact, asked: AskedSlot): Candidate[] {
	const { office, state } = fact.slots;
	// Beside a secretary of state stand secretaries: a minister would give the key away.
	const american = office?.id === 'secretary-of-state';
	return rivalOffices(office?.id ?? '').flatMap((id) => {
		const slot = rivalOffice(id, american);
		if (!slot) return [];
		const answer = slotAnswer(slot, asked, state?.id);
		return [{ ...answer, reason: 'An office as high, of another charge.', rank: 1 }];
	});
}

function organisations(fact: Fact, asked: AskedSlot, key: Answer): Candidate[] {
	const own = key.slot && findOrganisation(fold(key.slot.text))?.id;
	if (!own) return [];
	// Who heads a bank or wrote a report is asked among banks, or not among bodies at all.
	const any = fact.kind !== 'states' && fact.kind !== 'holds-office';
	if (!any && own !== 'UN' && !(own in BODIES)) return [];
	const home = countryByCode(fact.slots.actor?.id ?? '')?.continent.replace(
		/^(?:North|South) /,
		''
	);
	return ORGANISATIONS.filter((body) => body.id in BODIES).map((body) => {
		// Beside a name written out, names written out.
		const text = key.text.includes(' ') ? body.name : (body.acronym ?? body.name);
		const slot: SlotValue = { type: 'organisation', id: fold(body.id), text };
		const where = BODIES[body.id];
		const rank = where === home ? 0 : where === '' ? 1 : home ? 3 : 0;
		return known(slot, asked, 'An international body; no loaded source says this of it.', rank);
	});
}

const capitals = keptFor((code, world) => {
	const within = countryByCode(code);
	const seen = new Set(world.places.map((slot) => fold(slot.text)));
	return MEMBERS.filter(({ country }) => country.code !== within?.code).map(
		({ country, capital: { type, text, value, slot } }) => {
			const near = country.region === within?.region;
			const far = country.continent !== within?.continent;
			const rank = (near ? 0 : far ? 4 : 2) + (seen.has(value) ? 0 : 1);
			const reason = `A capital in ${country.region}; no loaded source says this of it.`;
			return { type, text, value, slot, reason, rank };
		}
	);
});

/** 0 to 3, evenly: how many distractors lie before the key. */
const turnOf = (fact: Fact, asked: AskedSlot): number =>
	digest(`turn|${fact.id}|${asked}`, 4).charCodeAt(2) % (WANTED + 1);

/**
 * Everything of the key's type that might stand beside it, each with its reason and how well it
 * distracts; nothing is proven false yet.
 */
export function propose(
	fact: Fact,
	asked: AskedSlot,
	key: Answer,
	world: World
): readonly Candidate[] {
	const turn = turnOf(fact, asked);
	switch (key.type) {
		case 'date':
			return dateCandidates(key.value, world.newest, turn);
		case 'number':
			return key.slot?.type === 'number'
				? numberCandidates(key.slot, asked, turn, wholeOf(fact, asked, key.slot))
				: [];
		case 'country':
			return countries(key.value, world);
		case 'person':
			return people(fact, asked, key, world);
		case 'office':
			return offices(fact, asked);
		case 'organisation':
			return organisations(fact, asked, key);
		case 'place':
			// Beside a bay or a square no capital is thinkable.
			return key.slot?.type === 'place' && key.slot.country !== null
				? capitals(key.slot.country, world)
				: [];
		default:
			return world.documents.map((slot) =>
				known(slot, asked, 'A document of another fact in the bank.', 0)
			);
	}
}
