import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Confirm from './Confirm.svelte';

const words = {
	title: 'Erase?',
	text: 'All will be gone.',
	confirmLabel: 'Erase',
	cancelLabel: 'Cancel'
};

test('nothing happens until the question is answered with yes', async () => {
	const onconfirm = vi.fn();
	const screen = await render(Confirm, { ...words, onconfirm });
	screen.component.ask();
	await expect.element(screen.getByRole('dialog', { name: 'Erase?' })).toBeVisible();
	await screen.getByRole('button', { name: 'Cancel' }).click();
	expect(onconfirm).not.toHaveBeenCalled();
	screen.component.ask();
	await screen.getByRole('button', { name: 'Erase' }).click();
	expect(onconfirm).toHaveBeenCalledOnce();
});

test('a key pressed twice confirms nothing: the focus begins on the way out', async () => {
	const onconfirm = vi.fn();
	const screen = await render(Confirm, { ...words, onconfirm });
	screen.component.ask();
	await expect.element(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
	expect(onconfirm).not.toHaveBeenCalled();
});
