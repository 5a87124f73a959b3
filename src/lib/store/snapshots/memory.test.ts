import { expect, test } from 'vitest';
import { snapshotsContract } from './contract';
import { MemorySnapshots } from './memory';
import { openSnapshots } from './open';

snapshotsContract('the keeper in memory', async () => new MemorySnapshots());

test('without IndexedDB snapshots last as long as the page', () => {
	expect(openSnapshots(null)).toBeInstanceOf(MemorySnapshots);
});
