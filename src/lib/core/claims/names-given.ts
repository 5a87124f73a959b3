/**
 * Common given names of many languages, folded: a class of words that begin a person's name, not a
 * list of persons.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	(
		'aaron abdul abdullah abdulla abdel abdelaziz abraham adam adolfo adrian ahmad ahmed aidan aisha alan ' +
		'albert alberto alejandro alex alexander alexandra alexandre alexei alexey alfred alfredo alice ' +
		'ali alina alison allan allen amanda amina amir amy ana anastasia anders andre andrea andreas ' +
		'andrei andres andrew andrey andrii andrzej angel angela angelina anita ann anna anne annette ' +
		'anthony antoine anton antonio antony ari arnold arthur arturo asad ashraf aung barbara barry ' +
		'bashar beatrice ben benjamin bernard bernie beth betty bill bob bogdan boris brad brandon brenda ' +
		'brian bruce bruno bryan calvin cameron carl carla carlo carlos carmen carol caroline catherine ' +
		'cecilia cesar charles charlie charlotte chloe chris christian christina christine christopher ' +
		'claire clara claude claudia colin connor craig cristina cynthia daniel daniela daniele danny ' +
		'dario dave david dean deborah denis dennis derek diana diane diego dieter dimitri dimitris ' +
		'dmitri dmitry dmytro dominic dominique don donald dorothy doug douglas duncan ed eddie edgar ' +
		'eduardo edward edwin eileen elena eli elias elisabeth elizabeth ellen emil emily emma emmanuel ' +
		'enrique eric erica erik ernest ernesto esther ethan eugene eva evelyn evo fabio faisal fatima ' +
		'felipe felix fernando fiona florence frances francesca francesco francis francisco francois ' +
		'frank franz fred frederick frederik fumio gabriel gareth gary gavin geoffrey george georges ' +
		'gerald gerard gerhard giacomo gianni gilbert giorgia giovanni giulia giuseppe glenn gloria ' +
		'gonzalo gordon grace graham greg gregory guillermo gustavo guy hamid hannah hans harold harry ' +
		'hasan hassan heather hector heinz helen helena helmut henri henrik henry herbert herman hilda ' +
		'hillary hiroshi holly howard hugh hugo husain hussein ian ibrahim ida igor ilham imran ines ' +
		'ingrid irene iris isaac isabel isabelle ismail ivan jack jackie jacob jacqueline jacques jaime ' +
		'jair jake jakob james jamie jan jane janet janez janine jason javier jean jeff jeffrey jennifer ' +
		'jens jeremy jerome jerry jesper jessica jesus jill jim jimmy joan joao joe joel joanna joachim ' +
		'johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua ' +
		'juan juanita judith judy julia julian julie julien juliette julio julius juri justin kaja karen ' +
		'karim karin karl karla kate katherine kathleen katie kaname kazuo keir keith kelly ken kenneth ' +
		'kevin khaled khalid kim kirsten klaus kofi konstantin kristin kurt kyle lars laura lauren ' +
		'laurent lawrence lee leila leo leon leonard leonid leonardo leslie lewis li liam lidia linda ' +
		'lisa liz lloyd lorenzo louis louise luca lucas lucia lucy ludwig luigi luis luisa lukas luke ' +
		'lula lydia madeleine magdalena mahmoud maia malik malcolm manuel marc marcel marco marcos ' +
		'marcus margaret margrethe maria mariam mariana marie marina mario marion mark marko markus ' +
		'marta martha martin martina mary mateusz mathias matteo matthew matthias maurice mauricio max ' +
		'maxim maximilian megan mehmet melanie mette mia michael michaela michel michele michelle miguel ' +
		'mikhail mike miklos milan milos mircea mohamed mohammad mohammed mohamud moham mona monica ' +
		'morgan moses muhammad mustafa mykhailo nadia nancy naomi narendra natalia natalie natasha ' +
		'nathan neil nelson nicholas nicola nicolae nicolas nicole nigel nikola nikolai nikos nina noah ' +
		'noel nora norman olaf oleg oleksandr oleksii olena olga oliver olivia omar oscar osama otto ' +
		'pablo paolo pascal patricia patrick paul paula paulo pavel pedro pekka penny petr pete peter ' +
		'petra petro phil philip philippe pierre piotr prayut priti rachel rafael rahul raila rajiv ralph ' +
		'ramon ranil rania raphael raul ray raymond rebecca recep regina rene renata ricardo richard ' +
		'rick rishi rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa ' +
		'rose ross roy ruben rudolf russell ruth ryan sabine said sally salman salvador sam samantha ' +
		'samir samuel sandra sanna sara sarah scott sean sebastian sergei sergey sergio seth shane sharon ' +
		'shinzo sigmar silvia silvio simon simona sofia sonia sophia sophie stan stanislav stefan stefano ' +
		'stella stephan stephanie stephen steve steven stuart sue susan susana suzanne sven svetlana ' +
		'sylvia tamara tanja taro tariq tatiana ted terence teresa terry theo theodore theresa thomas ' +
		'tim timothy tina todd tom tomas tommy tony tracy ursula vaclav valentin valentina valerie ' +
		'vanessa vera veronica victor victoria viktor vincent vincenzo viola virginia vitaly vivian ' +
		'vladimir volodymyr walter wang wendy werner wilhelm william willy wolfgang xavier xi yasser ' +
		'yevgeny yoon yoshihide yuri yulia yusuf yves zoe zoran zhang zhao chen liu'
	).split(' ')
);
