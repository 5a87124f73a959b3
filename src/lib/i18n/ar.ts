import { add } from './ar/add';
import { after } from './ar/after';
import { backups } from './ar/backups';
import { build } from './ar/build';
import { calibration } from './ar/calibration';
import { catalogue } from './ar/catalogue';
import { challenge } from './ar/challenge';
import { charts } from './ar/charts';
import { claimKinds } from './ar/claim-kinds';
import { clinic } from './ar/clinic';
import { common } from './ar/common';
import { daily } from './ar/daily';
import { desk } from './ar/desk';
import { disputes } from './ar/disputes';
import { front } from './ar/front';
import { hint } from './ar/hint';
import { library } from './ar/library';
import { look } from './ar/look';
import { lost } from './ar/lost';
import { plan } from './ar/plan';
import { play } from './ar/play';
import { progress } from './ar/progress';
import { quiz } from './ar/quiz';
import { rescue } from './ar/rescue';
import { review } from './ar/review';
import { senses } from './ar/senses';
import { sets } from './ar/sets';
import { settings } from './ar/settings';
import { standing } from './ar/standing';
import { storeProblem } from './ar/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Arabic, loaded when it is chosen. */
export const ar = {
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
