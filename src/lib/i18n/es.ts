import { add } from './es/add';
import { after } from './es/after';
import { backups } from './es/backups';
import { build } from './es/build';
import { calibration } from './es/calibration';
import { catalogue } from './es/catalogue';
import { challenge } from './es/challenge';
import { charts } from './es/charts';
import { claimKinds } from './es/claim-kinds';
import { clinic } from './es/clinic';
import { common } from './es/common';
import { daily } from './es/daily';
import { desk } from './es/desk';
import { disputes } from './es/disputes';
import { front } from './es/front';
import { hint } from './es/hint';
import { library } from './es/library';
import { look } from './es/look';
import { lost } from './es/lost';
import { plan } from './es/plan';
import { play } from './es/play';
import { progress } from './es/progress';
import { quiz } from './es/quiz';
import { rescue } from './es/rescue';
import { review } from './es/review';
import { senses } from './es/senses';
import { sets } from './es/sets';
import { settings } from './es/settings';
import { standing } from './es/standing';
import { storeProblem } from './es/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Spanish, loaded when it is chosen. */
export const es = {
	add,
	after,
	backups,
	build,
	calibration,
	catalogue,
	challenge,
	charts,
	claimKinds,
	clinic,
	common,
	daily,
	desk,
	disputes,
	front,
	hint,
	library,
	look,
	lost,
	plan,
	play,
	progress,
	quiz,
	rescue,
	review,
	senses,
	sets,
	settings,
	standing,
	storeProblem
} satisfies Messages;
