import { add } from './ar/add';
import { after } from './ar/after';
import { attempt } from './ar/attempt';
import { backups } from './ar/backups';
import { build } from './ar/build';
import { calibration } from './ar/calibration';
import { catalogue } from './ar/catalogue';
import { challenge } from './ar/challenge';
import { charts } from './ar/charts';
import { claimKinds } from './ar/claim-kinds';
import { classReport } from './ar/class-report';
import { clinic } from './ar/clinic';
import { common } from './ar/common';
import { daily } from './ar/daily';
import { desk } from './ar/desk';
import { disputes } from './ar/disputes';
import { front } from './ar/front';
import { hint } from './ar/hint';
import { keys } from './ar/keys';
import { library } from './ar/library';
import { look } from './ar/look';
import { lost } from './ar/lost';
import { paper } from './ar/paper';
import { opening } from './ar/opening';
import { plan } from './ar/plan';
import { play } from './ar/play';
import { progress } from './ar/progress';
import { quiz } from './ar/quiz';
import { rescue } from './ar/rescue';
import { results } from './ar/results';
import { review } from './ar/review';
import { scan } from './ar/scan';
import { senses } from './ar/senses';
import { setRules } from './ar/set-rules';
import { setResults } from './ar/set-results';
import { sets } from './ar/sets';
import { settings } from './ar/settings';
import { standing } from './ar/standing';
import { storeProblem } from './ar/store-problem';
import type { Messages } from './messages';

/** Everything the interface says in Arabic, loaded when it is chosen. */
export const ar = {
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
