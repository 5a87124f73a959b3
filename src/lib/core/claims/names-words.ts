const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written before a person's name, folded; no part of it. */
export const HONORIFICS = set(
	'govs sens reps mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend he hon father bishop ' +
		'archbishop cardinal ayatollah imam captain capt sergeant sgt lieutenant lt maj adm brig cmdr ' +
		'commodore emerita emeritus detective inspector honourable excellency secretary sheikh sheikha patriarch rabbi ambassador president'
);

/** Small words inside names, folded: "Mohammed bin Salman", "Ursula von der Leyen". */
export const PARTICLES = set(
	'de del la las los da do dos das di van der den von zu bin ibn bint al el ul ud ter ten af av du ' +
		'le della degli abu ould'
);

/** Follow a speaker's name, folded. */
export const SAYING = set(
	'said says told added wrote tweeted noted stressed announced declared explained argued warned ' +
		'recalled insisted replied testified remarked'
);

/** Function words that begin sentences with a capital, folded. */
export const STARTERS = set(
	'the a an this that these those it he she they we i you his her their its our my your but and or ' +
		'so yet in on at by for from to with after before during since until while when where why how ' +
		'what who which if as although though however meanwhile earlier later last next some many most ' +
		'both all each every no not there here under over among between according also then now once ' +
		'despite because following instead moreover nevertheless nonetheless still thus such other ' +
		'another yes more less several few one two three four five six seven eight nine ten about ' +
		'around only even just like unlike within without through throughout against along across ' +
		'upon per via amid besides beyond except inside near off out outside past up down into onto ' +
		'toward towards whose whom whether either neither nor than too very much own same other ' +
		'speaking asked will would could should may might must can do does did has have had is are was ' +
		'were be been being let please recently today yesterday tomorrow first second third finally ' +
		'additionally furthermore overall officials experts analysts critics supporters people'
);

/** First word of a place's name, folded: "Mount Kenya", "Lake Chad". */
export const PLACE_HEADS = set(
	'mount mt lake cape fort port gulf bay isle mountain camp river strait'
);

/** Last word of a place's name, folded: "Danube River". */
export const PLACE_SUFFIXES = set(
	'river island islands lake mountain mountains valley county province city bay peninsula street ' +
		'avenue airport square strait canal desert park sea ocean coast hills region district prefecture ' +
		'creek falls beach road highway bridge palace stadium centre center cemetery township plateau'
);

/** Of those, the ones that are surnames as often. */
export const SURNAME_SUFFIXES = set('park lake hills beach');

/** Words whose "of" is part of a name, folded: "University of", "City of", "Battle of". */
export const OF_HEADS = set(
	'university college school academy institute ministry department bureau office bank council ' +
		'committee commission association federation league union society order church court chamber ' +
		'board house parliament army knights sons daughters friends museum library city county isle ' +
		'diocese archdiocese duchy kingdom republic province state commonwealth territory principality ' +
		'bay gulf strait cape lake battle siege treaty house bishop hall art riding district town ' +
		'borough port tower valley sea ministries party front movement'
);

/** Before a place's name, folded. */
export const LOCATING = set('in at near from outside');

/** Before an organisation's name, folded: "the militant group X". */
export const BODY_NOUNS = set(
	'group militia party movement organisation organization agency company newspaper band team firm ' +
		'alliance faction coalition network broadcaster charity bank club union airline startup magazine'
);

/** "People's Council", "Workers' Party": whose a body is by its name. */
export const OWNERS = /^(?:people|women|children|men)$|[^s]s$/;
