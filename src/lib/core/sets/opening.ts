import { byText } from '../by-text';
import type { Question } from '../questions/types';
import { learnerKey } from './learner-key';
import type { ResultProblem } from './pack';
import { setsOf } from './seal/envelope';
import { openResult, type OpeningKeys, type SealProblem } from './seal/sealed-result';
import type { CryptoPower } from './seal/power';
import type { Arrived } from './sealed-pack';
import type { QuizSet, Recipient, Seal, Submission } from './types';

/** Why a result cannot be taken; each has its own message on screen. */
export type OpeningProblem =
	| ResultProblem
	| SealProblem
	/** It answers a set that is not on this device. */
	| 'foreign'
	/** The passphrase is needed first. */
	| 'locked'
	/** It is sealed for a key that is not on this device. */
	| 'wrong-key'
	/** Its set asks for sealed answers, and this came open. */
	| 'unsealed'
	/** This very attempt was handed in before, with other answers or another name. */
	| 'replayed';

/** What a teacher may want to know of a result that was taken. */
export type OpeningNote = 'late' | 'accommodated' | 'other-device' | 'shared-device';

export type Opening =
	| {
			readonly kind: 'new' | 'duplicate';
			readonly submission: Submission;
			readonly set: QuizSet;
			readonly seal: Seal | null;
			readonly notes: readonly OpeningNote[];
	  }
	| {
			readonly kind: 'problem';
			readonly problem: OpeningProblem;
			/** Where it could be told. */
			readonly set: QuizSet | null;
			readonly learner: string | null;
	  };

/** What is on the teacher's device. */
export interface Desk {
	/** Sets made here. */
	readonly sets: readonly QuizSet[];
	readonly questions: (set: QuizSet) => readonly Question[];
	/** `locked` where the passphrase is needed, null where no such key is here. */
	readonly keys: (to: Recipient) => OpeningKeys | 'locked' | null;
	readonly results: readonly Submission[];
	readonly seals: ReadonlyMap<string, Seal>;
}

/**
 * Opens results one after the other, each told apart; nothing is stored. One that comes twice among them
 * counts once.
 *
 * @returns one outcome for each, in their order
 */
export async function openAll(
	power: CryptoPower,
	arrived: readonly Arrived[],
	desk: Desk
): Promise<readonly Opening[]> {
	const results = [...desk.results];
	const seals = new Map(desk.seals);
	const openings: Opening[] = [];
	for (const each of arrived) {
		const opening = await openOne(power, each, { ...desk, results, seals });
		openings.push(opening);
		if (opening.kind !== 'new') continue;
		results.push(opening.submission);
		if (opening.seal) seals.set(opening.submission.id, opening.seal);
	}
	return openings;
}

const problem = (
	what: OpeningProblem,
	set: QuizSet | null = null,
	learner: string | null = null
): Opening => ({ kind: 'problem', problem: what, set, learner });

async function openOne(power: CryptoPower, arrived: Arrived, desk: Desk): Promise<Opening> {
	if (arrived.kind === 'problem')
		return problem(arrived.problem === 'unknown-set' ? 'foreign' : arrived.problem);
	if (arrived.kind === 'open') return openly(arrived.submission, desk);
	const sets = await setsOf(power, arrived.envelope, desk.sets);
	let outcome: Opening = problem('foreign');
	for (const set of sets) {
		const keys = set.to ? desk.keys(set.to) : null;
		if (keys === null) outcome = problem('wrong-key', set);
		else if (keys === 'locked') outcome = problem('locked', set);
		else {
			const about = { set, questions: desk.questions(set), keys };
			const opened = await openResult(power, arrived.envelope, about);
			if (opened.ok) return taken(opened.value.submission, opened.value.seal, set, desk);
			outcome = problem(opened.error, set);
		}
	}
	return outcome;
}

function openly(submission: Submission, desk: Desk): Opening {
	const set = desk.sets.find(({ id }) => id === submission.set);
	if (!set) return problem('foreign', null, submission.learner);
	if (set.to) return problem('unsealed', set, submission.learner);
	return taken(submission, null, set, desk);
}

function taken(submission: Submission, seal: Seal | null, set: QuizSet, desk: Desk): Opening {
	const before = desk.results.find(({ id }) => id === submission.id);
	if (before && contentOf(before) !== contentOf(submission))
		return problem('replayed', set, submission.learner);
	const notes = notesOf(submission, seal, desk);
	return { kind: before ? 'duplicate' : 'new', submission, set, seal, notes };
}

/** What one attempt says, however it came: times are rounded on some ways. */
const contentOf = ({ set, learner, answers }: Submission): string =>
	JSON.stringify([
		set,
		learnerKey(learner),
		[...answers]
			.sort((a, b) => byText(a.question, b.question))
			.map(({ question, response }) => [question, response])
	]);

function notesOf(submission: Submission, seal: Seal | null, desk: Desk): OpeningNote[] {
	const others = desk.results.filter(
		({ set, id }) => set === submission.set && id !== submission.id
	);
	const name = learnerKey(submission.learner);
	const deviceOf = (id: string): string | undefined => desk.seals.get(id)?.device;
	const notes: Readonly<Record<OpeningNote, boolean>> = {
		late: submission.late === true,
		accommodated: submission.accommodated === true,
		'other-device': others.some(({ id, learner }) => {
			const device = deviceOf(id);
			return seal && device && device !== seal.device && learnerKey(learner) === name;
		}),
		'shared-device': others.some(
			({ id, learner }) => seal && deviceOf(id) === seal.device && learnerKey(learner) !== name
		)
	};
	return (Object.keys(notes) as OpeningNote[]).filter((note) => notes[note]);
}
