/** Ministries far enough apart that one person seldom has two of them. */
const PORTFOLIOS = 'health education defence justice agriculture transport finance'.split(' ');

/** Ministries often held together, or the same thing under two names. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
	finance: ['economy', 'trade', 'industry', 'development'],
	justice: ['interior', 'religious-affairs', 'parliamentary-affairs'],
	defence: ['veterans', 'interior', 'emergency'],
	agriculture: ['environment', 'land', 'development'],
	transport: ['industry', 'energy', 'housing'],
	health: ['social-affairs', 'labour'],
	education: ['science', 'culture']
};

/** "Prime minister" and the like are offices of their own. */
const NO_PORTFOLIO = new Set(['prime', 'first', 'chief', 'vice', 'deputy-first', 'deputy-prime']);

/** Posts in bodies, each with posts that are never the same. */
const IN_BODIES: Readonly<Record<string, readonly string[]>> = {
	'secretary-general': ['deputy-secretary-general', 'executive-director', 'director-general'],
	'director-general': ['secretary-general', 'managing-director', 'deputy-director-general'],
	'managing-director': ['secretary-general', 'director-general', 'executive-director'],
	'executive-director': ['secretary-general', 'director-general', 'managing-director'],
	chairperson: ['deputy-chairperson', 'secretary-general', 'director-general']
};

/**
 * Offices that may distract from an office: as high, of another portfolio, and seldom held with it.
 *
 * @param id office class of the gazetteer
 * @returns ids of office classes; empty for heads of state, envoys and other offices with no such rivals
 */
export function rivalOffices(id: string): readonly string[] {
	if (IN_BODIES[id]) return IN_BODIES[id];
	const minister = /^(deputy-)?(.+)-minister$/.exec(id);
	const portfolio = id === 'secretary-of-state' ? 'foreign' : minister?.[2];
	if (!portfolio || NO_PORTFOLIO.has(portfolio)) return [];
	return PORTFOLIOS.filter((one) => one !== portfolio && !JOINED[one]?.includes(portfolio)).map(
		(one) => `${minister?.[1] ?? ''}${one}-minister`
	);
}

/** Whether an office can be asked for with options. */
export const hasRivals = (id: string): boolean => rivalOffices(id).length > 0;
