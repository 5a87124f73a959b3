import { clauses, verbOf, verbPattern, type Clause } from '../clause';
import type { Reading } from '../reading';
import { personSlot } from '../slots';
import { type Unit, unitClass } from '../units';
import { fromClause, type Draft } from './draft';
import { ousted, REMOVED } from './ousted';
import { fromPhrase, GAP, phrases, unitOf } from './phrase';
import { postLeft, WHEN, type PostLeft } from './post-left';

const P = unitClass('P');
const LEAVE = verbPattern(
	'resigned|quit|stepped down|stood down|left office;resign|step down|stand down|leave office'
);
const WHO_LEFT = new RegExp(
	`(?<who>${P}),? who${GAP} (?:resigned|quit|stepped down|stood down|left office)\\b`,
	'dgu'
);
const HINTED = /\b(?:almost|nearly|reportedly)\s*$/;

const resigning = (clause: Clause, who: Unit & { kind: 'person' }, post: PostLeft): Draft =>
	fromClause(clause, 'resigns', { person: personSlot(who.mention.entity), ...post.slots }, [
		who,
		post.unit
	]);

function left(reading: Reading): Draft[] {
	const told = clauses(reading, LEAVE).flatMap((clause) => {
		const post = postLeft(reading, clause.right);
		const until = clause.rightAt - verbOf(clause).length;
		if (clause.passive || !post || HINTED.test(reading.text.slice(0, until))) return [];
		return clause.subjects.flatMap((who) =>
			who.kind === 'person' ? [resigning(clause, who, post)] : []
		);
	});
	const aside = phrases(reading, WHO_LEFT).flatMap((phrase) => {
		const who = unitOf(reading, phrase.match, 'who');
		const post = postLeft(reading, phrase.right);
		if (who?.kind !== 'person' || !post) return [];
		const slots = { person: personSlot(who.mention.entity), ...post.slots };
		return [fromPhrase(reading, phrase, 'resigns', slots, [who, post.unit])];
	});
	return [...told, ...aside];
}

const NOUN = new RegExp(
	`(?:(?<whose>${P})['’]s? (?<noun>resignation|ouster|overthrow|dismissal|removal from (?:office|power))|\\b(?:[Tt]he )?(?<noun2>resignation|ouster|overthrow|dismissal|removal) of (?<who>${P}))(?!['’-])(?= |[.,;]|$)`,
	'dgu'
);
/** Words before the noun that tell it is done. */
const DONE =
	/\b(?:after|following|since|accepted|announced|amid|upon|despite|(?<!(?:could|would|might|may|to|will|not) )(?:led to|forced|prompted|triggered|followed|brought about)) (?:the )?(?:surprise |sudden |abrupt |shock |forced )?$/i;
/** "The resignation of P on Monday led to …": what has a day and an effect is done. */
const CAUSED = new RegExp(
	`^${WHEN} (?:led|came|was|followed|sparked|prompted|triggered|left|ended|caused)\\b`,
	'u'
);

function named(reading: Reading): Draft[] {
	return phrases(reading, NOUN).flatMap((phrase) => {
		const { match, right, modality } = phrase;
		const who = unitOf(reading, match, 'who') ?? unitOf(reading, match, 'whose');
		const before = reading.text.slice(0, match.index);
		const done = DONE.test(before) || (before === '' && CAUSED.test(right));
		const post = postLeft(reading, right);
		if (who?.kind !== 'person' || !done || !post || modality !== 'happened') return [];
		const beside = new RegExp(`^(?: from [a-z ]+)?(?: as [^,]{0,60}?)?${WHEN}`, 'u').test(right);
		const noun = match.groups?.['noun'] ?? match.groups?.['noun2'];
		const what = noun === 'resignation' ? {} : { what: REMOVED };
		const slots = { person: personSlot(who.mention.entity), ...post.slots, ...what };
		// The day a resignation was accepted is not the day of it.
		const date = beside && !/\baccepted (?:the )?$/.test(before) ? phrase.date : null;
		return [fromPhrase(reading, { ...phrase, date }, 'resigns', slots, [who, post.unit])];
	});
}

/** "P announced his resignation (as …)": said by the one who goes, it is done. */
const ANNOUNCE = verbPattern(
	'announced|submitted|tendered|handed in;announce|submit|tender|hand in'
);
const OWN = /^ (?:his|her) (?:immediate |surprise |own )?resignation(?= |$|[.,;])/;
const REFUSED = /\b(?:reject|refus|declin|turned down|withdr|retract)/i;

function announced(reading: Reading): Draft[] {
	if (REFUSED.test(reading.quote)) return [];
	return clauses(reading, ANNOUNCE).flatMap((clause) => {
		const [who] = clause.subjects;
		const own = OWN.exec(clause.right);
		const post = own && postLeft(reading, clause.right.slice(own[0].length));
		if (clause.passive || clause.subjects.length !== 1 || who?.kind !== 'person') return [];
		return post ? [resigning(clause, who, post)] : [];
	});
}

const CUE =
	/resign|quit|stepp?(?:ed)? down|st(?:and|ood) down|office|ouster|overthrow|dismissal|removal/i;

/** A person leaves office: resigns, or is removed (`what`), with the office where it is said. */
export function resigns(reading: Reading): Draft[] {
	if (!CUE.test(reading.text)) return ousted(reading);
	return [...[left, named, announced].flatMap((find) => find(reading)), ...ousted(reading)];
}
