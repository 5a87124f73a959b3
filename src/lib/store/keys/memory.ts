import { ok, type Result } from '../../core/result';
import type { OpeningKeys } from '../../core/sets/seal/sealed-result';
import type { Signing, SigningKey } from '../../core/sets/seal/signing';
import type { StoreProblem } from '../port';
import type { KeyStore } from './port';

/** The twin of the database: until the page closes. */
export class MemoryKeys implements KeyStore {
	readonly #device = new Map<Signing, SigningKey>();
	readonly #unlocked = new Map<string, OpeningKeys>();

	device(signing: Signing, fresh: SigningKey): Promise<Result<SigningKey, StoreProblem>> {
		const kept = this.#device.get(signing) ?? fresh;
		this.#device.set(signing, kept);
		return Promise.resolve(ok(kept));
	}

	known(signing: Signing): Promise<Result<SigningKey | null, StoreProblem>> {
		return Promise.resolve(ok(this.#device.get(signing) ?? null));
	}

	unlocked(): Promise<Result<ReadonlyMap<string, OpeningKeys>, StoreProblem>> {
		return Promise.resolve(ok(new Map(this.#unlocked)));
	}

	unlock(id: string, keys: OpeningKeys): Promise<Result<null, StoreProblem>> {
		this.#unlocked.set(id, keys);
		return Promise.resolve(ok(null));
	}

	lock(): Promise<Result<null, StoreProblem>> {
		this.#unlocked.clear();
		return Promise.resolve(ok(null));
	}

	clear(): Promise<Result<null, StoreProblem>> {
		this.#device.clear();
		return this.lock();
	}
}
