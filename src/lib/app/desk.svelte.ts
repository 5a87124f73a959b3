import { type Edit, editOf } from '$lib/core/questions/edit';
import type { Flaw } from '$lib/core/questions/edit-check';
import type { Question } from '$lib/core/questions/types';
import type { ReaderClient } from './reader-client';
import type { ReadFound } from './reader-message';

export type Decision = 'open' | 'accepted' | 'rejected';

/** A question on the desk: as proposed, as it now reads, and what became of it. */
export interface Proposal {
	readonly proposed: Question;
	/** With the reviewer's words where they changed it. */
	readonly question: Question;
	readonly edit: Edit;
	readonly flaws: readonly Flaw[];
	readonly decision: Decision;
	/** Another source asks this already. */
	readonly known: boolean;
}

const proposalOf = (proposed: Question, known: boolean): Proposal => ({
	proposed,
	question: proposed,
	edit: editOf(proposed),
	flaws: [],
	decision: 'open',
	known
});

/** The review desk: every proposed question is accepted, edited or rejected by a person. */
export class Desk {
	readonly found: ReadFound;
	readonly #reader: ReaderClient;
	#proposals = $state.raw<readonly Proposal[]>([]);
	/** How often each question was edited: only the answer to the last edit counts. */
	readonly #turns = new Map<string, number>();

	/** @param before an earlier desk of the same article, whose decisions are kept */
	constructor(found: ReadFound, reader: ReaderClient, before: Desk | null = null) {
		this.found = found;
		this.#reader = reader;
		const asked = new Set(found.asked);
		const earlier = new Map(before?.proposals.map((each) => [each.proposed.id, each]));
		this.#proposals = found.questions.map((question) => {
			const fresh = proposalOf(question, asked.has(question.id));
			const decision = earlier.get(question.id)?.decision ?? 'open';
			return { ...fresh, decision };
		});
		for (const { proposed, question, edit } of earlier.values())
			if (question.edited) void this.edit(proposed.id, edit);
	}

	get proposals(): readonly Proposal[] {
		return this.#proposals;
	}

	/** Questions that will be kept, in order. */
	get accepted(): readonly Question[] {
		return this.#proposals
			.filter(({ decision }) => decision === 'accepted')
			.map(({ question }) => question);
	}

	get open(): number {
		return this.#proposals.filter(({ decision }) => decision === 'open').length;
	}

	/** A flawed question is not accepted: the flaw is mended or the question left out. */
	decide(id: string, decision: Decision): void {
		this.#change(id, (each) =>
			decision === 'accepted' && each.flaws.length > 0 ? each : { ...each, decision }
		);
	}

	/** Accepts what is neither decided nor flawed. */
	acceptRest(): void {
		this.#proposals = this.#proposals.map((each) =>
			each.decision === 'open' && each.flaws.length === 0 ? { ...each, decision: 'accepted' } : each
		);
	}

	/** Takes new words and holds them against the gate; an accepted question is open again until it passes. */
	async edit(id: string, edit: Edit): Promise<void> {
		const turn = this.#next(id);
		const proposal = this.#proposals.find(({ proposed }) => proposed.id === id);
		if (!proposal) return;
		this.#change(id, (each) => ({ ...each, edit }));
		const checked = await this.#reader.check(proposal.proposed, edit);
		if (!checked || turn !== this.#turns.get(id)) return;
		const { question, flaws } = checked;
		this.#change(id, (each) => ({
			...each,
			question,
			flaws,
			decision: flaws.length > 0 && each.decision === 'accepted' ? 'open' : each.decision
		}));
	}

	/** Back to the words it was proposed with. */
	restore(id: string): void {
		this.#next(id);
		this.#change(id, ({ proposed, known, decision }) => ({
			...proposalOf(proposed, known),
			decision
		}));
	}

	#next(id: string): number {
		const turn = (this.#turns.get(id) ?? 0) + 1;
		this.#turns.set(id, turn);
		return turn;
	}

	#change(id: string, change: (proposal: Proposal) => Proposal): void {
		this.#proposals = this.#proposals.map((each) =>
			each.proposed.id === id ? change(each) : each
		);
	}
}
