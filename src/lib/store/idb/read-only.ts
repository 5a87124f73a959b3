import type { Happening, LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import type { StoreDeps } from '../deps';
import type { Keeping, StoreProblem } from '../port';
import { FoundStore, openAsFound } from './found-store';
import { problemOf } from './problem';

/**
 * A database that this version may not write: a later release has changed its layout, or the step to
 * this version's layout failed. What can be read is shown and can be saved as a file; nothing is
 * ever changed or deleted.
 */
export class ReadOnlyStore extends FoundStore {
	/** Opens whatever is there; a database that is not there is not made. */
	static async open(
		factory: IDBFactory,
		deps: StoreDeps,
		database: string,
		problem: StoreProblem
	): Promise<Result<ReadOnlyStore, StoreProblem>> {
		try {
			const db = await openAsFound(factory, deps, database);
			const named: unknown = db.objectStoreNames.contains('meta')
				? await db.get('meta', 'device')
				: '';
			return ok(new ReadOnlyStore(db, typeof named === 'string' ? named : '', problem));
		} catch (error) {
			return err(problemOf(error));
		}
	}

	get keeping(): Keeping {
		return { kind: 'device', problem: this.problem };
	}

	append(_happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.refuse();
	}

	union(_events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.refuse();
	}
}
