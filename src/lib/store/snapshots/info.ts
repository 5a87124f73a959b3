import type { NewSnapshot, SnapshotInfo } from './port';

/** What to remember of a snapshot beside its file. */
export const infoOf = (id: number, { at, count, reason, file }: NewSnapshot): SnapshotInfo => ({
	id,
	at,
	count,
	reason,
	size: file.length,
	forced: reason !== 'regular'
});

export const newestFirst = (infos: readonly SnapshotInfo[]): readonly SnapshotInfo[] =>
	[...infos].sort((a, b) => b.at - a.at || b.id - a.id);
