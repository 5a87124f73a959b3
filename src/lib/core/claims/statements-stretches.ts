import { matches } from '../text/matches';
import type { Reading } from './reading';
import type { Piece, Said } from './statements-piece';
import { isReal, VERB } from './statements-screen';

/** Where a sentence may end early: what follows only adds to the main clause. */
const TAIL = new RegExp(
	[
		',(?= (?:which|who|whose|where|when|while|after|following|with|but|although|though|as|such as|amid|despite|because|since|before|including|among|thus|ultimately|formally|and|another|an?|the|its|his|her|their|one of|\\p{Ll}+ing)\\b)',
		'(?<!\\b(?:shortly|soon|just|immediately|only|even|long|hours?|days?|weeks?|months?|years?|minutes?|half)) (?=(?:after|following)\\b)',
		',(?= (?:(?:\\p{Ll}+|\\d+) ){1,3}(?:hours|days|weeks|months|years) (?:after|before|since)\\b)',
		' (?=(?:while|amid|despite|because|although|in response|in retaliation|in a bid|in an effort|in an attempt|in order|as part of|as well as|alongside|such as|aimed at|meant to|designed to|intended to)\\b)',
		' (?=and (?:also |then |later )?(?:has|have|had|was|were|is|are|met|\\p{Ll}{2,20}ed)\\b)',
		'[:;](?!\\d)| [—–]'
	].join('|'),
	'gu'
);
/** A phrase before the subject that only says on what occasion. */
const OCCASION =
	/^(?:During|At|In addition to|Standing|Speaking|Hosting|After|Following|Reflecting|Amid) [^,]{3,80}, (?=\p{Lu})/u;
const SUBORDINATE =
	/^(?:After|Although|As|Because|Before|Despite|Following|If|Since|Though|Unless|Until|When|While|With|Amid|Speaking|Standing|Reflecting|Responding|[A-Z][a-z]+ing|(?:\S+ ){1,4}(?:hours|days|weeks|months|years) (?:after|before|since))\b/;

/** Words at the start that only tie the sentence to the one before. */
export const OPENER =
	/^(?:(?:And|But|Meanwhile|However|Moreover|Also|In addition(?! to)|Additionally|Furthermore|Besides),? |(?:In fact|Notably|In total|As a result|At the same time|With th(?:is|at|e move)|Still|Indeed|Overall|Separately|For (?:his|her|its) part), )/;
/** A stretch of the sentence that may stand alone, with the places where it may end, longest first. */
export interface Stretch {
	readonly start: number;
	readonly ends: readonly number[];
	readonly said: (said: Said) => Said;
}

const same = (said: Said): Said => said;
/** Where a clause with a subject of its own begins: told as a fact, whatever the main clause is. */
const COORDINATE = /(?:, (?:and|but|while|whereas)|; (?:and |but )?|,? but) (?=(?:the )?\p{Lu})/gu;
/** One with a common noun for its subject: "; more than 200 prisoners escaped". */
const COMMON =
	/(?:; |, (?:and|but|while) )(?=(?:the|an?|more than|at least|about|some|nearly|almost) |\p{N})/gu;
const COMMON_STARTS = new RegExp(
	`^(?:[\\p{Ll}\\p{N}][\\p{L}\\p{N},.’'-]* ){2,7}?(?:${VERB})\\b`,
	'u'
);
/** And where one begins that is only as sure as the main clause. */
const PRESUPPOSED = /,? (?:when|after|since|where) (?=(?:the )?\p{Lu})/gu;
/** The name right at the start, perhaps with its title or another beside it, and its verb. */
const STARTS = new RegExp(
	`^(?:the )?(?:\\p{Lu}[\\p{L}.’'-]* (?:and )?){1,7}(?:(?:also|then|later|both|\\p{Ll}{2,20}ly) ){0,2}(?:${VERB})\\b`,
	'u'
);
/** "…, who": of the name before it, unless that is itself somebody's. */
const WHO = /^,? who (?:(?:himself|herself|also|later|then|first|\p{Ll}{2,20}ly) ){0,2}/u;
const OF_SOMEBODY =
	/(?<!\b(?:departure|death|resignation|election|arrest|visit|appointment|removal|overthrow|ouster|killing|assassination|inauguration|defeat|victory|ousting|fall)) of (?:[\p{L}.-]+ ){0,4}$|['’]s? (?:\p{Ll}+ ){0,3}$|\band (?:[\p{L}.-]+ ){0,3}$/u;

/** Where a stretch from `start` may end early, the longest first. */
const tailsOf = (body: string, start: number, from: number): number[] =>
	matches(body.slice(start - from), TAIL)
		.map(({ index }) => start + index)
		.reverse();

/** Clauses of a sentence beside its main one, in order. */
function clausesOf(
	{ quote, sentence, attribution }: Reading,
	pieces: readonly Piece[],
	from: number,
	to: number
): Stretch[] {
	const body = quote.slice(from - sentence.start, to - sentence.start);
	// "X says it will save money, while Y has ordered two": X need not have said the second.
	const coordinate = attribution !== null && from > sentence.start ? [] : [COORDINATE];
	const endsAfter = (start: number): number[] => [to, ...tailsOf(body, start, from)];
	const own = [...coordinate, ...(isReal(body) ? [PRESUPPOSED] : [])]
		.flatMap((pattern) => matches(body, pattern))
		.map((match) => from + match.index + match[0].length)
		.filter((start) => STARTS.test(body.slice(start - from)))
		.concat(
			(coordinate.length > 0 ? matches(body, COMMON) : [])
				.map((match) => from + match.index + match[0].length)
				.filter((start) => COMMON_STARTS.test(body.slice(start - from)))
		)
		.map((start): Stretch => ({ start, ends: endsAfter(start), said: same }));
	const relative = pieces.flatMap((piece): Stretch[] => {
		const after = quote.slice(piece.end - sentence.start, to - sentence.start);
		const who = piece.value?.type === 'person' ? WHO.exec(after) : null;
		const before = quote.slice(0, piece.start - sentence.start);
		if (!who || OF_SOMEBODY.test(before.slice(-60))) return [];
		const rest = piece.end + who[0].length;
		const stop = /[,;:–—(]/u.exec(quote.slice(rest - sentence.start, to - sentence.start));
		const end = stop ? rest + stop.index : to;
		const put = ({ text, plainly, pieces: within }: Said): Said => {
			const without = (one: string): string =>
				piece.text + one.slice(piece.text.length).replace(WHO, ' ');
			return { text: without(text), plainly: without(plainly), pieces: within };
		};
		return [{ start: piece.start, ends: [end], said: put }];
	});
	return [...own, ...relative].sort((a, b) => a.start - b.start);
}

/** The stretches of a sentence to be tried: its main clause first, then those beside it. */
export function stretches(
	reading: Reading,
	pieces: readonly Piece[],
	head: number,
	tail: number
): Stretch[] {
	const { quote, sentence } = reading;
	const [from, to] = [sentence.start + head, sentence.start + tail];
	const occasion = OCCASION.exec(quote.slice(head, tail))?.[0].length ?? 0;
	const main = (occasion > 0 ? [from, from + occasion] : [from]).map((start): Stretch => {
		const clause = quote.slice(start - sentence.start, tail);
		const ends = SUBORDINATE.test(clause.replace(OPENER, ''))
			? []
			: matches(clause, TAIL).map(({ index }) => index);
		return { start, ends: [to, ...ends.reverse().map((at) => start + at)], said: same };
	});
	return [...main, ...clausesOf(reading, pieces, from, to)];
}
