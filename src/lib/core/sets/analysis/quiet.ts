/** So many learners are needed before figures of a class without names are told: fewer could be guessed. */
export const FEWEST_ANONYMOUS = 5;

/** Below so many answers nothing is called faulty: it would be chance. */
export const FEWEST_FOR_ALARM = 10;

/**
 * Whether figures of a class stay unsaid.
 *
 * @param learners in the class
 * @param anonymous the class is shown or handed on without names
 */
export const isQuiet = (learners: number, anonymous: boolean): boolean =>
	anonymous && learners < FEWEST_ANONYMOUS;
