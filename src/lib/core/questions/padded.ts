import { fold } from '../text/fold';
import { APOSTROPHES } from '../text/quote-marks';
import { remembered } from '../text/remembered';

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s\\b`, 'giu');

/** Folded, with a space at either end, for finding whole words: "Oman's envoy" names Oman. */
export const padded = remembered((text) => ` ${fold(text.replace(POSSESSIVE, ' '))} `);
