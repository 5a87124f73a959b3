/** The last copy that left this device, as the log holds it. */
export interface LastBackup {
	/** ms since the epoch */
	readonly at: number;
	/** Answers in the history then. */
	readonly answers: number;
}

/** Settings of the log: a copy made on any device of this history counts. */
export const LAST_KEY = 'backup.last';
export const REMINDED_KEY = 'backup.reminded';

export const backupText = ({ at, answers }: LastBackup): string => `${at} ${answers}`;

/** @returns null for '' and anything that is none */
export function readBackup(text: string): LastBackup | null {
	const match = /^(\d{1,15}) (\d{1,9})$/.exec(text);
	return match ? { at: Number(match[1]), answers: Number(match[2]) } : null;
}

const PATIENCE_DAYS = 7;
const ENOUGH_ANSWERS = 50;

export interface BackupState {
	readonly last: LastBackup | null;
	/** Study day of the last copy, or of the first answer where there is none. */
	readonly since: number;
	readonly answers: number;
	readonly today: number;
	/** Study day of the last reminder, or null. */
	readonly reminded: number | null;
}

/** Whether to say, once in a week, that it is time for a copy: only if there is something to lose. */
export function reminderDue({ last, since, answers, today, reminded }: BackupState): boolean {
	if (answers - (last?.answers ?? 0) < ENOUGH_ANSWERS) return false;
	if (today - since < PATIENCE_DAYS) return false;
	return reminded === null || today - reminded >= PATIENCE_DAYS;
}
