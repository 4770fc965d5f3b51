/** What kind of post a title names: a public office of a jurisdiction, a post in an organization, or an occupation. */
export type TitleKind = 'office' | 'post' | 'occupation';

export interface Title {
  /** Folded words. */
  readonly words: readonly string[];
  /** English name of the office, where the title names one. */
  readonly office?: string;
  readonly kind: TitleKind;
}

/** Office -> the words that name it. One row gives pattern and meaning; French forms are those of Canadian newspapers. */
const OFFICES: Readonly<Record<string, string>> = {
  'Prime Minister': 'prime minister|pm|prime-minister|premier ministre|premiere ministre|first minister|taoiseach',
  Premier: 'premier',
  President: 'president|presidente',
  'Vice President': 'vice president|vice-president',
  'Deputy Prime Minister': 'deputy prime minister|vice-premier|vice premier|deputy premier',
  Chancellor: 'chancellor',
  'Governor General': 'governor general|governor-general',
  Governor: 'governor|gov',
  'Lieutenant Governor': 'lieutenant governor|lieutenant-governor|lt gov',
  Mayor: 'mayor|lord mayor',
  Senator: 'senator|sen',
  Representative: 'representative|rep|congressman|congresswoman',
  'Member of Parliament': 'mp|member of parliament|lawmaker|parliamentarian|legislator',
  'Member of the Legislative Assembly': 'mla|mpp|mna',
  Speaker: 'speaker',
  'Attorney General': 'attorney general|attorney-general|atty gen',
  'Solicitor General': 'solicitor general|solicitor-general',
  'Secretary of State': 'secretary of state',
  'Foreign Secretary': 'foreign secretary',
  'Home Secretary': 'home secretary',
  Minister: 'minister|ministre',
  'Minister of State': 'minister of state',
  Secretary: 'secretary|undersecretary|under secretary',
  'Press Secretary': 'press secretary',
  Ambassador: 'ambassador|high commissioner|envoy|special envoy|consul|consul general',
  King: 'king',
  Queen: 'queen',
  Prince: 'prince|crown prince',
  Princess: 'princess|crown princess',
  Emperor: 'emperor',
  Sultan: 'sultan',
  Emir: 'emir',
  Pope: 'pope',
  'First Lady': 'first lady',
  'Chief Justice': 'chief justice|chief judge',
  Justice: 'justice|judge|magistrate|judge president',
  Councillor: 'councillor|councilor|councilman|councilwoman|alderman|city councillor',
  'Cabinet Minister': 'cabinet minister',
  'Opposition Leader': 'opposition leader|leader of the opposition|leader of the official opposition',
  'House Leader': 'house leader|majority leader|minority leader|whip|chief whip',
  Commissioner: 'commissioner',
  'Chief of Staff': 'chief of staff',
  Candidate: 'candidate|nominee',
};

const POSTS: Readonly<Record<string, string>> = {
  'Chief Executive Officer': 'ceo|chief executive|chief executive officer',
  'Chief Financial Officer': 'cfo|chief financial officer',
  'Chief Operating Officer': 'coo|chief operating officer',
  'Chief Economist': 'chief economist',
  Chair: 'chair|chairman|chairwoman|chairperson|co-chair|co-chairman|co-chairwoman',
  'Vice Chair':
    'vice chair|vice chairman|vice chairwoman|vice-chair|vice-chairman|vice-chairwoman|deputy chairman|deputy chair',
  'Executive Director': 'executive director',
  'Managing Director': 'managing director',
  'Director General': 'director general|director-general|general director|directrice generale|directeur general',
  'Secretary General': 'secretary general|secretary-general|general secretary',
  Director: 'director|co-director|associate director|deputy director',
  Commander:
    'commander-in-chief|commander in chief|chief of defence staff|chief of the defence staff|chief of the general staff',
  'Police Chief': 'police chief|chief of police',
  Chief: 'chief|chieftain|paramount chief|grand chief',
  Head: 'head',
  Leader: 'leader|co-leader|party leader',
  Founder: 'founder|co-founder|cofounder',
  Owner: 'owner|co-owner',
  Manager: 'manager|general manager|project manager',
  Coordinator: 'coordinator|co-ordinator|organizer|organiser',
  Spokesperson: 'spokesperson|spokesman|spokeswoman|porte-parole',
  Treasurer: 'treasurer',
  Member: 'member|board member|cabinet member',
  Partner: 'partner|managing partner',
  Executive: 'executive|senior executive',
  Principal: 'principal|headmaster|rector|dean|provost|vice-chancellor|vice chancellor',
  Coach: 'coach|head coach|captain',
  Editor: 'editor|editor-in-chief|editor in chief|managing editor|publisher',
  Adviser:
    'adviser|advisor|senior adviser|senior advisor|special adviser|national security adviser|national security advisor',
  Official: 'official|senior official|officer|deputy|aide',
  Curator: 'curator',
  Superintendent:
    'superintendent|inspector|sergeant|detective|constable|commander|general|colonel|major|lieutenant|admiral|brigadier|corporal',
};

const OCCUPATIONS = `professor|associate professor|assistant professor|professor emeritus|lecturer|teacher|researcher|senior researcher|fellow|senior fellow|scholar|scientist|political scientist|historian|economist|analyst|political analyst|policy analyst|sociologist|psychologist|epidemiologist|physicist|biologist|
  lawyer|attorney|prosecutor|barrister|solicitor|advocate|activist|campaigner|journalist|reporter|correspondent|columnist|writer|author|poet|novelist|playwright|critic|blogger|broadcaster|photographer|
  actor|actress|singer|musician|rapper|composer|artist|painter|sculptor|filmmaker|film-maker|producer|comedian|dancer|designer|architect|engineer|
  doctor|physician|nurse|surgeon|psychiatrist|pharmacist|expert|specialist|consultant|strategist|pollster|lobbyist|
  footballer|player|striker|midfielder|goalkeeper|defender|boxer|athlete|sprinter|swimmer|skater|cyclist|golfer|wrestler|champion|
  farmer|fisherman|driver|pilot|astronaut|businessman|businesswoman|entrepreneur|billionaire|banker|investor|trader|economics professor|politician|diplomat|statesman|dissident|refugee|migrant|student|resident|victim|suspect|volunteer|worker|social worker|
  cardinal|archbishop|bishop|priest|pastor|rabbi|imam|monk|missionary|chef|model|host|presenter|veteran|soldier|officer|policeman|policewoman|guard|coordinator|translator|interpreter|philanthropist|collector|environmentalist|guru|cleric|preacher|theologian|anthropologist|archaeologist|geographer|meteorologist|virologist|statistician|mathematician|chemist|astronomer|anchor|commentator|contributor|pundit|operative|organizer|prosecutor general|public prosecutor|counsel|state counsel|secretary-treasurer|trustee|assemblyman|assemblywoman|delegate|mediator|negotiator|rapporteur|inspector general|auditor general|comptroller|ombudsman|registrar|warden|sheriff|marshal|firefighter|paramedic|midwife|dentist|veterinarian|chef de cabinet|heir|sister|brother|wife|husband|mother|father|son|daughter|widow|uncle|aunt|cousin|friend|colleague`;

function rows(table: Readonly<Record<string, string>>, kind: TitleKind): Title[] {
  return Object.entries(table).flatMap(([office, words]) =>
    words.split('|').map((phrase) => ({ words: phrase.split(' '), office, kind })),
  );
}

const TITLES: readonly Title[] = [
  ...rows(OFFICES, 'office'),
  ...rows(POSTS, 'post'),
  ...OCCUPATIONS.split('|').map((phrase) => ({ words: phrase.trim().split(' '), kind: 'occupation' as const })),
];

/** Titles by their last word, longest first: a title is read backwards from the name that it stands before. */
export const TITLES_BY_LAST: ReadonlyMap<string, readonly Title[]> = groupBy((title) => title.words.at(-1) ?? '');

/** Titles by their first word, longest first. */
export const TITLES_BY_FIRST: ReadonlyMap<string, readonly Title[]> = groupBy((title) => title.words[0] ?? '');

function groupBy(key: (title: Title) => string): ReadonlyMap<string, readonly Title[]> {
  const groups = new Map<string, Title[]>();
  for (const title of TITLES) groups.set(key(title), [...(groups.get(key(title)) ?? []), title]);
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** Words before a title that say how it is held, and the status they mean. */
export const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'interim' | 'deputy' | 'vice'> = new Map(
  [
    ['former', 'former'],
    ['ex', 'former'],
    ['ex-', 'former'],
    ['onetime', 'former'],
    ['one-time', 'former'],
    ['then', 'former'],
    ['past', 'former'],
    ['retired', 'former'],
    ['acting', 'acting'],
    ['interim', 'interim'],
    ['caretaker', 'interim'],
    ['deputy', 'deputy'],
    ['assistant', 'deputy'],
    ['associate', 'deputy'],
    ['vice', 'vice'],
    ['elect', 'elect'],
    ['president-elect', 'elect'],
  ],
);
