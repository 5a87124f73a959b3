import { verbPattern } from '../clause';
import { unitClass } from '../units';
import { byRules, END, type EventRule } from './ruled';

const STATE = unitClass('CGK');
const WITH = `(?<other>${unitClass('CK')})(?!['’-])${END}`;
const IN = `(?<host>${unitClass('CKL')})(?!['’-])${END}`;
const TIES = '(?:(?:all|its|their|formal|full) )*(?:diplomatic )?(?:relations|ties)';
const pattern = (source: string): RegExp => new RegExp(source, 'du');

const RULES: readonly EventRule[] = [
	{
		kind: 'cuts-relations',
		verbs: verbPattern([
			{
				past: 'severed|cut(?: off)?|broke(?: off)?|broken(?: off)?|terminated',
				base: 'sever|break(?: off)?|terminate'
			}
		]),
		pattern: pattern(`^ ${TIES} with ${WITH}`),
		subject: 'CK',
		what: 'diplomatic relations',
		each: true
	},
	{
		kind: 'cuts-relations',
		verbs: verbPattern([{ past: 'suspended|froze|frozen', base: 'suspend|freeze' }]),
		pattern: pattern(`^ ${TIES} with ${WITH}`),
		subject: 'CK',
		what: 'diplomatic relations',
		id: 'suspended {}',
		each: true
	},
	{
		kind: 'cuts-relations',
		verbs: verbPattern([{ past: 'ended', base: 'end' }]),
		pattern: pattern(`^ (?:its |their )?diplomatic (?:relations|ties) with ${WITH}`),
		subject: 'CK',
		what: 'diplomatic relations'
	},
	{
		kind: 'cuts-relations',
		verbs: verbPattern([{ past: 'closed|shut(?: down)?', base: 'close' }]),
		pattern: pattern(`^ (?:its|their|the) embassy in ${IN}`),
		subject: 'CK',
		what: 'embassy',
		id: 'closed {}'
	},
	{
		kind: 'cuts-relations',
		verbs: verbPattern([{ past: 'recalled|withdrew|withdrawn', base: 'recall|withdraw' }]),
		pattern: pattern(
			`^ (?:its|the|their) ambassador (?:to|from|in) (?:${STATE}(?=['’]s capital) )?${WITH}`
		),
		subject: 'CK',
		what: 'ambassador',
		id: 'recalled {}'
	}
];

/** A state severs relations with another, closes its embassy there or recalls its ambassador: `what` says which. */
export const cutsRelations = byRules(/\b(?:relations|ties|embassy|ambassador)\b/, RULES);
