import type { ClaimKind } from '../../core/claims/types';
import { said } from '../said';

/** Kinds of claims as headings of what is asked. */
export const claimKinds = said('claimKinds', {
	'holds-office': 'Who holds an office',
	'establishes-relations': 'Diplomatic relations',
	visits: 'Visits',
	meets: 'Meetings',
	signs: 'Agreements signed',
	appoints: 'Appointments',
	'is-elected': 'Elections',
	'opens-embassy': 'Embassies opened',
	joins: 'Joining organisations',
	expels: 'Expulsions',
	recognises: 'Recognition of states',
	count: 'Counts and totals',
	'first-since': 'Firsts in years',
	resigns: 'Resignations',
	dies: 'Deaths',
	wins: 'Prizes and victories',
	votes: 'Votes',
	rules: 'Court rulings',
	'speaks-with': 'Calls and talks',
	'is-held': 'Events held',
	sanctions: 'Sanctions',
	'cuts-relations': 'Relations broken off',
	leaves: 'Leaving organisations',
	declares: 'Declarations',
	gives: 'Aid and gifts',
	trades: 'Trade',
	casualties: 'Casualties',
	founded: 'Foundings',
	launches: 'Launches',
	states: 'Statements'
} satisfies Readonly<Record<ClaimKind, string>>);

/** A kind of claim in words a reader has. */
export const claimKind = (kind: ClaimKind): string => claimKinds[kind];
