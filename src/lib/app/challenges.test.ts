import { expect, test } from 'vitest';
import { reduce, startSession } from '../core/quiz/session';
import { question } from '../core/quiz/test-questions';
import { challengeFragment, readChallenge } from '../core/sets/challenge';
import type { App } from './app.svelte';
import { challengeFrom, challengeOf, isOwn, playable, startChallenge } from './challenges';

const SHIPPED = ['q1', 'q2', 'q3'].map((id) => question({ id }));
const SESSION = 'abc123xxxxxxxxxxxxxxxxxxxx';

function device(over: { setting?: string; sittings?: readonly string[] } = {}) {
	const recorded: Record<string, unknown>[] = [];
	const app = {
		bank: { questions: SHIPPED, version: 'bank-two' },
		learner: {
			setting: (_key: string, fallback: string) => over.setting ?? fallback,
			sittings: new Map((over.sittings ?? []).map((each) => [each, {}])),
			record: async (happening: Record<string, unknown>) => {
				recorded.push(happening);
				return { ok: true };
			}
		}
	} as unknown as App;
	return { app, recorded };
}

const started = (over: object = {}) =>
	({
		kind: 'session-started',
		title: 'Mixed',
		seed: 'seed',
		set: null,
		clock: 'calm',
		wish: 'subject=people',
		...over
	}) as Parameters<typeof challengeOf>[0];

const sitting = (...ids: string[]) =>
	ids.reduce(
		(session, _id, at) =>
			reduce(
				reduce(session, {
					type: 'answered',
					response: { form: 'typed', text: 'x' },
					verdict: { outcome: at === 0 ? 'right' : 'wrong', reason: 'no-match' },
					ms: 1
				}),
				{ type: 'next' }
			),
		startSession(
			SESSION,
			ids.map((id) => question({ id })),
			'seed'
		)
	);

test('a sitting becomes a challenge of what others can have, told with its score or without', () => {
	const { app } = device();
	const { challenge, left } = challengeFrom(app, started(), sitting('q1', 'own', 'q2'), true);
	expect(left).toBe(1);
	expect(challenge).toEqual({
		title: 'Mixed',
		seed: 'seed',
		bank: 'bank-two',
		questions: ['q1', 'q2'],
		clock: 'calm',
		wish: 'subject=people',
		runs: [{ mark: 'abc123', outcomes: 'rw' }]
	});
	expect(challengeFrom(app, started(), sitting('q1'), false).challenge.runs).toEqual([]);
});

test('the answer to a challenge is the same challenge with one run more', () => {
	const { app } = device();
	const first = {
		title: 'Mixed',
		seed: 'theirs',
		bank: 'bank-one',
		questions: ['q1', 'gone', 'q3'],
		clock: 'off' as const,
		wish: '',
		runs: [{ mark: 'zzz999', outcomes: 'rrr' }]
	};
	const taken = started({ challenge: challengeFragment(first) });
	const { challenge, left } = challengeFrom(app, taken, sitting('q1', 'q3'), true);
	expect(left).toBe(0);
	expect(challenge).toEqual({
		...first,
		runs: [...first.runs, { mark: 'abc123', outcomes: 'r-w' }]
	});
	expect(readChallenge(challengeFragment(challenge)).ok).toBe(true);
});

test('what another bank does not have is counted, and another version is noticed', () => {
	const { app } = device();
	const { challenge } = challengeFrom(app, started(), sitting('q1', 'q2'), false);
	const odd = { ...challenge, bank: 'bank-one', questions: ['q1', 'gone', 'q3'] };
	expect(playable(app, odd)).toMatchObject({ missing: 1, sameBank: false });
	expect(playable(app, odd).questions.map(({ id }) => id)).toEqual(['q1', 'q3']);
	expect(playable(app, challenge)).toMatchObject({ missing: 0, sameBank: true });
});

test('a challenge is begun with its own seed and clock; never a clock for those who want none', async () => {
	const { challenge } = challengeFrom(device().app, started(), sitting('q1', 'q2'), true);
	const usual = device();
	expect(await startChallenge(usual.app, challenge)).toMatch(/^\w{26}$/);
	expect(usual.recorded).toMatchObject([
		{ questions: ['q1', 'q2'], seed: 'seed', of: 'challenge:seed', clock: 'calm' }
	]);
	const never = device({ setting: 'on' });
	await startChallenge(never.app, challenge);
	expect(never.recorded[0]?.['clock']).toBeUndefined();
	const none = { ...challenge, questions: ['gone'] };
	expect(await startChallenge(usual.app, none)).toBeNull();
});

test('a device knows its own runs', () => {
	const run = { mark: 'abc123', outcomes: 'r' };
	expect(isOwn(device({ sittings: [SESSION] }).app, run)).toBe(true);
	expect(isOwn(device().app, run)).toBe(false);
	expect(challengeOf(started())).toBeNull();
	expect(challengeOf(started({ challenge: '1cdamaged' }))).toBeNull();
});
