/**
 * Offices that are not ministries: `id | label | level | unique or many | other wordings`, lists
 * split by `;`. The label is a wording too.
 */
export const OFFICE_TABLE = `
president | president | head-of-state | unique | state president; president of the republic; federal president
vice-president | vice president | head-of-state | many | vice president of the republic; first vice president; executive vice president
prime-minister | prime minister | head-of-government | unique | pm; premier; taoiseach; head of government
deputy-prime-minister | deputy prime minister | minister | many | deputy premier; vice premier; vice prime minister; deputy pm; tanaiste; first deputy prime minister
chancellor | chancellor | head-of-government | unique | federal chancellor
vice-chancellor | vice chancellor | minister | unique |
first-minister | first minister | local | unique |
deputy-first-minister | deputy first minister | local | unique |
governor-general | governor general | head-of-state | unique |
supreme-leader | supreme leader | head-of-state | unique |
leader | leader | other | many | top leader; paramount leader; de facto leader; strongman; ruler; head of state; co leader
transitional-president | transitional president | head-of-state | unique | transition president; president of the transition; transitional leader
council-president | president of the presidential council | head-of-state | unique | chairman of the presidential council; head of the presidential council
secretary-of-state | secretary of state | minister | unique |
foreign-policy-chief | foreign policy chief | diplomat | unique | high representative; high representative for foreign affairs; high representative for foreign affairs and security policy; chief of foreign policy
national-security-adviser | national security adviser | other | unique | national security advisor; national security director
attorney-general | attorney general | minister | unique |
prosecutor-general | prosecutor general | other | unique | chief prosecutor; general prosecutor; public prosecutor general
chief-cabinet-secretary | chief cabinet secretary | minister | unique |
cabinet-secretary | cabinet secretary | minister | many |
minister-of-state | minister of state | minister | many | state minister; junior minister; minister without portfolio
minister | minister | minister | many | cabinet minister; government minister; federal minister; union minister
king | king | monarch | unique |
queen | queen | monarch | unique |
emperor | emperor | monarch | unique |
empress | empress | monarch | unique |
emir | emir | monarch | unique | amir
sultan | sultan | monarch | unique |
grand-duke | grand duke | monarch | unique |
crown-prince | crown prince | monarch | unique |
crown-princess | crown princess | monarch | unique |
prince | prince | monarch | many |
princess | princess | monarch | many |
pope | pope | monarch | unique | pontiff
secretary-general | secretary general | organisation | unique | secretary general of the un; chief secretary general
deputy-secretary-general | deputy secretary general | organisation | many | under secretary general; assistant secretary general
director-general | director general | organisation | many |
deputy-director-general | deputy director general | organisation | many |
managing-director | managing director | organisation | unique |
executive-director | executive director | organisation | unique |
executive-secretary | executive secretary | organisation | unique |
high-commissioner | high commissioner | diplomat | many |
commissioner | commissioner | organisation | many | eu commissioner; climate commissioner; trade commissioner; economy commissioner; enlargement commissioner; energy commissioner; competition commissioner; defence commissioner; migration commissioner; rights commissioner; human rights commissioner
chief-executive | chief executive | organisation | unique | ceo; chief executive officer
company-officer | chief operating officer | other | many | chief financial officer; chief technology officer; finance chief; finance director; coo; cfo; managing partner; general manager
chairperson | chairperson | organisation | unique | chairman; chairwoman; chair; co chair; co chairman; executive chairman; honorary chairman; chairman of the board
deputy-chairperson | deputy chairperson | organisation | many | deputy chairman; vice chairman; vice chairwoman; vice chair; deputy chair
general-secretary | general secretary | party | unique | first secretary; party secretary; party general secretary
party-leader | party leader | party | unique | leader of the party; party chief; party president; party chairman
floor-leader | floor leader | party | unique | parliamentary leader; parliamentary group leader; group leader
opposition-leader | opposition leader | party | unique | leader of the opposition; main opposition leader
majority-leader | majority leader | other | unique | senate majority leader; house majority leader
minority-leader | minority leader | other | unique | senate minority leader; house minority leader
speaker | speaker | other | unique | parliament speaker; parliamentary speaker; speaker of parliament; speaker of the house; house speaker; speaker of the national assembly; national assembly speaker; national assembly president; president of the national assembly; national assembly chairman; chairman of the national assembly; parliament chairman; commons speaker; speaker of the house of commons; speaker of the house of representatives; lower house speaker; upper house speaker; assembly speaker; duma speaker; knesset speaker; senate president; president of the senate; senate speaker; speaker of the senate; parliament president; president of parliament
deputy-speaker | deputy speaker | other | many | deputy speaker of the national assembly; deputy speaker of parliament
senator | senator | other | many | sen
member-of-parliament | member of parliament | other | many | mp; lawmaker; legislator; member of the european parliament; mep; parliamentarian
representative | representative | other | many | rep; congressman; congresswoman
governor | governor | local | many | gov; provincial governor; regional governor; state governor
central-bank-governor | central bank governor | organisation | unique | governor of the central bank; reserve bank governor; central bank chief; central bank president; bank governor
deputy-governor | deputy governor | local | many | vice governor; lieutenant governor; lt gov; senior deputy governor
mayor | mayor | local | unique | lord mayor
regional-premier | regional premier | local | unique |
chief-minister | chief minister | local | unique |
deputy-chief-minister | deputy chief minister | local | many |
ambassador | ambassador | diplomat | many | envoy; high representative to
un-ambassador | permanent representative to the united nations | diplomat | unique | permanent representative to the un; ambassador to the united nations; ambassador to the un; un ambassador; united nations ambassador; envoy to the united nations; envoy to the un; permanent representative at the united nations
permanent-representative | permanent representative | diplomat | many |
special-envoy | special envoy | diplomat | many | special representative; peace envoy; special presidential envoy; climate envoy; special coordinator; special rapporteur
consul-general | consul general | diplomat | many | consul
charge-daffaires | chargé d'affaires | diplomat | many | charge d affaires; charge
spokesperson | spokesperson | spokesperson | many | spokesman; spokeswoman; press secretary
army-chief | army chief | military | unique | chief of the army; chief of army staff; army chief of staff; military chief; chief of the general staff; chief of general staff; chief of staff of the armed forces; armed forces chief; commander in chief; chief of the defence staff; chief of defence staff; chief of defence; joint chiefs chairman; chairman of the joint chiefs of staff
commander | commander | military | many | military commander; rebel commander; deputy commander; top commander; supreme allied commander; supreme allied commander europe; army commander; region commander; regional commander; navy commander; air force commander
general | general | military | many | gen; lieutenant general; lt gen; major general; maj gen; brigadier general; brig gen
admiral | admiral | military | many | vice admiral; rear admiral; fleet admiral
colonel | colonel | military | many | col; lieutenant colonel; lt col
field-marshal | field marshal | military | many | marshal; air marshal; air chief marshal; air vice marshal
chief-of-staff | chief of staff | other | many | presidential chief of staff
chief-negotiator | chief negotiator | diplomat | many | negotiator; lead negotiator; top negotiator
chief-justice | chief justice | other | unique | chief judge
top-judge | supreme court judge | other | many | supreme court justice; associate justice
solicitor-general | solicitor general | other | unique |
ombudsman | ombudsman | other | unique |
election-chief | chief election commissioner | other | unique | chief electoral officer; chief election officer; electoral director
chief-economist | chief economist | other | many |
registrar | registrar | other | many |
rapporteur | rapporteur | other | many |
judge | judge | other | many | justice
first-lady | first lady | other | unique |
candidate | presidential candidate | other | many | candidate
police-chief | police chief | other | unique | national police chief; chief constable; chief of police; police commissioner; head of police; inspector general of police
intelligence-chief | intelligence chief | other | unique | spy chief; head of intelligence; intelligence director; director of national intelligence; chief of intelligence; security service chief
service-secretary | army secretary | minister | many | navy secretary; air force secretary; secretary of the army; secretary of the navy
security-council-secretary | security council secretary | other | unique | secretary of the security council; national security council secretary; secretary of the national security council; secretary of the national security and defense council; secretary of the national security and defence council; secretary of the supreme national security council
auditor-general | auditor general | other | unique | comptroller; comptroller general; chief auditor
prosecutor | prosecutor | other | many | deputy prosecutor
coordinator | coordinator | diplomat | many | humanitarian coordinator; resident coordinator; emergency coordinator
rights-chief | human rights chief | organisation | unique | rights chief; high commissioner for human rights
aid-chief | aid chief | organisation | unique | humanitarian chief; relief chief; emergency relief coordinator
refugee-chief | refugee chief | organisation | unique | refugees chief; high commissioner for refugees
climate-chief | climate chief | organisation | unique |
trade-chief | trade chief | organisation | unique |
deputy-head | deputy head | other | many | deputy chief
archbishop | archbishop | local | many | bishop; patriarch
head | head | other | many | chief; boss; bureau chief; mission chief; agency chief
director | director | other | many | deputy director; bureau director; regional director
adviser | adviser | other | many | advisor; senior adviser; senior advisor; presidential adviser; chief adviser; chief advisor; presidential aide; aide
undersecretary | undersecretary | minister | many | under secretary; under secretary of state; assistant secretary of state; deputy secretary of state; assistant secretary; permanent secretary
vice-minister | vice minister | minister | many | deputy minister; assistant minister; first deputy minister
founder | founder | other | many | co founder
`;

/**
 * Ministries: `id | portfolio words`. Each portfolio gives "<p> minister", "minister of <p>",
 * "minister for <p>", "<p> secretary", "secretary of <p>", "secretary for <p>"; the first is the label.
 * A starred one is an adjective: only "<p> minister" and "<p> secretary".
 */
export const PORTFOLIO_TABLE = `
foreign | *foreign; foreign affairs; external affairs; foreign relations; external relations; foreign and european affairs; foreign affairs and trade; foreign affairs and international trade; foreign affairs and international cooperation; foreign affairs and cooperation; foreign affairs and foreign trade; european and foreign affairs; international relations; foreign and commonwealth affairs; foreign affairs and regional integration; international relations and cooperation
defence | defence; defense; national defence; national defense; armed forces; war
finance | finance; treasury; finances; the treasury; the budget; budget
economy | economy; economic affairs; economics; *economic; national economy; the economy; economy and finance; economic development; finance and economy
trade | trade; international trade; commerce; trade and industry; foreign trade; export; commerce and industry; trade investment and tourism; business and trade
interior | interior; *home; home affairs; internal affairs; the interior; public security; internal security; security; homeland security; national security; public safety
justice | justice
health | health; public health; health and welfare; health and social services; health and human services
education | education; higher education; national education; education and science
energy | energy; oil; petroleum; power; electricity; energy and infrastructure; mines; energy and mines
environment | environment; climate; climate change; the environment; environment and climate change; ecology; water
agriculture | agriculture; farming; food; fisheries; agriculture and fisheries; agriculture and food; rural development
transport | transport; transportation; infrastructure; railways; public works; land and transport
labour | labour; labor; employment; work; manpower; labour and employment; work and pensions
culture | culture; culture and sport; sport; sports; tourism; culture and tourism; youth and sports
science | science; technology; science and technology; innovation; digital; digital affairs; digital transformation; communications; information; telecommunications; information and communications
industry | industry; business; mining; industry and trade; industry and technology
housing | housing; local government; regional development; urban development; planning; territorial administration
social-affairs | social affairs; social development; welfare; family; women; women's affairs; women s affairs; gender equality; family affairs; children; equality; pensions
unification | unification
immigration | immigration; migration; citizenship; refugees; integration
european-affairs | european affairs; europe; european integration; eu affairs
development | international development; development; development cooperation; international cooperation; cooperation; reconstruction; planning and development
veterans | veterans; veterans affairs
land | land; lands; land and natural resources; natural resources
emergency | emergency situations; emergencies; civil protection; disaster management
religious-affairs | religious affairs; religion; awqaf
parliamentary-affairs | parliamentary affairs; public administration; administrative reform; civil service
`;
