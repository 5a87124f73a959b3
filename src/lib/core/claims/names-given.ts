/** A line's names begin with its first two letters; so packed they take an eighth less room. */
const TABLE = `
aa rav ron
ab bas by dallah del delaziz delmadjid dirahman doulaye dul dulaziz dulla dullah dulrahman ebe el igail iodun iy raham
ad am ama el ele eline il nan olfo rian riana rien rienne
af onso
ag atha nes
ah mad madou med met
ai cha dan leen mee no sha
aj ay it
ak ash bar ihito inwumi io ira
al ain an assane astair ba bert berto brecht ec ejandra ejandro eksandar eksander eksandr eksandra eksei essandra essandro ex exa exander exandra exandre exandros exandru exei exey exia exis fonso fred fredo i ice ina ison istair iyu lan len lison ois onso onzo thea varo vin yssa
am adou alia anda ar ber elia ina inata ir it itabh os r y
an a abel and as astasia atoliy atoly ders dre drea dreas drei drej dres drew drey drii driy drzej dy gel gela gelica gelina gelique gelo ika il ita ja jali jelica n na nabel nabelle ne nette nie thony toine toinette ton tonella toni tonia tonio tonis tony uj ura utin war
ao i
ar chibald chie i iana ianna iel if jun kady lene mand mando men min naud no nold seniy tem thur tur turo un vind
as aad ad ha hish hley hok hraf hton if simi trid
at al sushi tila
au brey drey gusto gustus ng relia
av a ery i igdor
ay anda esha lin man o se
az ali iz
ba batunde chir hman lazs rbara rry rt rtholomew rtosz shar shir ssam ssirou
be atrice cky hrouz linda n nigno nita nito njamin nny rat rnadette rnard rnardo rnhard rnie rt rtha rtram rtrand ss th ttina tty verly
bi anca lal lawal ll nyamin
bj orn
bl aine ake anca anche
bo b bby gdan guslaw hdan huslav la nnie ris rislav ubacar yd yko
br ad adley ahim andi andon eanna ee enda endan enna ent et ett ian iana ianna ianne idget igitte itney ittany onislaw onwyn ooke uce uno yan yce
bu ddy di i lent rt
by ron
ca itlin leb lvin meron mila milla mille milo ndace ndice rina rl rla rlo rlos rlotta rlton rly rmen rol role rolina roline rolyn rrie ry sey ssandra ssidy ssie therine thy
ce cil cile cilia dric leste lia line m sar
ch ad andra andrababu andrika antal arlene arles arlie arlotte armaine eikh elsea en eryl idi ieko ike imamanda inedu inua loe ris rista ristian ristiane ristina ristine ristoph ristophe ristopher ristos uck
ci ara aran ndy
cl aire ara arence arice arissa aude audette audia audio aus ayton emens ement eo ifford ive
co dy le lette lin lleen llin ncepcion nnor nor nrad nstance nstantin nsuelo ra razon rey rinne rnelia rnelius ry urtney
cr aig istiano istina istobal
cu rt rtis
cy nthia ril rus
da isuke mian mien mon n na niel niela niele nielle nilo nny nylo phne rcy ria rio rius rlene rrell rren rryl ryl ve vid
de an bbie borah bra epak epika irdre lia lphine metrius nis nise nnis nys rek smond vendra vin von wey wi xter
di ana ane ego eter etrich lip lma mitri mitrios mitris na nah nesh rk
dm itri itry ytro
do lores mingo minic minick minik minique n nald nna nnie novan ra reen rian ris rothea rothy ug uglas
dr agan iss oupadi
du ane ncan san stin
dw ayne ight
dy lan
eb rahim
ed  die gar ie ith mond mund na oardo uard uardo ward win wina
ef rain
eh ud
ei leen tan
ek aterina rem
el aine eanor ena eni i ias ijah in ina iot isa isabeth ise iza izabeth la len lie liot liott lis mer oise sa sie ton vira vis
em anuel anuela eka erson il ile ilia iliano ilie ilio ily ine ma manuel manuelle merson mett re
en id och rico rique zo
eo in
er dal ic ica ich ik in nest nestine nesto nie nst rol win
es meralda peranza sam teban tela telle ther
et han ienne ta
eu gen gene genia genie nice
ev a an angeline ariste elina elyn erett geny o
ew a
ez ra
fa bian bien bio brice brizio di had hd isal rah rhad rid rida rooq rouk rrah rrokh thi tih tima tma ure ustin y ye
fe derico licia lipe lix mi ng rdinand renc rgus rnanda rnando
fi del lip ona onn
fl etcher ora orence orencia orian oyd
fo larin rrest uad
fr an ances ancesca ancesco ancine ancis ancisco anciszek ancois ancoise ank ankie anz ed eda eddie eddy ederic ederick ederik edrik ida ieda iedrich itz
fu mio
fy odor
ga bi bor briel briela briele briella brielle mal nesh reth rry rth ry utam vin
ge mma nevieve nnady off offrey org orge orges orgette orgi orgina orgios orgy rald raldine rard rardo rhard rmaine rrit rry rtrud rtrude
gh assan azi eorghe ulam
gi acomo anna anni deon gi lbert lberto lda les lles na no orgi orgia orgio ovanni sela sele selle ta ulia useppe
gl adys en enda enn oria
go dfrey lda nzalo odluck pal ran rdon tabaya ttfried
gr ace aciela aham eg egorio egory eta etchen igory over zegorz
gu ido ilherme illaume illermo nnar nter nther s staf stav stave stavo y
gw en endolyn yneth
gy orgy
ha bib biba ge idar ider ilemariam iley itham kainde kan kim l ley lima mad mdi mid mza na nk nna nnah ns o rdeep ri rish rold roon rriet rry ruki ruko ruto rvey san shem shim ssan ttie yato yk yley
he ather ctor idi inrich inz itor len lena lene lga lmut ndrik nri nrietta nrik nrique nry nryk rbert rman rmann ster
hi deki deo lary lda ldegard llary nata rofumi roko roshi royuki sham
ho ang llie lly race racio rtense ssein ward wie
hu bert gh go mberto sain seyin ssain ssein
ia n
ib rahim rahima
ic hiro
id a ris riss
if eanyi
ig nacio or
ih ab or
ij az
ik e
il ham ona se ya
im ad elda ran
in dira es grid
io an annis nel nut
iq bal
ir a akli ena ene fan ina is ma ving win
is aac abel abela abella abelle adora aiah aias ao mael mail obel sa
it amar suki
iu lian
iv a an ana ica
ja cek ck ckie clyn cob cqueline cques da den gdish ime ir iram ishankar ke kob lal mal mes mie mil n na ne net nez nina nine nis nos roslav roslaw rrett rrod rvis son sper vad vier viera waharlal yant yden yne
je an anette anine anne annette annie d ff ffrey lena nna nnie nnifer nny ns remy rmaine rome rry rzy sper sse ssica ssie sus
ji an e ll m mmie mmy ng tendra
jo achim an ana ann anna anne ao aquin celyn di die dy e el han hann hanna hannes hn hnathan hnie hnnie hnny ko lene mo n nas nathan nny rdi rge se sef sefa sefina sefine seph sephine sh shua siah sie sue vana yce zef zsef
ju an anita de dith dy les lia lian liana lie lien liet liette lio lius nichiro nko ri stin stina stine
jy oti
ka giso i ilash itlyn ja lle mal mala mel mil name ori pil ra ran ren ri rim rima rin rl rla spar tarina te terina tharina therina therine thleen thryn thy tie trina tsuya veh vita ye yla ylee zimierz zuo
ke iko ir isha ita ith lley llie lly lsey mal n ndall ndra ndrick nji nneth nny nta ntaro rri rry vin
kh adija aled alid alil awla ieu osrow
ki era eran m ra ran ril rill rsan rsten yoshi
kl aus
ko fi ichi ji nrad nstantin nstantinos
kr is ishna ista isten istian istin istina istine isty zysztof
ks enia
ku mar rt rtis
kw abena ame
ky le riakos
la cey ila jos kshmi lit mar mine na rissa rry rs szlo tasha tif toya ura uren urence urent urie verne wrence xmi yla zarus
le a ah andro anne ch e ena if igh ila land na ni nnart nny o on onard onardo onid onie onora opold slie ster szek ticia ttie van vi wis yla
li  am ana bby dia la lian liana llian lly n na nda nus onel or sa u v via viu z zzie
ll oyd
lo is la nnie rena renzo retta rna rraine tte u uie uis uisa uise well
lu c ca cas cia ciana ciano cie cien cille cinda cy dovic dwig igi is isa iz kas ke la ther z
ly dia le n nda ndon nette nn nne nnette udmila
ma bel ciej cky ddie deleine ds gda gdalena gdalene ggie gnus ha hamadou hamat hathir hdi hendra hesh hinda hmoud ia ite ithripala ja koto ksim ksym lak lcolm lgorzata lik llory madou mady mata ndy nfred nish nmohan nny noj non nsour nuel nuela ra rc rcel rcela rcella rcelle rcello rcelo rcia rcin rco rcos rcus rcy rek rgaret rgarita rge rgery rgie rgot rgrethe rguerite ria riah riam rian riana rianne riano ribel rie riella rija riko rilyn rina rio rion ris risa risol riusz rjorie rk rko rkus rlene rlon rquis rsha rta rtha rtin rtina rtine rty rvin rwa rwan ry ryam ryann rybeth sako saru sashi sayuki soud teusz thew thias thilde tias tilda tilde tt tteo tthew tthias tti ttias ud ureen urice uricio x xim xime ximilian xine xwell yra
me era g gan gawati hdi hmet hran i l lanie linda lisa lissa lvin nachem ral redith rle rrill ryl tte vlut
mi a caela cah chael chaela cheal chel chele chelle chiko ck ckey dori guel hai ka ke khail kheil klos lan ldred lena lica llicent llie lo lorad los lton mi na ndy nerva nnie noru ra randa rcea riam rko roslav tch tchell tsuo tzi
mo ham hamad hamed hammad hammadreza hammed hamud han handas hsen hsin ira ises jtaba kgweetsi ktar lly mir na nica nique rgan ritz ses she stafa urad ussa
mu ammar hammad hammed hyiddin kesh khtar nir rad rat riel stafa stapha
mw ai
my a khailo ra riam ron rtle
na bil der dia dine ftali guib jib ledi ncy nette omi rayan rendra resh ser srin sser talia talie tasha thalie than thaniel veen waf wal yib
ne cmettin d ha il ll llie lson manja ville
ng ozi uyen
ni amh cholas ck cola colae colas cole colette els gel khil kita kki kol kola kolai kolay kos ls na rmala sha tin tish zar
nk osazana
nn amdi
no ah am buo el elle emi lan ra rbert reen riko rma rman ur ura uri
nu rsultan
ob inna
oc tavia tavio
od ette
ok sana
ol a af av eg eksandr eksii ena ga iver ivia ivier lanta lie usegun uwaseun
om ar er
on drej
op helia
or han i ville
os ama amu car kar man valdo wald
ot is to
ou mar smane
ow en
oz gur
pa blo draig etongtarn mela nagiotis ola olo rvati rviz scal trice tricia trick trik tti tty ul ula ulette ulina uline ulo vel vlo wel
pe dro ggy kka nelope nny tar te ter tr tra tro tros
ph am an il ilip ilipp ilippe illip oebe umzile yllis
pi a erce erre eter etro otr yush
pl amen
po oja
pr abhat abowo adeep akash anab ashant atap atibha aveen avin ayut em iscilla iti iya iyanka okopis zemyslaw
qa sem
qu entin incy inn inton
ra chel chelle dha doslaw du e fael fik ghuram hul ila iner jendra jesh jiv jnath ju kesh lf lph madan mesh mi min miro mon mona ndal ndall ndolph nia nil njit oul phael quel shad shid smus tan ul vi y ymond
re ba becca cep em gan ggie gina ginald gis id nata ne nee tno uven ynaldo za
rh ea ett iannon oda onda
ri ad cardo ccardo chard chie ck cky ley na shi ta yad
ro b bbie bby bel bert berta berto bin byn cco cio derick dger dney dolfo drigo gelio ger han hit land lando lf man meo n nald nan nnie ry sa salie salind salyn sanna sario scoe se semarie semary sie ss wan wena xana xanne xie y yce
ru ben dolf dy fus men pert slan ss ssell th
ry an o ota szard uichi
sa ad bah bina bine brina chin die diq eed har id if jid jith kura l lah leh lem lim lly lma lman lome lva lvador lvatore m mantha mi mia mir mira mmy muel nae ndor ndra ndro ni njay njeev nna ntosh ra rah sha tish toshi tya ul yed yyid
sc arlett ott
se amus an bastian bastien iji kou lahattin lena lim lina lma rena rge rgei rgey rgio rhiy rzh th
sh afiq ahbaz ahid akira ana ane ania ankar anna annon aquille arad ari arif aron ashi aun auna avkat awn ayne eena eila elby eldon elley elly elton eri erif erman erri errie erry eryl igeru imon inichi inji intaro inzo irin irley iv lomo ohei
si aka d ddharth di gmar gmund las lvia lvio mon mona mone obhan pho ta
sk ye
sl awomir obodan
sm riti
so fia hail kha lomon ndra nia nja phia phie ren
sp encer
sr ettha i inivas
st acey acy an anislav anislaw anley avros efan efanie efano ella ephan ephane ephanie ephen eve even ewart uart
su bhas bramanian dhir e harto laiman leiman leyman mit nil nita resh san sana sanna sannah sanne shil shma silo zan zanne zette zie zy
sv en etlana etoslav
sw araj
sy bil lvester lvia lvie
sz ymon
ta bitha dashi deusz ha hir ichi kashi keshi lal lia mar mara mika mmy nia nisha nja nner nsu nya ra ras rek req riq ro ryn sha tiana tsuya wfik yyip
te d ddy odora odoro rence resa rrance rrell rrence rri rry ss ssa tsuya
th abo ad addeus aksin ea elma emba eo eodor eodora eodore eresa erese iago omas
ti a bor ffany gran m mmy mothy na tus
to bias by dd m mas masz mio mmaso mmie mmy moko ni ny nya ru shiko shimitsu
tr acey acy aian an avis ent evor icia ina isha istan udy uman
ts hisekedi utomu
tu rgut rki
ty ler rone son
tz ipi
uc he
ud ay
uh uru
ul rich ysses
um ar aro aru berto it
up endra
ur i sula
us ama ha man
va clav dim hagn han lentin lentina lentine leria lerie lery nce nessa run sil sile sily ssilis syl
ve lma nkaiah ra rna rnon ronica sna
vi acheslav c cente cki ckie cky ctor ctoria jay kram ktor ktoria nce ncent ncenzo nicius nod ola oleta rat rgil rginia shal taly vek vian vien vienne
vl adimir adislav
vo jtech lodymyr
vy acheslav
wa el lid lly lt lter nda ng ngari sim ylon yne
we i ndell ndy rner s sley
wh itney
wi eslaw lbert lbur lfred lfredo lfried lhelm lhelmina lla llard lliam llie llis lly lma nfried nifred nnie nona told
wo jciech le lfgang odrow uter
wy att
xa vier
xi  mena omara
ya el hya ir kubu n na nis nn nnick roslav sar sh shwant sin sir smin smine sser suhiro suo
ye gor lena mi senia vgeni vgeny vhen
yi ng ngluck tzhak
yo av gi ichi ko landa natan ng on sef shihide shiko shiro unes usaf usef ussef weri
yu ki kio lia lian ri riko ry suf suke taka val
yv es ette onne
za ch chariah chary chery ck ckary far hra id inab karia ki nele
zb igniew
zd enek ravko zislaw
ze hra inab lda lma na
zh ang ao
zi ad yad
zl atko
zo e fia la ltan ran
zu bair rab zana
`;

/**
 * Common given names of many languages, folded: a class of words that begin a person's name, not a
 * list of persons.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	TABLE.trim()
		.split('\n')
		.flatMap((line) => {
			const [head = '', ...tails] = line.split(' ');
			return tails.map((tail) => head + tail);
		})
);
