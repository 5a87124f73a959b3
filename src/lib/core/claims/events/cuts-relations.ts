import { unitClass } from '../units';
import { END, type EventRule } from './event-rule';
import { byRules } from './ruled';

const STATE = unitClass('CGK');
const WITH = `(?<other>${unitClass('CK')})(?!['’-])${END}`;
const IN = `(?<host>${unitClass('CKL')})(?!['’-])${END}`;
const TIES = '(?:(?:all|its|their|formal|full) )*(?:diplomatic )?(?:relations|ties)';

const RULES: readonly EventRule[] = [
	{
		verbs:
			'severed|cut(?: off)?|broke(?: off)?|broken(?: off)?|terminated;sever|break(?: off)?|terminate',
		pattern: `^ ${TIES} with ${WITH}`,
		subject: 'CK',
		what: 'diplomatic relations',
		each: true
	},
	{
		verbs: 'suspended|froze|frozen;suspend|freeze',
		pattern: `^ ${TIES} with ${WITH}`,
		subject: 'CK',
		what: 'diplomatic relations',
		id: 'suspended {}',
		each: true
	},
	{
		verbs: 'ended;end',
		pattern: `^ (?:its |their )?diplomatic (?:relations|ties) with ${WITH}`,
		subject: 'CK',
		what: 'diplomatic relations'
	},
	{
		verbs: 'closed|shut(?: down)?;close',
		pattern: `^ (?:its|their|the) embassy in ${IN}`,
		subject: 'CK',
		what: 'embassy',
		id: 'closed {}'
	},
	{
		verbs: 'recalled|withdrew|withdrawn;recall|withdraw',
		pattern: `^ (?:its|the|their) ambassador (?:to|from|in) (?:${STATE}(?=['’]s capital) )?${WITH}`,
		subject: 'CK',
		what: 'ambassador',
		id: 'recalled {}'
	}
];

/** A state severs relations with another, closes its embassy there or recalls its ambassador: `what` says which. */
export const cutsRelations = byRules(
	'cuts-relations',
	/\b(?:relations|ties|embassy|ambassador)\b/,
	RULES
);
