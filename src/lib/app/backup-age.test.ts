import { expect, test } from 'vitest';
import { type BackupState, backupText, readBackup, reminderDue } from './backup-age';

const state = (more: Partial<BackupState> = {}): BackupState => ({
	last: { at: 1, answers: 100 },
	since: 20_000,
	answers: 150,
	today: 20_007,
	reminded: null,
	...more
});

test('what is written is read again, and anything else is none', () => {
	const last = { at: 1_742_896_800_000, answers: 1234 };
	expect(readBackup(backupText(last))).toEqual(last);
	for (const text of ['', 'x', '1', '1 2 3', '-1 2', '1e9 2']) expect(readBackup(text)).toBeNull();
});

test.each<[string, Partial<BackupState>, boolean]>([
	['a week and fifty answers', {}, true],
	['six days', { today: 20_006 }, false],
	['forty-nine answers', { answers: 149 }, false],
	['fifty answers and no copy ever', { last: null, answers: 50 }, true],
	['reminded six days ago', { reminded: 20_001 }, false],
	['reminded a week ago', { reminded: 20_000 }, true],
	['a history that was erased since', { answers: 3 }, false]
])('%s: %s', (_, more, due) => {
	expect(reminderDue(state(more))).toBe(due);
});
