import { expect, test } from 'vitest';
import { frontPage } from './front-page';

const serving =
	(files: Readonly<Record<string, unknown>>): typeof fetch =>
	(address) => {
		const file = files[typeof address === 'string' ? address : ''];
		return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
	};

test('the front page is read by the name the index gives it', async () => {
	const counts = { articles: 1, facts: 2, questions: 3, disputes: 0 };
	const front = { stories: [], opening: '', dispute: null };
	const files = {
		'/b/bank/index.json': { counts, front: 'front-1.json' },
		'/b/bank/front-1.json': front
	};
	expect(await frontPage('/b/bank', serving(files))).toEqual({ front, counts });
});

test('without a bank, or with half of one, there is a page all the same', async () => {
	expect(await frontPage('/bank', serving({}))).toEqual({});
	expect(await frontPage('/bank', serving({ '/bank/index.json': { front: 'gone.json' } }))).toEqual(
		{}
	);
});
