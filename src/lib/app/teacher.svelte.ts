import type { LearnerEvent } from '$lib/core/memory/types';
import { err, ok, type Result } from '$lib/core/result';
import type { OpeningKeys } from '$lib/core/sets/seal/sealed-result';
import { suggestedPassphrase } from '$lib/core/sets/seal/passphrase';
import { newTeacherKey, unlockedKeys } from '$lib/core/sets/seal/teacher-key';
import type { Recipient, TeacherKey } from '$lib/core/sets/types';
import { cryptoPower, hasCrypto } from '$lib/platform/crypto';
import { randomBytes } from '$lib/platform/random';
import { openKeys } from '$lib/store/keys/open';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';

export type TeacherState = 'loading' | 'none' | 'locked' | 'unlocked';

const NO_KEYS: ReadonlyMap<string, OpeningKeys> = new Map();

/** The teacher's keys on this device: made, unlocked, locked, saved and brought from elsewhere. */
export class Teacher {
	readonly #app: App;
	readonly #store = openKeys();
	#unlocked = $state.raw<ReadonlyMap<string, OpeningKeys> | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	/** All keys of this history, newest first: the first is the one new sets go back to. */
	get keys(): readonly TeacherKey[] {
		return this.#app.learner.shelf.keys;
	}

	get key(): TeacherKey | null {
		return this.keys[0] ?? null;
	}

	get state(): TeacherState {
		if (!this.#app.learner.ready || this.#unlocked === null) return 'loading';
		if (!this.key) return 'none';
		return this.isUnlocked(this.key) ? 'unlocked' : 'locked';
	}

	/** A copy of the newest key was kept elsewhere. */
	get saved(): boolean {
		return this.key !== null && this.#app.learner.shelf.savedKeys.has(this.key.id);
	}

	/** Keys can be made and used here: not where the page came without https. */
	get possible(): boolean {
		return hasCrypto();
	}

	isUnlocked({ id }: TeacherKey): boolean {
		return this.#unlocked?.has(id) === true;
	}

	/** Reads which keys are unlocked here. */
	async look(): Promise<void> {
		await this.#app.opened;
		const unlocked = await this.#store.unlocked();
		this.#unlocked = unlocked.ok ? unlocked.value : (this.#unlocked ?? NO_KEYS);
	}

	suggestion(): string {
		return suggestedPassphrase(randomBytes);
	}

	/** Makes keys and leaves them unlocked. */
	async create(passphrase: string): Promise<Result<TeacherKey, StoreProblem>> {
		const made = await newTeacherKey(cryptoPower(), passphrase, { made: this.#app.now });
		const kept = await this.#app.learner.record({ kind: 'teacher-key-made', key: made.key });
		if (!kept.ok) return kept;
		await this.#hold(made.key.id, made.keys);
		return ok(made.key);
	}

	/** Unlocks every key that the passphrase opens. */
	async unlock(passphrase: string): Promise<Result<null, 'wrong-passphrase' | 'damaged'>> {
		let problem: 'wrong-passphrase' | 'damaged' = 'wrong-passphrase';
		let opened = false;
		for (const key of this.keys.filter((each) => !this.isUnlocked(each))) {
			const keys = await unlockedKeys(cryptoPower(), key, passphrase);
			if (keys.ok) await this.#hold(key.id, keys.value);
			else if (keys.error === 'damaged') problem = keys.error;
			opened ||= keys.ok;
		}
		return opened ? ok(null) : err(problem);
	}

	async lock(): Promise<void> {
		await this.#store.lock();
		this.#unlocked = NO_KEYS;
	}

	/** Whether answers sealed to this key can be opened here, and with what. */
	keysFor(to: Recipient): OpeningKeys | 'locked' | null {
		const key = this.keys.find(({ p256 }) => p256 === to.p256);
		return key ? (this.#unlocked?.get(key.id) ?? 'locked') : null;
	}

	/** Saves keys, sets, results and decisions as one file; the private halves are in it as wrapped. */
	async saveFile(): Promise<Result<null, StoreProblem>> {
		const [{ writeHistory }, { ofTeaching }, { saveFile }] = await Promise.all([
			import('$lib/core/exchange/history-file'),
			import('$lib/core/sets/teaching'),
			import('$lib/platform/files')
		]);
		const events = ofTeaching(await this.#app.learner.log());
		saveFile(`dateline-teaching-${this.key?.id ?? ''}.dateline-teaching`, writeHistory(events));
		return ok(null);
	}

	/** The teacher says that the copy is in safe keeping. */
	async markSaved(): Promise<Result<LearnerEvent, StoreProblem> | null> {
		return this.key && this.#app.learner.record({ kind: 'key-saved', key: this.key.id });
	}

	/**
	 * Brings keys, sets and results from a file: a union, so that a file can be opened twice.
	 *
	 * @returns how many records were new
	 */
	async openFile(file: File): Promise<Result<number, StoreProblem | 'not-ours'>> {
		const [{ readHistory }, { HISTORY_LIMITS }, { ofTeaching }, { readBytes }] = await Promise.all([
			import('$lib/core/exchange/history-file'),
			import('$lib/core/exchange/history-format'),
			import('$lib/core/sets/teaching'),
			import('$lib/platform/files')
		]);
		const bytes = await readBytes(file, HISTORY_LIMITS.saved);
		if (!bytes.ok) return err('not-ours');
		const read = readHistory(bytes.value);
		if (!read.ok) return err('not-ours');
		const added = await this.#app.learner.union(ofTeaching(read.value.events));
		// The file itself is a copy kept elsewhere.
		if (added.ok && this.key && !this.saved) await this.markSaved();
		return added;
	}

	/** A browser that cannot put keys on the disk keeps them for as long as the page lives. */
	async #hold(id: string, keys: OpeningKeys): Promise<void> {
		await this.#store.unlock(id, keys);
		this.#unlocked = new Map([...(this.#unlocked ?? NO_KEYS), [id, keys]]);
	}
}

const teachers = new WeakMap<App, Teacher>();

/** The one teacher of an app: what one page unlocked is unlocked on the next. */
export function teacherOf(app: App): Teacher {
	const teacher = teachers.get(app) ?? new Teacher(app);
	teachers.set(app, teacher);
	return teacher;
}
