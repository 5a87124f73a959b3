import { wrap, type IDBPDatabase } from 'idb';
import type { StoreProblem } from '../port';
import { answer } from './answer';
import { isDeadConnection, problemOf } from './problem';
import { DATABASE } from '../database-name';
import { isWhole, type Schema, upgrade, VERSION } from './schema';
import { err, ok, type Result } from '../../core/result';

const ATTEMPTS = 3;

type Database = IDBPDatabase<Schema>;

/**
 * One open database that heals: a handle the browser killed is dropped and opened again, at most
 * three times for one piece of work. A cached dead handle is what loses data in the field
 * (Expensify/App#87864).
 */
export class Connection {
	readonly #factory: IDBFactory;
	readonly #patience: number;
	/** A newer version of the app, or somebody erasing, asked this tab to let go. */
	readonly #onLetGo: () => void;
	#db: Database | null = null;
	#opening: Promise<Database> | null = null;
	#ended: StoreProblem | null = null;

	constructor(factory: IDBFactory, patience: number, onLetGo: () => void) {
		this.#factory = factory;
		this.#patience = patience;
		this.#onLetGo = onLetGo;
	}

	/**
	 * Runs `work` on the open database: before this returns if it is open already. After a dead
	 * connection the same work is done again, so it must be repeatable.
	 */
	async use<T>(work: (db: Database) => Promise<T>): Promise<Result<T, StoreProblem>> {
		for (let attempt = 1; ; attempt++) {
			if (this.#ended) return err(this.#ended);
			let db: Database | null = null;
			try {
				db = this.#db ?? (await this.#open());
				return ok(await work(db));
			} catch (error) {
				const dead = isDeadConnection(error) || (db !== null && db !== this.#db);
				if (dead) this.#drop(db);
				if (this.#ended) return err(this.#ended);
				if (!dead || attempt === ATTEMPTS) return err(problemOf(error));
			}
		}
	}

	/** Closes for good; later work answers with this problem. */
	end(problem: StoreProblem): void {
		this.#ended = problem;
		this.#drop(this.#db);
	}

	/** Closes and deletes the database; it is created again by the next use. */
	async erase(): Promise<Result<null, StoreProblem>> {
		this.#drop(this.#db);
		try {
			await answer(this.#factory.deleteDatabase(DATABASE), this.#patience, () => undefined);
			return ok(null);
		} catch (error) {
			return err(problemOf(error));
		}
	}

	#drop(db: Database | null): void {
		if (db !== null && db === this.#db) this.#db = null;
		try {
			db?.close();
		} catch {
			// Closing a connection that is already gone: nothing is left to close.
		}
	}

	#open(): Promise<Database> {
		this.#opening ??= this.#connect().finally(() => {
			this.#opening = null;
		});
		return this.#opening;
	}

	async #connect(): Promise<Database> {
		const request = this.#factory.open(DATABASE, VERSION);
		request.onupgradeneeded = ({ oldVersion }) => {
			if (request.transaction) upgrade(request.result, request.transaction, oldVersion);
		};
		const raw = await answer(request, this.#patience, (late) => late.close());
		const refused = this.#ended ? 'InvalidStateError' : isWhole(raw) ? null : 'VersionError';
		if (refused) {
			raw.close();
			throw new DOMException('Closed while opening, or not laid out as we know it', refused);
		}
		const db = wrap(raw) as Database;
		raw.onversionchange = () => {
			this.end('newer-version');
			this.#onLetGo();
		};
		raw.onclose = () => this.#drop(db);
		this.#db = db;
		return db;
	}
}
