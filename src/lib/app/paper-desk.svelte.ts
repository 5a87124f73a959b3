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
import type { LineVerdict } from '$lib/core/sets/paper-reading/read-sheet';
import { storeProblem } from '$lib/i18n/en/store-problem';
import { now } from '$lib/platform/clock';
import { randomId } from '$lib/platform/random';
import type { App } from './app.svelte';
import { setQuestions } from './sharing';
import type { SheetPhoto } from './sheet-photo';

const PROBLEMS = ['name', 'marks', 'open'] as const;

/** Nobody but a person can say what it means. */
const isOpen = (verdict: LineVerdict): boolean => verdict === 'unsure' || verdict === 'words';

/** Sheets of paper being typed in, one after another. */
export class PaperDesk {
	readonly set: QuizSet;
	readonly #app: App;
	learner = $state('');
	#version = $state<Version>(VERSIONS[0]);
	#marks = $state.raw<ReadonlyMap<string, string>>(new Map());
	#problem = $state<'name' | 'marks' | 'open' | null>(null);
	/** Photographs of the sheet in hand: a long one has several pages. */
	#photos = $state.raw<readonly SheetPhoto[]>([]);
	/** Photographs of the sheets to come. */
	#waiting = $state.raw<readonly SheetPhoto[]>([]);
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

	/** How each question looks in the photograph. */
	readonly #verdicts = $derived(
		new Map<string, LineVerdict>(
			this.#photos.flatMap(({ seen }) =>
				(seen?.proposals ?? []).map(({ question, verdict }) => [question, verdict] as const)
			)
		)
	);
	readonly #open = $derived(
		[...this.#verdicts]
			.filter(([id, verdict]) => isOpen(verdict) && this.mark(id).trim() === '')
			.map(([id]) => id)
	);
	readonly #lacks = $derived({
		name: this.learner.trim() === '',
		marks: this.#unread.length > 0,
		open: this.#open.length > 0
	});

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

	/** Ids of questions that a photograph left open and nobody has answered for. */
	get open(): readonly string[] {
		return this.#open;
	}

	/** Photographs of the sheet in hand. */
	get photos(): readonly SheetPhoto[] {
		return this.#photos;
	}

	/** Sheets still to come. */
	get waiting(): number {
		return this.#waiting.length;
	}

	/** Why it was not added: no name, marks that stand for nothing, or what was left open. */
	get problem(): 'name' | 'marks' | 'open' | null {
		return this.#problem !== null && this.#lacks[this.#problem] ? this.#problem : null;
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

	/** How a question looks in the photograph; null where it was typed in. */
	verdict(question: string): LineVerdict | null {
		return this.#verdicts.get(question) ?? null;
	}

	/**
	 * Takes photographs of sheets, one sheet after another. What they show is proposed, and counts only
	 * once it is added; pages of one sheet that follow one another are one.
	 */
	takePhotos(photos: readonly SheetPhoto[]): void {
		this.#waiting = [...this.#waiting, ...photos];
		if (this.#photos.length === 0 && this.#marks.size === 0) this.#next();
		else this.#joinPages();
	}

	/** Leaves the sheet in hand out, and turns to the next. */
	leaveOut(): void {
		this.#clear();
		this.#next();
	}

	#next(): void {
		const [photo] = this.#waiting;
		if (!photo) return;
		this.setVersion(photo.version);
		this.learner = photo.learner;
		this.#waiting = this.#waiting.slice(1);
		this.#join(photo);
		this.#joinPages();
	}

	/** The next photograph is another page of the sheet in hand. */
	#joinPages(): void {
		for (let [photo] = this.#waiting; photo && this.#isPage(photo); [photo] = this.#waiting) {
			this.#waiting = this.#waiting.slice(1);
			this.#join(photo);
		}
	}

	#isPage({ version, learner, page }: SheetPhoto): boolean {
		return (
			this.#photos.length > 0 &&
			this.#photos.every(
				(each) => each.version === version && each.learner === learner && each.page !== page
			)
		);
	}

	#join(photo: SheetPhoto): void {
		this.#photos = [...this.#photos, photo];
		const proposed = (photo.seen?.proposals ?? []).map(
			({ question, mark }) => [question, mark] as const
		);
		this.#marks = new Map([...this.#marks, ...proposed]);
	}

	#clear(): void {
		this.learner = '';
		this.#marks = new Map();
		this.#photos = [];
	}

	/** Another version has other letters: what was typed means something else there. */
	setVersion(version: Version): void {
		if (version !== this.#version) [this.#marks, this.#photos] = [new Map(), []];
		this.#version = version;
	}

	/** Adds the sheet to the results and turns to the next; false where something is missing. */
	async add(): Promise<boolean> {
		this.#problem = PROBLEMS.find((each) => this.#lacks[each]) ?? null;
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
		this.#clear();
		this.#next();
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
