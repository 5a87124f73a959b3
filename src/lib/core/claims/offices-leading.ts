import { officeByTitle, type OfficeClass } from '../gazetteer/offices';
import { isPartOf } from './offices-beside';
import { codeOfAll } from './offices-code';
import { isStateBody, type LinedUp, type Thing } from './offices-things';
import type { OfficeState } from './types';

/** A person who leads a body, told by a verb. */
export interface Leading {
	readonly person: Thing;
	readonly body: Thing;
	readonly office: OfficeClass;
	readonly text: string;
	readonly states: readonly OfficeState[];
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const TITLES: Readonly<Record<string, string>> = {
	chair: 'chair',
	head: 'head',
	lead: 'leader',
	led: 'leader',
	run: 'head',
	ran: 'head',
	preside: 'president'
};

const BODY = '(?: the)?(?: (?!of|and|in|for|to|by|with|from|at|on)[^ ,;:PCD]+){0,3} O(?= |$)';
const NOW = '(?: (?:currently|now|also|still))?';
/** "X, 70, a former pastor who leads the Union", "X, who chairs the Council". */
const WHO = new RegExp(
	`(?<=^| )P(?: ,)?(?: N ,)?(?: an? [^P,;:]{1,50})? who${NOW} (chair|head|lead|run|preside)s(?: over)?${BODY}`,
	'g'
);
/** "X, who led the Union until 2019", "X, who once headed the Council" */
const WHO_DID = new RegExp(
	`(?<=^| )P(?: ,)?(?: N ,)?(?: an? [^P,;:]{1,50})? who(?: once| previously| formerly)?(?: had)? (chair|head|led|ran)(?:ed)?${BODY}`,
	'g'
);
const OVER = /^ (?:un)?till? | from N | between N/;
const HEADS = new RegExp(`(?<=^| )P${NOW} (chair|head)s${BODY}`, 'g');
/** "the Commission, chaired by Justice X" */
const BY =
	/(?<=^| )O(?: \( [^ )]{1,9} \))?(?: ,)?(?: which)?(?: is)?(?: (?:currently|now))? (chair|head|led)(?:ed)? by(?: (?!and|of)[^ ,;:PO]+){0,4} P(?= |$)/g;

const stem = (verb: string) => TITLES[verb] ?? verb;

/** Whoever heads, chairs or leads a body by a verb of the sentence. */
export function leadingIn(line: LinedUp): Leading[] {
	const { marked } = line;
	const { code, starts } = codeOfAll(line);
	if (!/ (?:chair|head|lead|led|ran|run|preside)/.test(code) || !code.includes('P')) return [];
	return [WHO, WHO_DID, HEADS, BY].flatMap((pattern) =>
		[...code.matchAll(pattern)].flatMap((match): Leading[] => {
			const first = starts.get(match.index);
			const last = starts.get(match.index + match[0].length - 1);
			const [person, body] = pattern === BY ? [last, first] : [first, last];
			const text = stem(match[1] ?? '');
			const isOver =
				/ (?:once|previously|formerly) /.test(match[0]) ||
				OVER.test(code.slice(match.index + match[0].length, match.index + match[0].length + 12));
			if (pattern === WHO_DID && !isOver) return [];
			const office = officeByTitle(text);
			if (person?.kind !== 'person' || body?.kind !== 'organisation' || !office) return [];
			if (isPartOf(line, body)) return [];
			// "led by Governor X": the title says more.
			const titled = marked.groups[person.from - 1]?.role === 'title';
			if (isStateBody(body.value) || (titled && text === 'leader')) return [];
			const from = Math.min(person.from, body.from);
			const states: OfficeState[] = pattern === WHO_DID ? ['former'] : [];
			return [{ person, body, office, text, states, from, to: Math.max(person.to, body.to) }];
		})
	);
}
