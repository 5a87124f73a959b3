import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Segmented from './Segmented.svelte';

const options = [
	{ value: 'mixed', label: 'Mixed', note: '12' },
	{ value: 'people', label: 'People' }
];

test('it is a group of radio buttons with the current one checked', async () => {
	const screen = await render(Segmented, {
		legend: 'Subject',
		name: 'subject',
		options,
		value: 'people',
		onchange: () => undefined
	});
	await expect.element(screen.getByRole('group', { name: 'Subject' })).toBeVisible();
	await expect.element(screen.getByRole('radio', { name: 'People' })).toBeChecked();
});

test('arrow keys choose, as in any radio group', async () => {
	const onchange = vi.fn();
	const screen = await render(Segmented, {
		legend: 'Subject',
		name: 'subject',
		options,
		value: 'mixed',
		onchange
	});
	const first = screen.getByRole('radio', { name: 'Mixed 12' }).element();
	(first as HTMLInputElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenCalledExactlyOnceWith('people');
});
