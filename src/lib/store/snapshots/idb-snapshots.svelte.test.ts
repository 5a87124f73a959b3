import { idbSnapshotsSuite } from './snapshots-suite';

idbSnapshotsSuite('a real browser');
