import { expect, test } from 'vitest';
import { question } from '../../quiz/test-questions';
import { catalogueOf } from './about';

const part = (item: string, fact: string) => ({
	id: item,
	item,
	fact,
	left: '',
	right: '',
	value: ''
});

test('an item is about what its question is about, and about the persons of its fact', () => {
	const { items, names } = catalogueOf([
		question({
			fact: 'f1',
			item: 'f1.person',
			answerType: 'person',
			answer: 'Ana Ruiz',
			answerValue: 'ana ruiz'
		}),
		question({
			id: 'q2',
			fact: 'f1',
			item: 'f1.polity',
			answerType: 'country',
			subject: 'countries',
			countries: ['ES']
		})
	]);
	expect(items.get('f1.polity')).toEqual({
		subject: 'countries',
		kind: 'holds-office',
		countries: ['ES'],
		people: ['ana ruiz']
	});
	expect(names.get('ana ruiz')).toBe('Ana Ruiz');
});

test('parts of an order are items too, but a question of their own knows them better', () => {
	const { items } = catalogueOf([
		question({
			form: 'order',
			item: 'whole',
			subject: 'dates',
			parts: [part('f1.date', 'f1'), part('f2.date', 'f2')]
		}),
		question({ id: 'q2', item: 'f1.date', fact: 'f1', subject: 'events' })
	]);
	expect([...items].map(([item, { subject }]) => [item, subject]).sort()).toEqual([
		['f1.date', 'events'],
		['f2.date', 'dates']
	]);
});
