import type { Question } from '$lib/core/questions/types';

/** A sentence of an article that questions rest on. */
export interface AskedSentence {
	/** From 1, in order of reading. */
	readonly number: number;
	readonly paragraph: number;
	/** Within the paragraph. */
	readonly start: number;
	readonly end: number;
	/** Each stem once, whatever forms it is asked in. */
	readonly questions: readonly Question[];
}

/** An article as its questions see it. */
export interface SourceView {
	readonly sentences: readonly AskedSentence[];
	/** Questions whose sentence is not found in the text as it is shown. */
	readonly elsewhere: readonly Question[];
}

interface Place {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A quote in a paragraph, whatever its white space; the words themselves must stand there. */
function placeOf(paragraphs: readonly string[], quote: string): Place | null {
	const words = quote.trim().split(/\s+/);
	if (words[0] === '') return null;
	const pattern = new RegExp(words.map((word) => word.replace(SPECIAL, '\\$&')).join('\\s+'), 'u');
	for (const [paragraph, text] of paragraphs.entries()) {
		const found = pattern.exec(text);
		if (found) return { paragraph, start: found.index, end: found.index + found[0].length };
	}
	return null;
}

const order = (a: Place, b: Place): number =>
	a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;

const holds = (outer: Place, inner: Place): boolean =>
	outer.paragraph === inner.paragraph && outer.start < inner.end && inner.start < outer.end;

const onceEach = (questions: readonly Question[]): Question[] => [
	...new Map(questions.map((question) => [question.prompt, question])).values()
];

/**
 * Which sentences of an article are asked about, and by what.
 *
 * @param article its id
 * @param paragraphs as they are shown
 * @param questions any; those of other articles are left out
 */
export function sourceView(
	article: string,
	paragraphs: readonly string[],
	questions: readonly Question[]
): SourceView {
	const placed: { place: Place; question: Question }[] = [];
	const elsewhere: Question[] = [];
	for (const question of questions.filter(({ articles }) => articles.includes(article))) {
		const quote = question.evidence.find((each) => each.article === article)?.quote ?? '';
		const place = placeOf(paragraphs, quote);
		if (place) placed.push({ place, question });
		else elsewhere.push(question);
	}
	const groups: { place: Place; questions: Question[] }[] = [];
	for (const { place, question } of placed.sort((a, b) => order(a.place, b.place))) {
		const last = groups.at(-1);
		if (last && holds(last.place, place)) last.questions.push(question);
		else groups.push({ place, questions: [question] });
	}
	return {
		sentences: groups.map(({ place, questions: asked }, at) => ({
			...place,
			number: at + 1,
			questions: onceEach(asked)
		})),
		elsewhere: onceEach(elsewhere)
	};
}

/** A paragraph in parts: what is asked about, and what stands between. */
export function partsOf(
	text: string,
	paragraph: number,
	sentences: readonly AskedSentence[]
): readonly { readonly text: string; readonly sentence: AskedSentence | null }[] {
	const mine = sentences.filter((sentence) => sentence.paragraph === paragraph);
	let at = 0;
	const parts = mine.flatMap((sentence) => {
		const before = text.slice(at, sentence.start);
		at = sentence.end;
		const told = { text: text.slice(sentence.start, sentence.end), sentence };
		return before ? [{ text: before, sentence: null }, told] : [told];
	});
	const rest = text.slice(at);
	return rest ? [...parts, { text: rest, sentence: null }] : parts;
}
