const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A capitalised name that ends with (or holds) one of these is an organization's. */
export const ORGANIZATION_HEADS = list(
  `ministry department agency bureau council commission committee subcommittee board authority administration office directorate secretariat inspectorate ombudsman
  university college school academy institute institution faculty polytechnic lycee universidad universite universidade
  party alliance coalition movement front bloc caucus league union federation confederation association society club guild organization organisation foundation fund trust charity network forum group
  company corporation corp inc ltd llc plc co holdings industries enterprises partners bank airlines airways motors energy petroleum pharmaceuticals technologies systems solutions media entertainment studios records pictures insurance telecom
  court tribunal parliament congress senate assembly legislature knesset bundestag duma cabinet politburo
  police army navy force forces guard constabulary brigade battalion regiment corps militia gendarmerie
  times post herald tribune gazette guardian telegraph newspaper press news magazine journal observer chronicle broadcasting television radio
  orchestra choir government
  service services enforcement bank treasury reserve exchange chamber ministry embassy consulate mission delegation
  team fc cf wanderers rovers church diocese archdiocese synod brotherhood sisterhood congregation
  collective consortium cooperative co-operative syndicate centre center laboratory laboratories observatory bench panel
  partido partei parti frente federacion asociacion grupo banco ministerio comision consejo instituto sindicato corporacion fundacion camara conseil ministere banque societe ligue
  socialists democrats greens liberals conservatives republicans labour democracy`,
);

/** These heads are an organization only together with other capitalised words ("Global News", not "News"). */
export const ALONE_TOO = list(
  'parliament congress senate knesset bundestag duma cabinet politburo interpol treasury assembly',
);

/** Heads that go on with "of", "for" or "on" and a further name: "Ministry of Health", "Department for Homeland Security". */
export const OPENING_HEADS = list(
  `ministry department agency bureau council commission committee subcommittee board authority administration office directorate secretariat university college school academy institute faculty
  party alliance coalition movement front league union federation confederation association society club foundation fund bank court house chamber church centre center museum library
  organization organisation network group congress assembly parliament government republic conference chief minister army brotherhood service force forces trust universidad universite universidade partido parti frente federacion asociacion grupo banco ministerio comision consejo instituto sindicato corporacion fundacion camara conseil ministere banque societe ligue`,
);

/** Nouns that fill departments' names: "Immigration, Refugees and Citizenship Canada", "Health Minister". */
export const POLICY_FIELDS = list(
  `immigration refugees refugee citizenship customs border health finance defence defense foreign affairs interior justice education environment climate change transport transportation trade commerce labour labor energy agriculture fisheries oceans forests food
  housing infrastructure communities heritage culture tourism sports sport youth women gender families family children seniors indigenous services crown-indigenous relations northern veterans public safety emergency preparedness security homeland
  natural resources livestock fishery forestry industry innovation science technology economic economy development international cooperation planning treasury revenue tax employment workforce social welfare water sanitation home internal external information communications communication digital
  works planning fintech unification commodities economics diaspora disaster constitutional electoral cabinet religion arts media sciences higher basic primary secondary roads railways aviation civil power electricity steel textiles petroleum minorities tribal panchayati rural urban regional prisons correctional police peace reconciliation integration equality labor small business enterprise enterprises investment investments budget statistics global parks mines mining oil petroleum gas lands land local government local religious parliamentary intergovernmental state national`,
);

/** Endings that a company's name may have after a comma. */
export const LEGAL_FORMS = list('inc ltd llc plc corp co gmbh ag sa nv bv limited incorporated corporation');

/** Well-known names whose words alone do not show that they are organizations. */
export const KNOWN_ORGANIZATIONS = new Set([
  'white house',
  'pentagon',
  'kremlin',
  'downing street',
  'capitol hill',
  'buckingham palace',
  'elysee',
  'interpol',
  'europol',
  'reuters',
  'bloomberg',
  'xinhua',
  'al jazeera',
  'agence france-presse',
  'canadian press',
  'scotland yard',
  'amnesty international',
  'human rights watch',
  'greenpeace',
  'red cross',
  'red crescent',
  'doctors without borders',
  'save the children',
  'oxfam',
  'united nations',
  'european union',
  'african union',
  'arab league',
  'world bank',
  'world trade organization',
  'international monetary fund',
  'house of commons',
  'house of lords',
  'house of representatives',
  'supreme court',
  'hezbollah',
  'hamas',
  'taliban',
  'al-qaeda',
  'al qaeda',
  'islamic state',
  'boko haram',
  'al-shabaab',
  'google',
  'facebook',
  'twitter',
  'amazon',
  'apple',
  'microsoft',
  'netflix',
  'instagram',
  'youtube',
  'tiktok',
  'uber',
  'airbnb',
  'alibaba',
  'tencent',
  'huawei',
  'samsung',
  'toyota',
  'honda',
  'hyundai',
  'boeing',
  'airbus',
  'fox news',
  'the hague court',
  'national guard',
  'coast guard',
  'mercosur',
  'opec',
  'unesco',
  'unicef',
  'nasa',
  'nato',
  'asean',
  'labour',
  'tories',
  'sinn fein',
  'forbes',
  'sotheby',
  'sotheby’s',
  'fidesz',
  'likud',
]);

/** Capitals in short names that are no organization. */
export const OTHER_ACRONYMS = list(
  'us usa uk uae ussr drc prc eu-us ok tv dna hiv aids covid covid-19 sars gdp gnp vat ceo cfo cto coo md mp mps mpp mla mna phd ba ma mba bsc gmt est edt pst pdt utc am pm id it ai pc cd dvd gps sms suv lgbt lgbtq lgbtq+ lgbti ngo ngos rsvp faq pdf html ufo vip atm pr hr ww ii iii iv vi vii viii ix xi xii ppp ipo nft esg evs ev pm cm dm nid asi oc ag fm fta npl nda dba pcr hrh hh he hm jp sc kc qc mv ms ss uss hms dc xe ldcs sdgs sdg eez b2b vr ar llb llm bba cpr icu ivf uv wc diy idp idps ied ieds gmo gmos ict mou mous ppe r&d la nyc hq ep lp dj mc rip dui dwi swat cctv sim usb suvs pcs pdt kg km mm cc adhd ptsd bc ad nfts sme smes btw x',
);
