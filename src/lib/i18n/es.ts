import { add } from './es/add';
import { after } from './es/after';
import { attempt } from './es/attempt';
import { backups } from './es/backups';
import { build } from './es/build';
import { calibration } from './es/calibration';
import { catalogue } from './es/catalogue';
import { challenge } from './es/challenge';
import { charts } from './es/charts';
import { claimKinds } from './es/claim-kinds';
import { classReport } from './es/class-report';
import { clinic } from './es/clinic';
import { common } from './es/common';
import { daily } from './es/daily';
import { desk } from './es/desk';
import { disputes } from './es/disputes';
import { front } from './es/front';
import { hint } from './es/hint';
import { keys } from './es/keys';
import { library } from './es/library';
import { look } from './es/look';
import { lost } from './es/lost';
import { paper } from './es/paper';
import { opening } from './es/opening';
import { plan } from './es/plan';
import { play } from './es/play';
import { progress } from './es/progress';
import { quiz } from './es/quiz';
import { rescue } from './es/rescue';
import { results } from './es/results';
import { review } from './es/review';
import { scan } from './es/scan';
import { senses } from './es/senses';
import { setRules } from './es/set-rules';
import { setResults } from './es/set-results';
import { sets } from './es/sets';
import { settings } from './es/settings';
import { standing } from './es/standing';
import { storeProblem } from './es/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Spanish, loaded when it is chosen. */
export const es = {
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
