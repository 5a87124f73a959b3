import { expect, test } from 'vitest';
import type { Happening, LearnerEvent } from './types';
import { shelf } from './shelf';
import type { QuizSet, Submission } from '../sets/types';
import type { Article } from '../article/types';

let seq = 0;
const event = (happening: Happening): LearnerEvent => {
	seq += 1;
	return {
		...happening,
		id: `e${seq}`,
		device: 'd',
		seq,
		hlc: String(seq).padStart(12, '0'),
		at: seq * 1000,
		zone: 'UTC',
		offsetMin: 0,
		day: 1
	};
};

const set = (id: string): QuizSet => ({
	format: 1,
	id,
	title: id,
	from: '',
	instructions: '',
	made: 0,
	bank: 'b',
	shuffle: false,
	questionIds: [],
	questions: []
});

const article = (id: string): Article => ({
	id,
	title: id,
	text: '',
	blocks: [],
	published: { value: null, how: 'unknown' },
	publisher: null,
	url: null,
	countries: [],
	subjects: []
});

test('the last word on a setting holds', () => {
	const { settings } = shelf([
		event({ kind: 'setting-changed', key: 'theme', value: 'dark' }),
		event({ kind: 'setting-changed', key: 'theme', value: 'light' })
	]);
	expect(settings.get('theme')).toBe('light');
});

test('an article removed and added again is there once', () => {
	const { articles } = shelf([
		event({ kind: 'article-added', article: article('a'), questions: [] }),
		event({ kind: 'article-removed', article: 'a' }),
		event({ kind: 'article-added', article: article('a'), questions: [] })
	]);
	expect(articles.map((own) => own.article.id)).toEqual(['a']);
});

test('sets stand newest first and a removed one is gone from both shelves', () => {
	const { made, received } = shelf([
		event({ kind: 'set-made', set: set('one') }),
		event({ kind: 'set-made', set: set('two') }),
		event({ kind: 'set-received', set: set('three') }),
		event({ kind: 'set-removed', set: 'three' })
	]);
	expect(made.map((each) => each.id)).toEqual(['two', 'one']);
	expect(received).toEqual([]);
});

test('one submission sent twice counts once', () => {
	const submission: Submission = {
		format: 1,
		id: 's',
		set: 'one',
		learner: 'Mina',
		started: 1,
		finished: 2,
		bank: 'b',
		answers: []
	};
	const { results } = shelf([
		event({ kind: 'result-received', submission }),
		event({ kind: 'result-received', submission })
	]);
	expect(results).toHaveLength(1);
});
