/** Ways the catalogue can be looked at, each a part of its address. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** Times the usual size of letters; 2 is what WCAG 1.4.4 asks for. */
export const SIZES = ['1', '1.5', '2'] as const;

export interface View {
	readonly theme: (typeof THEMES)[number];
	readonly direction: (typeof DIRECTIONS)[number];
	readonly size: (typeof SIZES)[number];
}

const one = <T extends string>(known: readonly T[], text: string | null): T =>
	known.find((each) => each === text) ?? (known[0] as T);

/** What an address asks for; the usual for all that it does not name, or that is not known. */
export const viewOf = (query: URLSearchParams): View => ({
	theme: one(THEMES, query.get('theme')),
	direction: one(DIRECTIONS, query.get('dir')),
	size: one(SIZES, query.get('size'))
});

/** The query that asks for a view. */
export const queryOf = ({ theme, direction, size }: View): string =>
	`?${new URLSearchParams({ theme, dir: direction, size })}`;
