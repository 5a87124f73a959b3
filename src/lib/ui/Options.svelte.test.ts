import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Options from './Options.svelte';

const choices = [
	{ id: 'a', text: 'Syria' },
	{ id: 'b', text: 'Cuba' },
	{ id: 'c', text: 'Fiji' }
];
const words = { label: 'Answers', rightLabel: 'right answer', wrongLabel: 'your answer' };

test('picking an option tells which one', async () => {
	const onpick = vi.fn();
	const screen = await render(Options, { choices, ...words, onpick });
	await screen.getByRole('button', { name: 'Cuba' }).click();
	expect(onpick).toHaveBeenCalledExactlyOnceWith('b');
});

test('once judged, the key and the pick are named in words and no pick counts any more', async () => {
	const onpick = vi.fn();
	const screen = await render(Options, { choices, ...words, taken: 'b', answer: 'a', onpick });
	await expect.element(screen.getByRole('button', { name: 'Syria right answer' })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Cuba your answer' })).toBeVisible();
	await screen.getByRole('button', { name: 'Fiji' }).click({ force: true });
	expect(onpick).not.toHaveBeenCalled();
});

test('an answer that may be changed is told as pressed, and another one can be picked', async () => {
	const onpick = vi.fn();
	const screen = await render(Options, { choices, ...words, chosen: 'b', onpick });
	const pressed = (name: string) => screen.getByRole('button', { name }).element().ariaPressed;
	expect(['Syria', 'Cuba', 'Fiji'].map(pressed)).toEqual(['false', 'true', 'false']);
	await screen.getByRole('button', { name: 'Fiji' }).click();
	expect(onpick).toHaveBeenCalledExactlyOnceWith('c');
});

test('an option is a target of at least 44 pixels', async () => {
	const screen = await render(Options, { choices, ...words, onpick: () => undefined });
	const box = screen.getByRole('button', { name: 'Syria' }).element().getBoundingClientRect();
	expect(box.height).toBeGreaterThanOrEqual(44);
});
