import type { Result } from '../../core/result';
import type { OpeningKeys } from '../../core/sets/seal/sealed-result';
import type { Signing, SigningKey } from '../../core/sets/seal/signing';
import type { StoreProblem } from '../port';

/**
 * Keys that the platform holds and does not give out: they can be used on this device, and neither
 * copied nor backed up. In a database of their own, so that no copy of a history ever meets them.
 */
export interface KeyStore {
	/** The device's own key for signing; `fresh` is kept where there is none yet. */
	device(signing: Signing, fresh: SigningKey): Promise<Result<SigningKey, StoreProblem>>;
	/** The device's own key where there is one. */
	known(signing: Signing): Promise<Result<SigningKey | null, StoreProblem>>;
	/** A teacher's keys that are unlocked here, by their id. */
	unlocked(): Promise<Result<ReadonlyMap<string, OpeningKeys>, StoreProblem>>;
	unlock(id: string, keys: OpeningKeys): Promise<Result<null, StoreProblem>>;
	/** Forgets all unlocked keys. */
	lock(): Promise<Result<null, StoreProblem>>;
	/** Forgets everything, the device's own key with it. */
	clear(): Promise<Result<null, StoreProblem>>;
}
