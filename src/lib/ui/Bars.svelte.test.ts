import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Bars from './Bars.svelte';

test('the chart says the same as a table that everybody can open', async () => {
	const screen = await render(Bars, {
		title: 'Cards due',
		bars: [
			{ label: '1 May', value: 3 },
			{ label: '2 May', value: 0 }
		],
		labelHead: 'Day',
		valueHead: 'Cards',
		tableLabel: 'As a table'
	});
	await screen.getByText('As a table').click();
	await expect.element(screen.getByRole('cell', { name: '1 May' })).toBeVisible();
	await expect.element(screen.getByRole('cell', { name: '3' })).toBeVisible();
	await expect.element(screen.getByRole('cell', { name: '2 May' })).toBeVisible();
});

test('a chart of nothing but zeros is drawn without a fault', async () => {
	const screen = await render(Bars, {
		title: 'Nothing due',
		bars: [{ label: '1 May', value: 0 }],
		labelHead: 'Day',
		valueHead: 'Cards',
		tableLabel: 'As a table'
	});
	const heights = [...screen.container.querySelectorAll('rect')].map((rect) =>
		rect.getAttribute('height')
	);
	expect(heights).toEqual(['0']);
});
