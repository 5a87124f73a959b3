import type { Reading } from './reading';
import type { Piece, Said } from './statements-piece';
import { VERB } from './statements-screen';
import { resolved } from './statements-slots';
import { OPENER } from './statements-stretches';

/** "…, who was born in Lima, …": told beside the main clause, and no part of it. */
const ASIDE = new RegExp(
	`^([^;:]{3,120}?)(,) (?:which|who) [^,;:]{3,120},(?= (?:also |then |first |later |\\p{Ll}{2,20}ly )?(?:${VERB})\\b)`,
	'u'
);

/** ", 58, won": an age and both its commas. */
const AGED = new RegExp(
	`, \\d{2},(?= (?:also |then |later |\\p{Ll}{2,20}ly )?(?:${VERB})\\b)`,
	'gu'
);
/** Words within it that do no more. */
const TIES: readonly RegExp[] = [
	/ also(?= )/g,
	/, (?:however|meanwhile|too|in turn|in fact|for example|for instance),(?= )/g,
	/ (?:then|recently|subsequently|later|earlier)(?= \p{Ll}{2,20}ed )/gu,
	/ (?:thus|thereby|therefore)(?= \p{Ll}+ing )/gu
];
/** Quick to look for, and part of every tie. */
const A_TIE = / also|, (?:how|mean|too|in |for )| (?:then|rece|subs|late|earl|thus|ther)/;
const LOOSE = /[\s,—–]/;
const A_WHO = / wh(?:o|ich) /;

/** The stretch with its pieces put in, asides in brackets left out. */
export function say(reading: Reading, pieces: readonly Piece[], from: number, to: number): Said {
	const { quote, sentence } = reading;
	const within = pieces.filter((piece) => piece.start >= from && piece.end <= to);
	let text = '';
	let at = from;
	for (const piece of within) {
		if (piece.start < at) {
			// "The two countries" stands for both of them.
			if (piece.end === at) text += ` and ${piece.text}`;
			continue;
		}
		text +=
			quote.slice(at - sentence.start, piece.start - sentence.start) +
			(piece.lead ?? '') +
			piece.text;
		at = piece.end;
	}
	text += quote.slice(at - sentence.start, to - sentence.start);
	const tied = A_TIE.test(text) ? TIES.reduce((one, words) => one.replace(words, ''), text) : text;
	const opened = tied
		.replace(/ ?\([^()]{0,60}\)/g, '')
		.replace(OPENER, '')
		.replace(AGED, '')
		.replace(/, \d{2}(?=, )/g, '');
	const told = A_WHO.test(opened)
		? opened.replace(
				ASIDE,
				(_, before: string, comma: string) => before + (before.includes(',') ? comma : '')
			)
		: opened;
	const single = told.replace(/\s{2,}|[^\S ]/g, ' ');
	const ended = LOOSE.test(single.slice(-1)) ? single.replace(/[\s,—–]+$/, '') : single;
	const tidy = ended === '' || ended.endsWith('.') ? ended : `${ended}.`;
	const small = tidy.toLowerCase();
	const kept = within.filter(({ text: said }) => said !== '' && small.includes(said.toLowerCase()));
	return resolved({ text: tidy.charAt(0).toUpperCase() + tidy.slice(1), pieces: kept });
}
