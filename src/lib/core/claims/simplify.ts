import type { Span } from '../article/types';
import { officeByTitle } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { unitClass } from './units';

/** A text whose characters remember where they stand in the article. */
export class Traced {
	constructor(
		readonly text: string,
		readonly origin: readonly Span[]
	) {}

	/** Replaces every match by what `by` gives: a group's own text, or nothing. */
	replace(
		pattern: RegExp,
		by: (match: RegExpExecArray) => readonly [number, number] | null
	): Traced {
		let text = '';
		const origin: Span[] = [];
		let at = 0;
		const keep = (from: number, to: number) => {
			text += this.text.slice(from, to);
			for (let i = from; i < to; i++) origin.push(this.origin[i] as Span);
		};
		for (const match of this.text.matchAll(pattern)) {
			if (match.index < at) continue;
			const kept = by(match);
			keep(at, match.index);
			if (kept) keep(match.index + kept[0], match.index + kept[1]);
			at = match.index + match[0].length;
		}
		keep(at, this.text.length);
		return new Traced(text, origin);
	}
}

const P = unitClass('P');
const NATION = unitClass('CGK');
const ANY = unitClass('PCGKLO');

const STATE_WORDS =
	/^(?:the|his|her|its|their|new|newly|former|then|then-|interim|acting|incoming|outgoing|current|late|ousted|visiting|elected|veteran|long-?serving|h\.?e|mr|mrs|ms|dr|sir|sen|rep|gen|prof)\.?$/i;
const TITLE_RUN = new RegExp(
	`((?:[\\p{L}.-]{1,24}(?:['’]s)? |${unitClass('CGKO')}(?:['’]s)? |[\\p{L}]{1,24}, |of |for |and ){1,9})(?=${P})`,
	'gu'
);

/** "Peru elected <person>" is what Peru did and no title; "Peru's elected president" is one. */
const DID = /^(?:elected|ousted)$/i;
const ACTOR = new RegExp(`^${unitClass('CKO')} $`, 'u');

/**
 * How many characters at the end of a run of words before a person are only their title:
 * "South Korean Foreign Minister", "his counterpart, ", "Dr".
 */
function titleLength(run: string): number {
	const words = run.match(/\S+\s*/g) ?? [];
	let from = words.length;
	for (let first = 0; first < words.length; first++) {
		const title = fold(
			words
				.slice(first)
				.join(' ')
				.replace(new RegExp(unitClass('CGKO'), 'gu'), '')
		);
		const bare = title.replace(/^(?:deputy |first |senior )+/, '');
		if (title === '' || !(officeByTitle(title) ?? officeByTitle(bare))) continue;
		from = first;
		break;
	}
	while (from > 0) {
		const word = (words[from - 1] ?? '').trim();
		const nation = new RegExp(`^${unitClass('CGKO')}(?:['’]s)?,?$`, 'u').test(word);
		const bare = word.replace(/,$/, '');
		if (DID.test(bare) && ACTOR.test(words[from - 2] ?? '')) break;
		if (
			!nation &&
			!STATE_WORDS.test(bare) &&
			!/^counterpart,?$|^(?:deputy|colleague),?$/i.test(word)
		)
			break;
		from--;
	}
	return words.slice(from).join('').length;
}

/** "his counterpart, <person>, in Oslo": the name is the aside, and the sentence goes on. */
const PAIRED = new RegExp(
	`(?<=\\b(?:counterpart|minister|president|premier|chancellor|leader|secretary|ambassador)), ${P},(?= (?:in|on|at|during|to|for|and|last|this|[a-z]{3,20}ed|met|left|took|made|held|will|has|had|is|was)\\b)`,
	'giu'
);

const ARTICLE = '(?:the|a|an|another|its|his|her|former|interim|acting|now|once)';
/** An aside between commas, or one with an article that ends the sentence. */
const APPOSITIVE = new RegExp(
	`(?<=${ANY}), (?:(?:who is )?(?:${ARTICLE} )?[a-z][^,;:"“”]{2,130}?,|${ARTICLE} [a-z][^,;:"“”]{2,130}?(?=\\.$))`,
	'gu'
);
const HAS_VERB =
	/^,? (?:[a-z]+ed|met|left|took|made|and|or|but|which|where|when|while|after|before|according|in|on|at|to|from|with|as|by|for|saying|adding|marking|making|becoming|following|who|said|says|thus|thereby|its first|his first|her first|also|then|both)\b|\b(?:said|visited|met|signed|has|had|have|will|was|were|is|are|won|told)\b/;

/** Takes away what stands around a name and is no part of what happens. */
export function simplify(traced: Traced): Traced {
	const spaced = new RegExp(`\\b[Tt]he (?=${unitClass('CKLO')})`, 'gu');
	const government = new RegExp(
		`\\b(?:[Tt]he )?(?:(?:interim|new|military|transitional) )?(?:government|authorities)(?: of| in) (${unitClass('CK')})(?!['’]s)|(${unitClass('CK')})['’]s (?:(?:interim|new|military|transitional) )?(?:government|authorities)\\b|\\b(?:[Tt]he )?(?:(?:interim|new) )?${unitClass('G')} (?:(?:interim|new) )?(?:government|authorities)\\b`,
		'gu'
	);
	const capital = new RegExp(
		`\\b(?:the )?(?:${unitClass('G')}|${unitClass('C')}['’]s) capital(?: city)?(?: of|,)? (?=${unitClass('KL')})`,
		'gu'
	);
	const polity = new RegExp(
		`\\b(?:Republic|Kingdom|State|Federal Republic|Commonwealth|Union) of (?=${unitClass('C')})`,
		'gu'
	);
	return traced
		.replace(polity, () => null)
		.replace(spaced, () => null)
		.replace(capital, () => null)
		.replace(government, (m) => {
			const at = m[0].search(new RegExp(NATION, 'u'));
			return [at, at + 1];
		})
		.replace(new RegExp(`(${unitClass('LK')}),? ${unitClass('C')}(?=,|\\.|\\s|$),?`, 'gu'), (m) =>
			m[0][1] === ',' ? [0, 1] : [0, m[0].length]
		)
		.replace(APPOSITIVE, (m) =>
			HAS_VERB.test(m[0].replace(', who is', ',')) ? [0, m[0].length] : null
		)
		.replace(PAIRED, () => [1, 3])
		.replace(TITLE_RUN, (m) => [0, m[0].length - titleLength(m[0])])
		.replace(new RegExp(`(?<=${P}) of ${NATION}(?= )`, 'gu'), () => null);
}
