import { type Catalogue, type Postings } from './catalogue';

/** Names of one word stand for too many people to be looked for in sentences. */
const LEAST_WORDS = 2;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Everybody the bank asks for: keys of questions about people, and people to be matched. */
function namesOf({ questions }: Catalogue): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { answerType, answer, parts, slot } of questions)
		if (parts !== undefined && slot === 'person') for (const { left } of parts) names.add(left);
		else if (answerType === 'person') names.add(answer);
	return names;
}

/** Names by their first word, to look them up where a text has a capital. */
function byFirstWord(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const name of names) {
		const words = name.split(' ');
		if (words.length < LEAST_WORDS) continue;
		const first = words[0] ?? '';
		found.set(first, [...(found.get(first) ?? []), name]);
	}
	return found;
}

/** Names that stand in a text as whole words. */
function named(text: string, names: ReadonlyMap<string, readonly string[]>): string[] {
	const found: string[] = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (!CAPITAL.test(word)) continue;
		for (const name of names.get(word) ?? []) {
			const after = text[index + name.length];
			if (text.startsWith(name, index) && (after === undefined || !/[\p{L}\p{N}]/u.test(after)))
				found.push(name);
		}
	}
	return found;
}

function lay(catalogue: Catalogue): Postings {
	const { questions, ownFact } = catalogue;
	const names = byFirstWord(namesOf(catalogue));
	const ofFact = new Map<number, Set<string>>();
	const people = questions.map(({ prompt, explanation, answerType, answer, parts }, place) => {
		const here = new Set(named(`${prompt}\n${explanation}`, names));
		if (answerType === 'person' && parts === undefined) here.add(answer);
		for (const { left } of parts ?? []) for (const name of named(left, names)) here.add(name);
		const fact = ownFact[place] ?? 0;
		const known = ofFact.get(fact);
		if (known === undefined) ofFact.set(fact, here);
		else for (const name of here) known.add(name);
		return fact;
	});
	const found = new Map<string, number[]>();
	people.forEach((fact, place) => {
		for (const name of ofFact.get(fact) ?? []) {
			const list = found.get(name);
			if (list === undefined) found.set(name, [place]);
			else list.push(place);
		}
	});
	return found;
}

const kept = new WeakMap<Catalogue, Postings>();

/**
 * Questions by the people they are about: whom they ask for, name in the stem or the sentence that
 * states the fact, or share a fact with. Laid out when first asked for.
 */
export function byPerson(catalogue: Catalogue): Postings {
	const known = kept.get(catalogue);
	if (known !== undefined) return known;
	const made = lay(catalogue);
	kept.set(catalogue, made);
	return made;
}
