/**
 * Takes a copy of the log before a newer schema is laid over it. The step itself is all or nothing;
 * this is for the day it is all and wrong. Nothing that fails here keeps the app from opening.
 *
 * @param version the one that is about to be opened
 * @param at ms since the epoch
 */
export async function copyOlderSchema(
	factory: IDBFactory,
	database: string,
	version: number,
	at: number
): Promise<void> {
	try {
		const list = (factory as Partial<IDBFactory>).databases;
		const found = await list?.call(factory);
		const there = found?.find(({ name }) => name === database)?.version ?? version;
		if (there >= version) return;
		const { takeBeforeMigration } = await import('./before-migration');
		await takeBeforeMigration(factory, at);
	} catch {
		// Full, or a browser that does not list its databases.
	}
}
