import { filedUpTo } from './attribution';
import type { Draft } from './events/draft';
import type { Reading } from './reading';
import { textSlot } from './slots';
import type { Piece, Said } from './statements-piece';
import { pieceOf } from './statements-pieces';
import { say } from './statements-say';
import { isDefinite, isHeadline, pointsNowhere } from './statements-screen';
import { isTold, pronounsMeet } from './statements-slots';

/** Words of a saying: enough to be somebody's own, and not too many to be read at once. */
const SHORTEST = 8;
const LONGEST = 30;

const SPEAKS =
	'said|says|told|announced|warned|added|wrote|stated|confirmed|called|described|vowed|promised|pledged|insisted|argued|acknowledged|accused|predicted|noted|declared|thanked|denied|suggested|threatened|ruled out|demanded|blamed|apologi[sz]ed|claimed|proposed|dismissed';
const A_SAYING = new RegExp(`\\b(?:${SPEAKS})\\b`);
/** After the speaker: perhaps an aside, and the saying. */
const SPOKE = new RegExp(
	`^(?:, [^,"“”]{2,70})?,? (?:(?:also|later|previously|publicly|repeatedly|earlier) )?(?:${SPEAKS})(?! to )(?![\\p{L}-])`,
	'u'
);
/** Before a speaker named after his words: "…," said the mayor, Juan Roe. */
const SPOKEN = /["”] (?:said|says) (?:(?:the )?(?:\p{L}[\p{L}’'-]*,? ){1,6})?$/u;
const QUOTED = /["“][^"“”]*["”]/g;
const FIRST_PERSON = /(?<![\p{L}’'-])(?:I|we|our|us|my|me|you|your)(?![\p{L}])/iu;

const words = (text: string): number => text.split(' ').length;

/** Where the sentence is somebody's own words, by offsets of its quotation marks. */
function quotedAt(quote: string, at: number): boolean {
	return (quote.slice(0, at).match(/["“”]/g) ?? []).length % 2 === 1;
}

/** Who speaks, where it is one person named in full. */
function speakerOf(reading: Reading, pieces: readonly Piece[]): Piece | null {
	const { quote, sentence } = reading;
	const found = pieces.filter(({ start, end, value, text }) => {
		if (value?.type !== 'person' || /’s?$/.test(text)) return false;
		const before = quote.slice(0, start - sentence.start);
		const after = quote.slice(end - sentence.start);
		// Somebody in the street: "said Ana Roe, 53".
		if (/^, \d/.test(after)) return false;
		return SPOKE.test(after) || SPOKEN.test(before.slice(-90));
	});
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The sentence put so that it stands alone; what is in quotation marks stays as it was said. */
function put(reading: Reading): { said: Said; pieces: readonly Piece[] } | null {
	const { quote, sentence } = reading;
	const head = filedUpTo(quote);
	const pieces: Piece[] = [];
	for (const unit of reading.mentions) {
		if (unit.start < sentence.start + head || quotedAt(quote, unit.start - sentence.start))
			continue;
		const piece = pieceOf(reading, unit);
		if (!piece) return null;
		pieces.push(piece);
	}
	return { said: say(reading, pieces, sentence.start + head, sentence.end), pieces };
}

/**
 * What somebody is told to have said, to be asked for who did: that they said so the article
 * asserts itself, whatever may be true of it. Nothing of what they said is claimed by this.
 */
export function sayings(reading: Reading): Draft[] {
	const { title, quote } = reading;
	if (!A_SAYING.test(quote) || /\?|\baccording to\b/i.test(quote)) return [];
	const told = put(reading);
	const speaker = told && speakerOf(reading, told.pieces);
	if (!told || !speaker) return [];
	const text = told.said.text.replace(/\.(["”])\.?$/, '$1.');
	const own = text.replace(QUOTED, '“words”');
	const plainly = told.said.plainly.replace(QUOTED, 'words');
	const count = words(text);
	if (count < SHORTEST || count > LONGEST || /["“”]/.test(own.replaceAll('“words”', ''))) return [];
	if (!/^["“]?[\p{Lu}\p{N}]/u.test(text) || FIRST_PERSON.test(own)) return [];
	// What "it was" means is what the saying is about.
	const about = own.replace(
		/ it (?=(?:was|is|would|had|has|could|may|might|will|should) )/g,
		' that '
	);
	const outside = { text: about, plainly: about, pieces: told.said.pieces };
	if (!pointsNowhere(plainly) || !pronounsMeet(outside)) return [];
	const alone = !text.startsWith('“') && isDefinite(plainly) && isTold(told.said, speaker, false);
	if (!alone && !(isHeadline(title) && isTold(told.said, speaker, true))) return [];
	const { value } = speaker;
	return value
		? [
				{
					kind: 'states',
					slots: {
						what: textSlot(text),
						person: value,
						state: textSlot(alone ? 'news' : title, 'news')
					},
					modality: 'happened',
					date: null,
					evidence: [{ start: speaker.start, end: speaker.end }],
					attribution: null
				}
			]
		: [];
}
