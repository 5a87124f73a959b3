/** World bodies: `acronym | full name | other names`, lists split by `;`. */
export const ORGANISATION_TABLE = `
UN | United Nations | U.N.; UNO; United Nations Organization
UNGA | United Nations General Assembly | UN General Assembly; General Assembly
UNSC | United Nations Security Council | UN Security Council; U.N. Security Council; Security Council
UNHCR | UN High Commissioner for Refugees | United Nations High Commissioner for Refugees; UN refugee agency
UNICEF | United Nations Children's Fund |
UNESCO | United Nations Educational, Scientific and Cultural Organization |
UNDP | United Nations Development Programme |
UNEP | United Nations Environment Programme |
UNRWA | United Nations Relief and Works Agency |
UNCTAD | United Nations Conference on Trade and Development |
UNODC | United Nations Office on Drugs and Crime |
OCHA | United Nations Office for the Coordination of Humanitarian Affairs |
OHCHR | United Nations Human Rights Office | UN Human Rights Office
WFP | World Food Programme | World Food Program
WHO | World Health Organization | World Health Organisation
WTO | World Trade Organization | World Trade Organisation
WMO | World Meteorological Organization |
WIPO | World Intellectual Property Organization |
IMF | International Monetary Fund |
IAEA | International Atomic Energy Agency |
ILO | International Labour Organization | International Labor Organization
IMO | International Maritime Organization |
ICAO | International Civil Aviation Organization |
IOM | International Organization for Migration |
ITU | International Telecommunication Union |
FAO | Food and Agriculture Organization |
IFAD | International Fund for Agricultural Development |
ICC | International Criminal Court |
ICJ | International Court of Justice |
IPCC | Intergovernmental Panel on Climate Change |
IFRC | International Federation of Red Cross and Red Crescent Societies |
ICRC | International Committee of the Red Cross | Red Cross
IOC | International Olympic Committee |
FIFA | Fédération Internationale de Football Association |
UEFA | Union of European Football Associations |
NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
EU | European Union | E.U.
EC | European Commission |
ECB | European Central Bank |
EBRD | European Bank for Reconstruction and Development |
EIB | European Investment Bank |
ECHR | European Court of Human Rights |
ECJ | European Court of Justice |
EFTA | European Free Trade Association |
OSCE | Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe
OPCW | Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
OPEC | Organization of the Petroleum Exporting Countries | OPEC+
OAS | Organization of American States |
CARICOM | Caribbean Community |
CELAC | Community of Latin American and Caribbean States |
OECS | Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States
AU | African Union |
ECOWAS | Economic Community of West African States |
SADC | Southern African Development Community |
EAC | East African Community |
IGAD | Intergovernmental Authority on Development |
ECCAS | Economic Community of Central African States |
COMESA | Common Market for Eastern and Southern Africa |
AfDB | African Development Bank |
AES | Alliance of Sahel States |
GCC | Gulf Cooperation Council |
OIC | Organisation of Islamic Cooperation | Organization of Islamic Cooperation
ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations
APEC | Asia-Pacific Economic Cooperation |
ADB | Asian Development Bank |
AIIB | Asian Infrastructure Investment Bank |
SAARC | South Asian Association for Regional Cooperation |
SCO | Shanghai Cooperation Organisation | Shanghai Cooperation Organization
CIS | Commonwealth of Independent States |
CSTO | Collective Security Treaty Organization | Collective Security Treaty Organisation
EAEU | Eurasian Economic Union |
PIF | Pacific Islands Forum |
AOSIS | Alliance of Small Island States |
NAM | Non-Aligned Movement |
IEA | International Energy Agency |
IRENA | International Renewable Energy Agency |
MSF | Doctors Without Borders | Médecins Sans Frontières
HRW | Human Rights Watch |
WEF | World Economic Forum |
IDB | Inter-American Development Bank |
ICAN | International Campaign to Abolish Nuclear Weapons |
 | World Bank |
 | Federal Reserve | Fed; U.S. Federal Reserve; US Federal Reserve
 | Arab League | League of Arab States
 | Amnesty International |
 | European Parliament |
 | European Council |
 | Council of Europe |
 | European Commission |
 | Commonwealth of Nations |
 | Interpol |
 | Mercosur |
 | Nordic Council |
 | Andean Community |
 | Organization of Turkic States | Organisation of Turkic States
 | Visegrad Group |
 | Taliban |
 | Hamas |
 | Hezbollah | Hizbullah; Hizbollah
 | Kremlin |
 | White House |
 | Pentagon |
 | State Department | U.S. State Department; US State Department; Department of State
 | Blue House |
 | Downing Street |
 | Elysee | Élysée
G7 | Group of Seven | G-7
G20 | Group of 20 | G-20
G77 | Group of 77 |
BRICS | | BRICS+
AP | Associated Press | The Associated Press
AFP | Agence France-Presse |
BBC | | BBC News
CNN | |
KCNA | Korean Central News Agency |
 | Reuters |
 | Xinhua | Xinhua News Agency
 | Yonhap | Yonhap News Agency
 | Interfax |
 | Kyodo | Kyodo News
 | Al Jazeera |
 | Bloomberg |
`;

/** Last words that make a capitalised span an organisation, folded. */
export const ORGANISATION_SUFFIXES: ReadonlySet<string> = new Set(
	(
		'ministry party parties bank council committee commission association agency authority bureau ' +
		'department office organization organisation union university institute institution ' +
		'foundation federation league company corporation corp inc ltd group holdings airlines airways ' +
		'parliament assembly congress senate court tribunal army navy forces force police brigade ' +
		'brigades front movement alliance coalition academy college school hospital club society ' +
		'fund trust board embassy consulate mission secretariat cabinet government administration ' +
		'network news times post herald tribune gazette press agency television radio broadcasting ' +
		'museum orchestra band church command corps guard guards militia ministries exchange ' +
		'industries motors electronics records studios pictures entertainment media partners ' +
		'international bloc presidency chancellery kneset knesset duma bundestag rebels guerrillas forum ' +
		'chamber confederation'
	).split(' ')
);

/** First words of organisations named "<word> of <something>", folded. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
	(
		'ministry bank council committee commission association agency authority bureau department ' +
		'office organization organisation union university institute federation league house ' +
		'parliament assembly senate court academy board government embassy chamber forces alliance ' +
		'permanent community party church central society movement confederation conference centre center front'
	).split(' ')
);
