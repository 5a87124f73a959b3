import { digest } from '../hash';

/**
 * Names a set of events, so that a kept fold can be told from one of another history.
 *
 * @param ids event ids in any order, each once
 * @returns 24 characters
 */
export function checksum(ids: Iterable<string>): string {
	return digest([...ids].sort().join('\n'), 24);
}
