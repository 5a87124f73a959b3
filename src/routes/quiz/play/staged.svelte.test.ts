import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { reduce, startSession } from '$lib/core/quiz/session';
import { question } from '$lib/core/quiz/test-questions';
import type { Session } from '$lib/core/quiz/types';
import type { Question } from '$lib/core/questions/types';
import { EMPTY_DRAFT } from './draft';
import Helped from './Helped.svelte';
import Staged from './Staged.svelte';

const [first, second, run] = [
	question({ id: 'q1' }),
	question({ id: 'q2', form: 'typed', answer: 'Lima' }),
	question({ id: 'q3', form: 'sprint' })
];
const asking = (...questions: Question[]): Session => startSession('s', questions, 'seed');
const judged = (session: Session): Session =>
	reduce(session, {
		type: 'answered',
		response: { form: 'skipped' },
		verdict: { outcome: 'wrong', reason: 'empty' },
		ms: 1
	});
const on = { draft: EMPTY_DRAFT, locale: 'en-GB', singleKeys: true, Speaking: null, Helped };
const shown = (session: Session) => ({
	session,
	question: session.questions[session.position] ?? first,
	upcoming: session.questions[session.position + 1] ?? null
});

beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
	expect(console.error).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

test('the next question is set up out of sight while a verdict is read, and then only shown', async () => {
	const given = { ...on, ondraft: vi.fn(), onanswer: vi.fn() };
	const session = judged(asking(first, second));
	const screen = await render(Staged, { ...given, ...shown(session) });
	expect(screen.container.querySelector('#typed')).toBeNull();
	await screen.component.prepare();
	await vi.waitFor(() => expect(screen.container.querySelector('#typed')).not.toBeNull());
	const field = screen.container.querySelector('#typed');
	expect(field?.checkVisibility()).toBe(false);
	await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
	// What listens to keys must not act for a question that nobody sees.
	dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
	expect(given.ondraft).not.toHaveBeenCalled();
	await screen.rerender({ ...given, ...shown(reduce(session, { type: 'next' })) });
	expect(screen.container.querySelector('#typed')).toBe(field);
	expect(field?.checkVisibility()).toBe(true);
	await screen.getByRole('textbox').fill('Li');
	expect(given.ondraft).toHaveBeenCalledWith({ ...EMPTY_DRAFT, text: 'Li' });
	await screen.getByRole('button', { name: 'I don’t know' }).click();
	expect(given.onanswer).toHaveBeenCalledExactlyOnceWith({ form: 'skipped' });
});

test('while a question is asked nothing stands behind it', async () => {
	const given = { ...on, ondraft: vi.fn(), onanswer: vi.fn() };
	const screen = await render(Staged, { ...given, ...shown(asking(first, second)) });
	await screen.component.prepare();
	await expect.element(screen.getByRole('button', { name: 'Third' })).toBeVisible();
	expect(screen.container.querySelectorAll('.stage')).toHaveLength(1);
});

test('what listens to the arrow keys is set up only when it is asked', async () => {
	const given = { ...on, ondraft: vi.fn(), onanswer: vi.fn() };
	const screen = await render(Staged, { ...given, ...shown(judged(asking(first, run))) });
	await screen.component.prepare();
	expect(screen.container.querySelectorAll('.stage')).toHaveLength(1);
});

test('after the last question there is nothing to be set up', async () => {
	const given = { ...on, ondraft: vi.fn(), onanswer: vi.fn() };
	const screen = await render(Staged, { ...given, ...shown(judged(asking(first))) });
	await screen.component.prepare();
	expect(screen.container.querySelectorAll('.stage')).toHaveLength(1);
});
