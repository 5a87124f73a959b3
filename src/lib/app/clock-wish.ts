/** Switched on, no quiz ever has a clock, whoever sent it. */
export const CLOCK_NEVER = 'clock-never';
