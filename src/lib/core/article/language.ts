const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'the a an of to in and on for with at by from as is was were are be been has have had it its ' +
		'that this which who will would said says not but or they their he his she her after before ' +
		'into over between during than also when where more no all we our you i'
	).split(' ')
);

/** Enough to decide by, and bounds the work on a long text. */
const SAMPLE = 6000;
/** News English runs at 0.35 to 0.45, other Latin-script languages below 0.1. */
const LEAST_SHARE = 0.15;
const SHORT = 15;

const lengthOf = (runs: readonly string[] | null): number =>
	(runs ?? []).reduce((sum, run) => sum + run.length, 0);
/** Beyond the Latin letters of Europe. */
const FAR = /[^\0-\u024f]/;

/**
 * Whether a text is English, by the share of its words that are English function words. A text of
 * fewer than 15 words (a headline, a caption) passes unless its letters are not Latin.
 *
 * @param text any text
 */
export function looksEnglish(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	if (FAR.test(sample)) {
		const letters = lengthOf(sample.match(/\p{L}+/gu));
		const latin = lengthOf(sample.match(/\p{Script=Latin}+/gu));
		if (latin * 2 < letters) return false;
	}
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < SHORT) return true;
	return words.filter((word) => STOP_WORDS.has(word)).length >= words.length * LEAST_SHARE;
}

/** Marks of code, data and markup; prose has next to none of them. */
const CODE_MARKS = /[<>{}=|\\_[\]]/g;
const MOST_MARKS = 0.08;

/** Whether a text is a program, data or markup rather than prose, by its marks to each letter. */
export function looksLikeCode(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	const marks = sample.match(CODE_MARKS)?.length ?? 0;
	return marks > 8 && marks > lengthOf(sample.match(/\p{L}+/gu)) * MOST_MARKS;
}
