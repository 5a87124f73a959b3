import { fold } from '../text/fold';
import { APOSTROPHES } from '../text/quote-marks';

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s\\b`, 'giu');

/** Folded, with a space at either end, for finding whole words: "Oman's envoy" names Oman. */
export const padded = (text: string): string => ` ${fold(text.replace(POSSESSIVE, ' '))} `;
