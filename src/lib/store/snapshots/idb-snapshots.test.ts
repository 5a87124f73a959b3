import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { IdbSnapshots } from './idb-snapshots';
import { openSnapshots } from './open';
import { idbSnapshotsSuite } from './snapshots-suite';

idbSnapshotsSuite('fake-indexeddb');

test('with IndexedDB snapshots outlive the page', () => {
	expect(openSnapshots(indexedDB)).toBeInstanceOf(IdbSnapshots);
});
