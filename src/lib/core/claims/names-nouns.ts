import { remembered } from '../text/remembered';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What common nouns say about the name beside them: a person, a place, a body, or a work. */
export type NounClass = 'person' | 'place' | 'organisation' | 'other';

const PERSONS = set(
	'actor actress activist adviser advocate aide analyst anchor architect artist astronaut ' +
		'astronomer athlete attorney author ballerina banker baron baronet baseballer bassist biologist ' +
		'blogger boss botanist boxer boy broadcaster brother businessman businesswoman captain ' +
		'candidate cartoonist celebrity chairman chairwoman champion character chemist chef choreographer ' +
		'cleric coach colleague columnist comedian commander commentator commissioner composer conductor counterpart ' +
		'congressman congresswoman correspondent cousin cricketer critic cyclist dancer daughter ' +
		'defender deputy designer developer diplomat director dissident doctor driver drummer ' +
		'economist editor educator engineer entrepreneur envoy executive expert explorer father ' +
		'filmmaker fighter footballer forward founder friend general geologist goalkeeper golfer governor ' +
		'guitarist gymnast historian host husband illustrator inventor investor janitor journalist judge ' +
		'jurist king knight lawmaker lawyer lead leader lecturer legislator linguist lyricist magistrate ' +
		'manager man mathematician mayor merchant midfielder militant minister missionary mobster model ' +
		'monk mother musician naturalist nephew niece nobleman novelist nurse officer official ' +
		'organist owner painter partner pastor philanthropist philosopher photographer physician physicist ' +
		'pianist pilot pioneer pitcher player playwright poet politician pope presenter president priest ' +
		'prince princess producer professor programmer promoter prosecutor psychologist publicist ' +
		'quarterback queen racer rapper reporter representative researcher resident ruler runner sailor ' +
		'scholar scientist sculptor senator sergeant singer sister skater skier socialist soldier son ' +
		'songwriter spokesman spokesperson spokeswoman sportsman sprinter star statesman striker student ' +
		'suspect swimmer teacher teammate theologian theorist trainer translator tycoon uncle victim ' +
		'violinist vocalist wife winner witness woman wrestler writer bishop archbishop rabbi imam saint ' +
		'girl prodigy member'
);

const PLACES = set(
	'airport area atoll avenue bay beach borough bridge building camp canal canyon cape capital castle ' +
		'census-designated city coast commune community constituency continent country county creek ' +
		'department desert district estate forest glacier hamlet harbour harbor highway hill ' +
		'island islet isthmus kingdom lake locality location mountain municipality neighborhood ' +
		'neighbourhood ocean outskirts parish park peak peninsula place plain plateau port prefecture ' +
		'principality province raion region republic resort river road sea seat settlement shore square ' +
		'state station strait street suburb territory town township tributary valley village volcano ' +
		'voivodeship ward waterfall wilderness barangay taluk tehsil oblast canton enclave exclave ' +
		'border airfield base'
);

const BODIES = set(
	'academy agency airline alliance arm army association authority band bank battalion body board ' +
		'brand brewery brigade broadcaster bureau business cartel chain channel charity choir church ' +
		'clan club coalition college committee company conglomerate congregation consortium corporation ' +
		'council court crew daily department division duo ensemble faction federation firm fleet force ' +
		'foundation franchise fraternity government group hospital imprint institute institution ' +
		'journal junta label league magazine maker manufacturer militia ministry monastery movement ' +
		'museum network newspaper nonprofit operator orchestra order organisation organization outfit ' +
		'outlet parliament party publisher provider quartet railway regiment retailer school seminary ' +
		'service sorority side squad squadron startup studio subsidiary supplier syndicate team theatre ' +
		'theater think-tank trio troupe union unit university watchdog wing zoo rival rivals'
);

const WORKS = set(
	'album song single film movie novel book series show game episode poem play opera musical ' +
		'soundtrack track video comic manga anime award prize tournament competition festival ' +
		'championship event season race battle war treaty agreement act law bill genus species plant ' +
		'motorcycle train rocket satellite gun rifle tank protocol programme program project campaign ' +
		'operation theory method technique style genre term word name version edition ep lp disc ' +
		'compilation anthem hymn breed dish drink holiday sport dance painting'
);

const CLASSES: readonly (readonly [NounClass, ReadonlySet<string>])[] = [
	['person', PERSONS],
	['place', PLACES],
	['organisation', BODIES],
	['other', WORKS]
];

const NOUNS: ReadonlyMap<string, NounClass> = new Map(
	[...CLASSES].reverse().flatMap(([type, nouns]) => [...nouns].map((noun) => [noun, type] as const))
);

/** What a common noun, singular or plural, says of the name beside it; null for most words. */
export const nounClass = remembered((folded): NounClass | null => {
	const last = folded.slice(folded.lastIndexOf(' ') + 1);
	const found = NOUNS.get(last);
	if (found) return found;
	if (!last.endsWith('s')) return null;
	return (
		NOUNS.get(last.slice(0, -1)) ??
		NOUNS.get(last.replace(/ies$/, 'y')) ??
		NOUNS.get(last.slice(0, -2)) ??
		null
	);
});

/** Last words that make a capitalised span an event, a work or a law: no name of the three kinds. */
export const OTHER_ENDS = set(
	'act agreement album anthem award awards battle bible bill book bowl bridge campaign ' +
		'catholicism century challenge championship championships charter chronicles classic code conference ' +
		'constitution convention cup day days declaration derby edition election elections ep era ' +
		'exhibition fair festival film games gazetteer god grammy i ii iii iv league medal month ' +
		'night olympics open operation order oscar pact plan prix prize programme project protocol ' +
		'psalm race rally rebellion reform report resolution revolution rights ring rule saga ' +
		'season series show siege song star story summit super system talks theorem theory tour ' +
		'tournament treaty trial trophy tv v version war wars week year'
);

/** First words of events and works: "Battle of", "World War", "List of". */
export const OTHER_HEADS = set(
	'battle siege treaty war world list operation article chapter highway route interstate act book ' +
		'gospel mass order legion medal feast declaration history fall rise death'
);

/** Faiths, creeds and eras: words like nationalities, folded. */
export const CREEDS = set(
	'catholic roman protestant christian christianity muslim islam islamic jewish judaism buddhist ' +
		'buddhism hindu hinduism sikh sunni shia shiite sufi orthodox anglican lutheran methodist baptist ' +
		'presbyterian mormon quaker evangelical pentecostal communist communism marxist socialist fascist ' +
		'nazi internet web english spanish hebrew latin gothic baroque renaissance victorian medieval ' +
		'european african asian arab arabic kurdish slavic germanic celtic hispanic indigenous aboriginal ' +
		'god jesus bible christmas easter ramadan ii'
);

/** Nicknames that teams of many towns bear, and the tags of clubs, folded. */
export const TEAMS = set(
	'49ers aggies angels astros athletics avalanche badgers bears bengals bills blackhawks blazers ' +
		'blues braves brewers broncos browns bruins buccaneers buckeyes bucks bulldogs bulls canadiens ' +
		'canucks capitals cardinals cavaliers celtics chargers chiefs clippers colts cougars cowboys ' +
		'coyotes cubs cyclones devils diamondbacks dockers dodgers dolphins dragons ducks eagles falcons ' +
		'flames flyers gators giants grizzlies hawkeyes hawks hornets huskies hurricanes indians ' +
		'islanders jaguars jays jazz jets kings knicks knights lakers leafs lightning lions longhorns ' +
		'lynx magic mariners marlins mavericks mets nationals nets nuggets oilers orioles pacers packers ' +
		'padres panthers patriots pelicans penguins phillies pirates pistons predators raiders rams ' +
		'rangers raptors ravens rays rebels reds redskins rockets rockies royals sabres saints seahawks ' +
		'senators sharks sharpshooters sooners spartans spurs steelers suns sox texans thunder tigers ' +
		'timberwolves titans trojans twins vikings volunteers warriors wildcats wizards wolverines wolves ' +
		'yankees rovers wanderers albion hotspur athletic united dynamo spartak olympique sporting inter ' +
		'fc afc cf sc rc fk bc ac as hc'
);

/** Last words of bodies' names that the table of suffixes leaves out, folded. */
export const BODY_ENDS = set(
	'architects associates auditorium brothers bros boys bureau cafe chamber choir chronicle circus ' +
		'collective confederation conference courier crew daily design enterprises ensemble express ' +
		'factory girls gmbh guardian guild hotel hotels inquirer journal laboratories labs library lines ' +
		'lounge magazine mail mirror monastery observer observatory opera penitentiary philharmonic plc ' +
		'polytechnic prison productions publications publishers publishing quarterly quartet quintet ' +
		'railroad railway railways register restaurant review sons sentinel seminary services sisters ' +
		'solutions squadron standard star sun supplement symphony systems synod team teams technologies ' +
		'telegraph theatre theater trio tv fm labour tribune workers zoo cathedral abbey battalion ' +
		'regiment infantry division fleet wing communications energy oil petroleum steel air rail bus'
);

/** What bodies do, and are done to, more than persons, folded. */
export const BODY_VERBS = set(
	'acquired bought purchased launched released manufactures manufactured produces operates operated ' +
		'owns owned merged introduced sells sold sponsored broadcast broadcasts disbanded ' +
		'reformed recorded published publishes employs employed offers offered provides provided'
);
