import { add } from './ko/add';
import { after } from './ko/after';
import { attempt } from './ko/attempt';
import { backups } from './ko/backups';
import { build } from './ko/build';
import { calibration } from './ko/calibration';
import { catalogue } from './ko/catalogue';
import { challenge } from './ko/challenge';
import { charts } from './ko/charts';
import { claimKinds } from './ko/claim-kinds';
import { classReport } from './ko/class-report';
import { clinic } from './ko/clinic';
import { common } from './ko/common';
import { daily } from './ko/daily';
import { desk } from './ko/desk';
import { disputes } from './ko/disputes';
import { front } from './ko/front';
import { hint } from './ko/hint';
import { keys } from './ko/keys';
import { library } from './ko/library';
import { look } from './ko/look';
import { lost } from './ko/lost';
import { paper } from './ko/paper';
import { opening } from './ko/opening';
import { plan } from './ko/plan';
import { play } from './ko/play';
import { progress } from './ko/progress';
import { quiz } from './ko/quiz';
import { rescue } from './ko/rescue';
import { results } from './ko/results';
import { review } from './ko/review';
import { scan } from './ko/scan';
import { senses } from './ko/senses';
import { setRules } from './ko/set-rules';
import { setResults } from './ko/set-results';
import { sets } from './ko/sets';
import { settings } from './ko/settings';
import { standing } from './ko/standing';
import { storeProblem } from './ko/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Korean, loaded when it is chosen. */
export const ko = {
	add,
	after,
	attempt,
	backups,
	build,
	calibration,
	catalogue,
	challenge,
	charts,
	claimKinds,
	classReport,
	clinic,
	common,
	daily,
	desk,
	disputes,
	front,
	hint,
	keys,
	library,
	look,
	lost,
	paper,
	opening,
	plan,
	play,
	progress,
	quiz,
	rescue,
	results,
	review,
	scan,
	senses,
	setRules,
	setResults,
	sets,
	settings,
	standing,
	storeProblem
} satisfies Messages;
