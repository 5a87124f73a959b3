import { learnerKey } from '$lib/core/sets/learner-key';
import {
	itemsOf,
	type Paper,
	paperOf,
	paperSubmission,
	readMark,
	type Version,
	VERSIONS
} from '$lib/core/sets/paper';
import type { QuizSet } from '$lib/core/sets/types';
import { storeProblem } from '$lib/i18n/en/store-problem';
import { now } from '$lib/platform/clock';
import { randomId } from '$lib/platform/random';
import type { App } from './app.svelte';
import { setQuestions } from './sharing';

/** Sheets of paper being typed in, one after another. */
export class PaperDesk {
	readonly set: QuizSet;
	readonly #app: App;
	learner = $state('');
	#version = $state<Version>(VERSIONS[0]);
	#marks = $state.raw<ReadonlyMap<string, string>>(new Map());
	#problem = $state<'name' | 'marks' | null>(null);
	/** Names typed in since the page was opened, the newest first. */
	#done = $state.raw<readonly string[]>([]);

	readonly #paper = $derived.by(() =>
		paperOf(this.set, setQuestions(this.#app, this.set), this.#version)
	);
	readonly #unread = $derived.by(() =>
		itemsOf(this.#paper)
			.filter((item) => readMark(item, this.mark(item.question.id)) === null)
			.map(({ question }) => question.id)
	);

	constructor(app: App, set: QuizSet) {
		this.#app = app;
		this.set = set;
	}

	get paper(): Paper {
		return this.#paper;
	}

	get version(): Version {
		return this.#version;
	}

	get done(): readonly string[] {
		return this.#done;
	}

	/** Ids of questions whose mark stands for nothing. */
	get unread(): readonly string[] {
		return this.#unread;
	}

	/** Why it was not added: no name, or marks that stand for nothing. */
	get problem(): 'name' | 'marks' | null {
		if (this.#problem === 'name') return this.learner.trim() === '' ? 'name' : null;
		return this.#problem === 'marks' && this.#unread.length > 0 ? 'marks' : null;
	}

	/** Somebody of that name has results already. */
	get again(): boolean {
		const key = learnerKey(this.learner);
		const { results } = this.#app.learner.shelf;
		return results.some(({ set, learner }) => set === this.set.id && learnerKey(learner) === key);
	}

	mark(question: string): string {
		return this.#marks.get(question) ?? '';
	}

	setMark(question: string, mark: string): void {
		this.#marks = new Map(this.#marks).set(question, mark);
	}

	/** Another version has other letters: what was typed means something else there. */
	setVersion(version: Version): void {
		if (version !== this.#version) this.#marks = new Map();
		this.#version = version;
	}

	/** Adds the sheet to the results and turns to the next; false where something is missing. */
	async add(): Promise<boolean> {
		this.#problem = this.learner.trim() === '' ? 'name' : this.#unread.length > 0 ? 'marks' : null;
		if (this.#problem) return false;
		const submission = paperSubmission(this.set, this.#paper, {
			id: randomId(),
			learner: this.learner,
			at: now(),
			bank: this.#app.bank.version,
			marks: this.#marks
		});
		const kept = await this.#app.learner.record({ kind: 'result-received', submission });
		if (!kept.ok) {
			this.#app.toasts.show(storeProblem[kept.error], 'problem');
			return false;
		}
		this.#done = [submission.learner, ...this.#done];
		this.learner = '';
		this.#marks = new Map();
		return true;
	}

	/** Takes the sheet typed in last back; resolves to its name, or null where there is none. */
	async takeBack(): Promise<string | null> {
		const undone = await this.#app.learner.undo(
			(act) =>
				act.kind === 'result-received' &&
				act.submission.paper === true &&
				act.submission.set === this.set.id
		);
		if (undone?.kind !== 'result-received') return null;
		this.#done = this.#done.slice(1);
		return undone.submission.learner;
	}
}
