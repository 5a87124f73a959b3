import { add } from './ko/add';
import { after } from './ko/after';
import { backups } from './ko/backups';
import { build } from './ko/build';
import { calibration } from './ko/calibration';
import { catalogue } from './ko/catalogue';
import { challenge } from './ko/challenge';
import { charts } from './ko/charts';
import { claimKinds } from './ko/claim-kinds';
import { clinic } from './ko/clinic';
import { common } from './ko/common';
import { daily } from './ko/daily';
import { desk } from './ko/desk';
import { disputes } from './ko/disputes';
import { front } from './ko/front';
import { hint } from './ko/hint';
import { library } from './ko/library';
import { look } from './ko/look';
import { lost } from './ko/lost';
import { plan } from './ko/plan';
import { play } from './ko/play';
import { progress } from './ko/progress';
import { quiz } from './ko/quiz';
import { rescue } from './ko/rescue';
import { review } from './ko/review';
import { senses } from './ko/senses';
import { sets } from './ko/sets';
import { settings } from './ko/settings';
import { standing } from './ko/standing';
import { storeProblem } from './ko/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Korean, loaded when it is chosen. */
export const ko = {
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
