import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BarChart from './BarChart.svelte';
import HeatCalendar from './HeatCalendar.svelte';
import LineChart from './LineChart.svelte';
import RowChart from './RowChart.svelte';

const LONG = 'Democratic Republic of the Congo and its neighbours along the great lakes of Africa';

const about = (rows: (string | number)[][] = []) => ({
	title: 'Cards due',
	summary: 'Three cards on two days.',
	table: {
		columns: [{ head: 'Day' }, { head: 'Cards', text: (value: number) => `${value}.0` }],
		rows
	},
	text: String,
	onpicture: vi.fn(),
	ontable: vi.fn()
});

const bars = [
	{ label: '1 May', value: 3, words: '1 May: 3 cards' },
	{ label: '2 May', value: 0, words: '2 May: 0 cards' }
];

test('a chart has a name and a sentence, and says the same as a table that everybody can open', async () => {
	const given = about([
		['1 May', 3],
		['2 May', 0]
	]);
	const screen = await render(BarChart, { ...given, bars });
	const picture = screen.getByRole('img', { name: 'Cards due Three cards on two days.' });
	await expect.element(picture).toBeVisible();
	await screen.getByText('Figures and downloads').click();
	await expect.element(screen.getByRole('rowheader', { name: '1 May' })).toBeVisible();
	await expect.element(screen.getByRole('cell', { name: '3.0' })).toBeVisible();
	await screen.getByRole('button', { name: 'Save as CSV' }).click();
	expect(given.ontable).toHaveBeenCalledExactlyOnceWith('Cards due', given.table);
	await screen.getByRole('button', { name: 'Save as picture' }).click();
	expect(given.onpicture.mock.calls[0]?.[0].svg).toBeInstanceOf(SVGSVGElement);
});

test('values are read one by one with a slider, the last first', async () => {
	const screen = await render(BarChart, { ...about(), bars });
	const slider = screen.getByRole('slider', { name: 'Cards due: read the values' });
	await expect.element(slider).toHaveAttribute('aria-valuetext', '2 May: 0 cards');
	await slider.fill('0');
	await expect.element(slider).toHaveAttribute('aria-valuetext', '1 May: 3 cards');
	expect(screen.container.querySelector('[data-reading]')?.textContent).toContain('1 May: 3 cards');
});

test('nothing but zeros, and nothing at all, are drawn without a fault', async () => {
	const zeros = await render(BarChart, {
		...about(),
		bars: [{ label: 'a', value: 0, words: 'a: 0' }]
	});
	expect(zeros.container.querySelectorAll('rect.bar')).toHaveLength(0);
	const none = await render(LineChart, { ...about(), spots: [] });
	expect(none.container.innerHTML).not.toMatch(/NaN|Infinity/);
});

test('a bar far above all others is broken and numbered, so that the others can be read', async () => {
	const many = Array.from({ length: 30 }, (_, at) => ({
		label: String(at),
		value: at === 0 ? 0 : 4,
		more: at === 0 ? 300 : 0,
		words: String(at)
	}));
	const screen = await render(BarChart, { ...about(), bars: many });
	expect(screen.container.querySelectorAll('path.cut')).toHaveLength(1);
	await expect.element(screen.getByText('300')).toBeVisible();
	const [bar] = screen.container.querySelectorAll('rect.bar');
	expect(Number(bar?.getAttribute('height'))).toBeGreaterThan(40);
});

test('a name too long for its line is shortened on the chart and whole in the table', async () => {
	const row = {
		key: 'CD',
		label: LONG,
		value: 0.5,
		low: 0.4,
		high: 0.6,
		words: '50% of 40 answers'
	};
	const screen = await render(RowChart, { ...about([[LONG, 1]]), rows: [row] });
	const drawn = screen.container.querySelector('text.label')?.textContent ?? '';
	expect(drawn.endsWith('…')).toBe(true);
	expect(LONG.startsWith(drawn.slice(0, -1))).toBe(true);
	await screen.getByText('Figures and downloads').click();
	await expect.element(screen.getByRole('rowheader', { name: LONG })).toBeVisible();
});

test('names in other scripts stay whole where there is room', async () => {
	const names = ['جمهورية الكونغو', '콩고 민주 공화국', '刚果民主共和国'];
	const rows = names.map((label) => ({ key: label, label, value: 3, of: 4, words: '3' }));
	const screen = await render(RowChart, { ...about(), rows, span: [0, 4] });
	const drawn = [...screen.container.querySelectorAll('text.label')].map(
		(text) => text.textContent
	);
	expect(drawn).toEqual(names);
});

test('on a page read from right to left, time runs from right to left', async () => {
	document.documentElement.dir = 'rtl';
	const screen = await render(BarChart, {
		...about(),
		bars: bars.map((bar) => ({ ...bar, value: 2 }))
	});
	const places = () =>
		[...screen.container.querySelectorAll('rect.bar')].map((bar) => Number(bar.getAttribute('x')));
	await vi.waitFor(() => expect(places()[0]).toBeGreaterThan(places()[1] ?? Infinity));
	document.documentElement.dir = '';
});

test('a day says how much by the size of its dot, and why it is empty by its sign', async () => {
	const day = (key: number, level: number, state: 'studied' | 'free' | 'missed') => ({
		key,
		level,
		state,
		today: key === 6,
		words: `day ${String(key)}`
	});
	const days = [
		day(0, 1, 'studied'),
		day(1, 4, 'studied'),
		day(2, 0, 'free'),
		day(3, 0, 'missed'),
		day(4, 2, 'studied'),
		day(5, 0, 'missed'),
		day(6, 3, 'studied')
	];
	const screen = await render(HeatCalendar, {
		...about(),
		weeks: [{ month: 'May', days }],
		weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
		signs: { less: 'fewer', more: 'more', free: 'free', missed: 'missed' }
	});
	const radii = [...screen.container.querySelectorAll('circle.dot')]
		.slice(0, 4)
		.map((dot) => Number(dot.getAttribute('r')));
	expect(radii[0]).toBeLessThan(radii[2] ?? 0);
	expect(radii[2]).toBeLessThan(radii[3] ?? 0);
	expect(radii[3]).toBeLessThan(radii[1] ?? 0);
	// One of each is the key beneath.
	expect(screen.container.querySelectorAll('circle.free')).toHaveLength(2);
	expect(screen.container.querySelectorAll('circle.missed')).toHaveLength(3);
	expect(screen.container.querySelectorAll('rect.today')).toHaveLength(1);
});
