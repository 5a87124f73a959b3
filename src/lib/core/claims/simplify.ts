import type { Span } from '../article/types';
import { officeByTitle } from '../gazetteer/offices';
import { lazy } from '../lazy';
import { fold } from '../text/fold';
import { matches } from '../text/matches';
import { unitClass } from './units';

/** A text whose characters remember where they stand in the article: worked out once it is asked for. */
export class Traced {
	readonly #origin: () => readonly Span[];

	constructor(
		readonly text: string,
		origin: readonly Span[] | (() => readonly Span[])
	) {
		this.#origin = typeof origin === 'function' ? lazy(origin) : () => origin;
	}

	get origin(): readonly Span[] {
		return this.#origin();
	}

	/** Replaces every match by what `by` gives: a group's own text, or nothing. */
	replace(
		pattern: RegExp,
		by: (match: RegExpExecArray) => readonly [number, number] | null
	): Traced {
		return this.without(
			matches(this.text, pattern).map((match) => {
				const { index } = match;
				const [from, to] = by(match) ?? [0, 0];
				return {
					start: index,
					end: index + match[0].length,
					kept: [index + from, index + to] as const
				};
			})
		);
	}

	/** Leaves stretches out, but for the part of each that is kept. */
	without(
		cuts: readonly (Span & { readonly kept: readonly [from: number, to: number] })[]
	): Traced {
		if (cuts.length === 0) return this;
		let text = '';
		const all: (readonly [from: number, to: number])[] = [];
		let at = 0;
		const keep = (from: number, to: number) => {
			text += this.text.slice(from, to);
			all.push([from, to]);
		};
		for (const { start, end, kept } of cuts) {
			if (start < at) continue;
			keep(at, start);
			keep(kept[0], kept[1]);
			at = end;
		}
		keep(at, this.text.length);
		return new Traced(text, () => all.flatMap(([from, to]) => this.origin.slice(from, to)));
	}
}

const P = unitClass('P');
const NATION = unitClass('CGK');
const ANY = unitClass('PCGKLO');

const STATE_WORDS =
	/^(?:the|his|her|its|their|new|newly|former|then|then-|interim|acting|incoming|outgoing|current|late|ousted|visiting|elected|veteran|long-?serving|h\.?e|mr|mrs|ms|dr|sir|sen|rep|gen|prof)\.?$/i;
/** A word that may be part of a title, at the end of what stands before a space. */
const TITLE_WORD = new RegExp(
	`(?<![\\p{L}.-])(?:[\\p{L}.-]{1,24}(?:['’]s)?|${unitClass('CGKO')}(?:['’]s)?|\\p{L}{1,24},)$`,
	'u'
);
const PERSON = new RegExp(P, 'gu');
const MOST_TITLE_WORDS = 9;

/** Where the words begin that may be the title of the person at `end`; `end` where there are none. */
function runStart(text: string, end: number): number {
	let start = end;
	for (let count = 0; count < MOST_TITLE_WORDS && text[start - 1] === ' '; count++) {
		const from = text.lastIndexOf(' ', start - 2) + 1;
		const word = start < 2 ? null : TITLE_WORD.exec(text.slice(from, start - 1));
		if (!word) break;
		start = from + word.index;
		if (word.index > 0) break;
	}
	return start;
}

/** "Peru elected <person>" is what Peru did and no title; "Peru's elected president" is one. */
const DID = /^(?:elected|ousted)$/i;
const ACTOR = new RegExp(`^${unitClass('CKO')} $`, 'u');
const POLITIES = new RegExp(unitClass('CGKO'), 'gu');
const POLITY_WORD = new RegExp(`^${unitClass('CGKO')}(?:['’]s)?,?$`, 'u');

/**
 * How many characters at the end of a run of words before a person are only their title:
 * "South Korean Foreign Minister", "his counterpart, ", "Dr".
 */
function titleLength(run: string): number {
	const words = run.match(/\S+\s*/g) ?? [];
	let from = words.length;
	for (let first = 0; first < words.length; first++) {
		const title = fold(words.slice(first).join(' ').replace(POLITIES, ''));
		const bare = title.replace(/^(?:deputy |first |senior )+/, '');
		if (title === '' || !(officeByTitle(title) ?? officeByTitle(bare))) continue;
		from = first;
		break;
	}
	while (from > 0) {
		const word = (words[from - 1] ?? '').trim();
		const nation = POLITY_WORD.test(word);
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
	`, ${P},(?<=\\b(?:counterpart|minister|president|premier|chancellor|leader|secretary|ambassador), ${P},)(?= (?:in|on|at|during|to|for|and|last|this|[a-z]{3,20}ed|met|left|took|made|held|will|has|had|is|was)\\b)`,
	'giu'
);

const ARTICLE = '(?:the|a|an|another|its|his|her|former|interim|acting|now|once)';
/** An aside between commas, or one with an article that ends the sentence. */
const APPOSITIVE = new RegExp(
	`, (?<=${ANY}, )(?:(?:who is )?(?:${ARTICLE} )?[a-z][^,;:"“”]{2,130}?,|${ARTICLE} [a-z][^,;:"“”]{2,130}?(?=\\.$))`,
	'gu'
);
const HAS_VERB =
	/^,? (?:[a-z]+ed|met|left|took|made|and|or|but|which|where|when|while|after|before|according|in|on|at|to|from|with|as|by|for|saying|adding|marking|making|becoming|following|who|said|says|thus|thereby|its first|his first|her first|also|then|both)\b|\b(?:said|visited|met|signed|has|had|have|will|was|were|is|are|won|told)\b/;

const SPACED = new RegExp(`\\b[Tt]he (?=${unitClass('CKLO')})`, 'gu');
const GOVERNMENT = new RegExp(
	`\\b(?:[Tt]he )?(?:(?:interim|new|military|transitional) )?(?:government|authorities)(?: of| in) (${unitClass('CK')})(?!['’]s)|(${unitClass('CK')})['’]s (?:(?:interim|new|military|transitional) )?(?:government|authorities)\\b|\\b(?:[Tt]he )?(?:(?:interim|new) )?${unitClass('G')} (?:(?:interim|new) )?(?:government|authorities)\\b`,
	'gu'
);
const CAPITAL = new RegExp(
	`\\b(?:the )?(?:${unitClass('G')}|${unitClass('C')}['’]s) capital(?: city)?(?: of|,)? (?=${unitClass('KL')})`,
	'gu'
);
const POLITY = new RegExp(
	`\\b(?:Republic|Kingdom|State|Federal Republic|Commonwealth|Union) of (?=${unitClass('C')})`,
	'gu'
);
const IN_COUNTRY = new RegExp(`(${unitClass('LK')}),? ${unitClass('C')}(?=,|\\.|\\s|$),?`, 'gu');
const OF_NATION = new RegExp(` of (?<=${P} of )${NATION}(?= )`, 'gu');
const A_NATION = new RegExp(NATION, 'u');

function withoutTitles(traced: Traced): Traced {
	return traced.without(
		matches(traced.text, PERSON).flatMap(({ index: end }) => {
			const start = runStart(traced.text, end);
			const length = start < end ? titleLength(traced.text.slice(start, end)) : 0;
			return length > 0 ? [{ start: end - length, end, kept: [end, end] as const }] : [];
		})
	);
}

/** Takes away what stands around a name and is no part of what happens. */
export function simplify(traced: Traced): Traced {
	const named = traced
		.replace(POLITY, () => null)
		.replace(SPACED, () => null)
		.replace(CAPITAL, () => null)
		.replace(GOVERNMENT, (m) => {
			const at = m[0].search(A_NATION);
			return [at, at + 1];
		})
		.replace(IN_COUNTRY, (m) => (m[0][1] === ',' ? [0, 1] : [0, m[0].length]))
		.replace(APPOSITIVE, (m) =>
			HAS_VERB.test(m[0].replace(', who is', ',')) ? [0, m[0].length] : null
		)
		.replace(PAIRED, () => [1, 3]);
	return withoutTitles(named).replace(OF_NATION, () => null);
}
