import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DropPage from '$lib/ui/DropPage.svelte';
import Form from './Form.svelte';

const props = () => ({
	title: '',
	text: '',
	published: '',
	publisher: '',
	problem: null,
	line: null,
	locale: 'en-GB',
	marked: false,
	onpasted: vi.fn(),
	onfile: vi.fn(),
	onread: vi.fn()
});

function clipboard(): DataTransfer {
	const data = new DataTransfer();
	data.setData('text/plain', 'Two words.');
	data.setData('text/html', '<p>Two <b>words</b>.</p>');
	return data;
}

const event = { bubbles: true, cancelable: true } as const;

test('pasted into the empty field, words keep the markup they came with', async () => {
	const given = props();
	const screen = await render(Form, given);
	const field = screen.getByLabelText('Article text').element();
	field.dispatchEvent(new ClipboardEvent('paste', { ...event, clipboardData: clipboard() }));
	expect(given.onpasted).toHaveBeenCalledWith({
		text: 'Two words.',
		html: '<p>Two <b>words</b>.</p>'
	});
});

test('pasted into the middle of other words, the markup is not theirs', async () => {
	const given = { ...props(), text: 'Something stands here.' };
	const screen = await render(Form, given);
	const field = screen.getByLabelText('Article text').element() as HTMLTextAreaElement;
	field.setSelectionRange(3, 3);
	field.dispatchEvent(new ClipboardEvent('paste', { ...event, clipboardData: clipboard() }));
	expect(given.onpasted).not.toHaveBeenCalled();
});

test('a book is held and not laid out, and can be cleared', async () => {
	const screen = await render(Form, { ...props(), text: 'word '.repeat(50_000) });
	await expect.element(screen.getByText('250,000 characters are held here')).toBeVisible();
	expect(screen.getByLabelText('Article text').elements()).toEqual([]);
	await screen.getByRole('button', { name: 'Clear' }).click();
	await expect.element(screen.getByLabelText('Article text')).toHaveValue('');
});

test('a book that is pasted never reaches the field', async () => {
	const given = props();
	const screen = await render(Form, given);
	const data = new DataTransfer();
	data.setData('text/plain', 'word '.repeat(50_000));
	const pasted = new ClipboardEvent('paste', { ...event, clipboardData: data });
	screen.getByLabelText('Article text').element().dispatchEvent(pasted);
	expect(pasted.defaultPrevented).toBe(true);
	await expect.element(screen.getByText('250,000 characters are held here')).toBeVisible();
});

test('pasted where no field is, words go into the one for the article', async () => {
	const given = props();
	const screen = await render(Form, given);
	document.body.dispatchEvent(
		new ClipboardEvent('paste', { ...event, clipboardData: clipboard() })
	);
	await expect.element(screen.getByLabelText('Article text')).toHaveValue('Two words.');
	expect(given.onpasted).toHaveBeenCalledOnce();
});

test('a problem is said as an alert; one that is not known has words too', async () => {
	const screen = await render(Form, { ...props(), problem: 'front-matter-field', line: 3 });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Line 3 of the file.');
	await screen.rerender({ problem: 'something-new' as never, line: null });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('cannot read this text');
});

test('a bank that is given as an article is sent to where banks are opened', async () => {
	const screen = await render(Form, { ...props(), problem: 'bank-file' });
	await expect.element(screen.getByRole('link', { name: 'To Articles' })).toBeVisible();
});

const drag = (type: string, dataTransfer: DataTransfer): DragEvent =>
	new DragEvent(type, { ...event, dataTransfer });

function carried(): DataTransfer {
	const data = new DataTransfer();
	data.items.add(new File(['Two words.'], 'news.txt', { type: 'text/plain' }));
	return data;
}

test('a file held over the page is asked for, and dropped anywhere it is taken', async () => {
	const [onfile, ontext] = [vi.fn(), vi.fn()];
	const screen = await render(DropPage, { label: 'Drop it to read it', onfile, ontext });
	document.body.dispatchEvent(drag('dragenter', carried()));
	await expect.element(screen.getByText('Drop it to read it')).toBeVisible();
	const over = drag('dragover', carried());
	document.body.dispatchEvent(over);
	expect(over.defaultPrevented).toBe(true);
	document.body.dispatchEvent(drag('drop', carried()));
	expect((onfile.mock.calls[0]?.[0] as File).name).toBe('news.txt');
	await expect.poll(() => screen.getByText('Drop it to read it').elements().length).toBe(0);
});

test('a piece of a page that is dropped brings its markup', async () => {
	const [onfile, ontext] = [vi.fn(), vi.fn()];
	await render(DropPage, { label: 'Drop it to read it', onfile, ontext });
	document.body.dispatchEvent(drag('drop', clipboard()));
	expect(ontext).toHaveBeenCalledWith({ text: 'Two words.', html: '<p>Two <b>words</b>.</p>' });
	expect(onfile).not.toHaveBeenCalled();
});
