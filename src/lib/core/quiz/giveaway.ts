import type { AnswerType, Question } from '../questions/types';
import { factsOf } from './asked-about';

/** Shorter answers ("UN", "3") stand in too many prompts to tell anything. */
const SHORTEST = 4;

/** Answers so particular that naming them beside the same country tells who is meant. */
const PARTICULAR: ReadonlySet<AnswerType> = new Set(['person', 'organisation', 'office', 'place']);

const isLetter = (char: string | undefined): boolean =>
	char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether `text` holds `part` as whole words, both in lower case. */
function holds(text: string, part: string): boolean {
	for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + 1))
		if (!isLetter(text[from - 1]) && !isLetter(text[from + part.length])) return true;
	return false;
}

/** How many countries two questions share. */
function shared(a: Question, b: Question): number {
	let sum = 0;
	for (const code of a.countries) if (b.countries.includes(code)) sum += 1;
	return sum;
}

function shareFact(a: Question, b: Question): boolean {
	if (a.parts === undefined && b.parts === undefined) return a.fact === b.fact;
	return factsOf(a).some((fact) => factsOf(b).includes(fact));
}

/** Whether two questions are near enough that a name in one points at the other. */
function related(a: Question, b: Question): boolean {
	if (shareFact(a, b)) return true;
	const common = shared(a, b);
	return common >= 2 || (common === 1 && PARTICULAR.has(b.answerType));
}

/** Each question's text is put together once: a long quiz holds each against all others. */
const texts = new WeakMap<Question, string>();

/** What is read before answering, in lower case: the prompt, what sources say and what parts show by then. */
function shown(question: Question): string {
	const known = texts.get(question);
	if (known !== undefined) return known;
	const made = shownBy(question);
	texts.set(question, made);
	return made;
}

function shownBy({ prompt, form, says, parts = [] }: Question): string {
	const sides = parts.flatMap(({ left, right }) => (form === 'match' ? [left, right] : [left]));
	return [prompt, ...(says ?? []), ...sides].join('\n').toLowerCase();
}

/** Whether a text says what belongs together in a match, or when an event of an order was. */
const saysPart = (text: string, { parts = [] }: Question): boolean =>
	parts.some(
		({ left, right }) => holds(text, left.toLowerCase()) && holds(text, right.toLowerCase())
	);

/**
 * Whether reading one question gives away the answer to another, as far as words show it: it names
 * the other's key and both are about the same fact, or about the same countries; or it says what the
 * other wants put together.
 *
 * @param asked the question that is read
 * @param other the question whose key might stand there
 */
export function tells(asked: Question, other: Question): boolean {
	if (other.parts !== undefined) return saysPart(shown(asked), other);
	if (other.form === 'true-false' || other.answer.length < SHORTEST) return false;
	return related(asked, other) && holds(shown(asked), other.answer.toLowerCase());
}
