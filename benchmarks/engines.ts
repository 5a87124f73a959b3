import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import type { ItemEntity, ItemToken, ItsFunction } from 'wink-nlp';
import { extract } from '../src/lib/core/extract';
import { wink } from './entries/wink';

/** One article, as the `extract` command reads it. */
export interface Request {
	readonly id: string;
	readonly title: string | null;
	readonly text: string;
	readonly published: string | null;
	readonly source: string | null;
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly type: string;
}

/** What an engine says of an article; a list it has no notion of is absent and not scored. */
export interface Prediction {
	readonly names?: readonly Found[];
	readonly dates?: readonly (Found & { readonly value: string | null })[];
}

/** An engine under comparison. `entry` is the module a page would load, for its size. */
export interface Engine {
	readonly name: string;
	readonly entry: string;
	readonly predict: (request: Request) => Prediction;
}

function ours(request: Request): Prediction {
	const answer = extract(request);
	return answer.ok ? answer.value : {};
}

interface CompromiseView {
	json(options: { offset: boolean }): { text: string; offset: { start: number; length: number } }[];
}

/** Compromise's spans run into the punctuation around them; cut, or it would score far lower. */
function trimmed(start: number, text: string, type: string): Found {
	const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
	const kept = text.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}.]*\.?$/u, '');
	return { start: start + lead, end: start + lead + kept.length, text: kept, type };
}

function compromise({ text }: Request): Prediction {
	const doc = nlp(text);
	const views: [string, CompromiseView][] = [
		['person', doc.people()],
		['place', doc.places()],
		['organisation', doc.organizations()]
	];
	const names = views.flatMap(([type, view]) =>
		view
			.json({ offset: true })
			.map(({ offset }) =>
				trimmed(offset.start, text.slice(offset.start, offset.start + offset.length), type)
			)
	);
	return { names };
}

const WINK_TIMES: Readonly<Record<string, string>> = {
	DATE: 'DATE',
	TIME: 'TIME',
	DURATION: 'DURATION'
};

/** As properties, which they are: the package's types call them methods. */
const its: { readonly type: ItsFunction<string>; readonly span: ItsFunction<number[]> } = wink.its;

/** Wink gives spans of time expressions, no values, and no people, places or organisations. */
function winkAlone({ text }: Request): Prediction {
	const doc = wink.readDoc(text);
	const ends: { start: number; end: number }[] = [];
	let at = 0;
	doc.tokens().each((token: ItemToken) => {
		const word = token.out();
		const start = text.indexOf(word, at);
		at = (start < 0 ? at : start) + word.length;
		ends.push({ start: at - word.length, end: at });
	});
	const dates: (Found & { value: string | null })[] = [];
	doc.entities().each((entity: ItemEntity) => {
		const type = WINK_TIMES[entity.out(its.type)];
		const [first, last] = entity.out(its.span) as number[];
		const [from, to] = [ends[first ?? -1], ends[last ?? -1]];
		if (!type || !from || !to) return;
		const found = text.slice(from.start, to.end);
		dates.push({ start: from.start, end: to.end, text: found, type, value: null });
	});
	return { dates };
}

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');

/** Chrono as it comes, each value as exact as the words were. */
function chronoAlone({ text, published }: Request): Prediction {
	const reference = published === null ? undefined : new Date(`${published}T12:00:00Z`);
	const dates = chrono.casual.parse(text, reference).map((result) => {
		const { start } = result;
		const year = String(start.get('year'));
		const month = `${year}-${two(start.get('month'))}`;
		const exact = start.isCertain('day') || start.isCertain('weekday');
		const value = exact
			? `${month}-${two(start.get('day'))}`
			: start.isCertain('month')
				? month
				: year;
		const end = result.index + result.text.length;
		return { start: result.index, end, text: result.text, type: 'DATE', value };
	});
	return { dates };
}

export const ENGINES: readonly Engine[] = [
	{ name: 'Dateline', entry: 'src/lib/core/extract.ts', predict: ours },
	{ name: 'compromise 14.17.0', entry: 'benchmarks/entries/compromise.ts', predict: compromise },
	{ name: 'wink-nlp 2.4.0', entry: 'benchmarks/entries/wink.ts', predict: winkAlone },
	{ name: 'chrono-node 2.10.3 (en)', entry: 'benchmarks/entries/chrono.ts', predict: chronoAlone }
];
