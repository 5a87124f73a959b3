import { thinned } from '../../core/memory/snapshots-thinning';
import { err, ok, type Result } from '../../core/result';
import type { StoreProblem } from '../port';
import { infoOf, newestFirst } from './info';
import type { NewSnapshot, SnapshotInfo, Snapshots } from './port';

/** The twin of the database: until the page closes. */
export class MemorySnapshots implements Snapshots {
	#kept: readonly { info: SnapshotInfo; file: Uint8Array }[] = [];
	#next = 1;
	#closed = false;

	list(): Promise<Result<readonly SnapshotInfo[], StoreProblem>> {
		return this.#answer(() => newestFirst(this.#kept.map(({ info }) => info)));
	}

	add(snapshot: NewSnapshot): Promise<Result<SnapshotInfo, StoreProblem>> {
		return this.#answer(() => {
			const info = infoOf(this.#next++, snapshot);
			const all = [...this.#kept, { info, file: snapshot.file.slice() }];
			const drop = new Set(thinned(all.map((each) => each.info)));
			this.#kept = all.filter((each) => !drop.has(each.info.id));
			return info;
		});
	}

	file(id: number): Promise<Result<Uint8Array | null, StoreProblem>> {
		return this.#answer(() => this.#kept.find(({ info }) => info.id === id)?.file ?? null);
	}

	clear(): Promise<Result<null, StoreProblem>> {
		return this.#answer(() => {
			this.#kept = [];
			return null;
		});
	}

	close(): void {
		this.#closed = true;
	}

	#answer<T>(work: () => T): Promise<Result<T, StoreProblem>> {
		return Promise.resolve(this.#closed ? err('closed') : ok(work()));
	}
}
