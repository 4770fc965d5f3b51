/** Closed classes of English words, for reading clauses without a tagger. All lower case, with straight apostrophes. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no every each either neither both all many most several few another one two three four five six seven eight nine ten other such what which whose more less',
);

export const PREPOSITIONS = set(
  'of for at in from with to on by inside within near about against under over behind between among into through during after before since until without across around toward towards outside onto upon off via per despite amid amidst besides beyond along alongside throughout following including regarding concerning like unlike than as out',
);

/** Prepositions that tie a further noun to a noun: "a spokesperson for the agency". */
export const NOUN_PREPOSITIONS = set('of for at in from with on to by inside within near behind against about under');

export const COORDINATORS = set('and but or nor yet then');

export const SUBORDINATORS = set(
  'that if whether because although though while whereas when where whenever wherever after before since until unless as once so lest how why than what who whom whose which',
);

export const RELATIVES = set('who which that');

export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should ought 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't mustn't he's she's it's they're they've he'd she'd they'd i'm i've i'd we've we're we'd you're you've he'll she'll they'll it'll we'll i'll you'll that's there's who's who've who'd not never",
);

/** Forms of "be": before a past participle they make a passive, whose subject is not the speaker. */
export const BE_FORMS = set("is are was were be been being am isn't aren't wasn't weren't he's she's it's they're");

export const ADVERBS = set(
  'also again then later once now still even just too ever never always often sometimes soon earlier already almost instead further furthermore moreover nonetheless nevertheless meanwhile however therefore thus indeed perhaps maybe together first next last twice simply only afterward afterwards yesterday today tonight tomorrow recently previously all both himself herself themselves itself too well here ago long back out up further since famously yet quite rather',
);

/** Words of time that stand beside a verb without a preposition: "said Monday", "said last week". */
export const TIME_WORDS = set(
  'May monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. morning afternoon evening night noon midday midnight today yesterday tonight tomorrow week month year weekend weeks months years days day hours hour minutes moments summer winter spring fall autumn recently earlier later last next this late early time a.m. p.m. quarter decade',
);

export interface Pronoun {
  readonly number: 'singular' | 'plural';
  readonly gender?: 'male' | 'female' | 'thing';
  readonly person: 1 | 2 | 3;
}

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { number: 'singular', gender: 'male', person: 3 }],
  ['she', { number: 'singular', gender: 'female', person: 3 }],
  ['it', { number: 'singular', gender: 'thing', person: 3 }],
  ['they', { number: 'plural', person: 3 }],
  ['i', { number: 'singular', person: 1 }],
  ['we', { number: 'plural', person: 1 }],
  ['you', { number: 'plural', person: 2 }],
]);

/** Words of more than three letters that a name may hold in lower case: "Ursula von der Leyen". */
export const NAME_PARTICLES = set('de del della der den di da dos du la le las los van von bin ibn al el ter ten y e');

/** Words that are capitalised at the head of a sentence and are no names. */
export const SENTENCE_OPENERS = set(
  "and but or so yet then if when while as after before since although though because however meanwhile in on at by for from with the a an this that these those he she it they we i you his her its their our my your there here what who why how where many most some more all both another one other such still even also instead indeed perhaps not no only just once later earlier now today yesterday according asked speaking despite during under over amid among about against through without unlike like to of several few each every neither either additionally moreover furthermore nonetheless nevertheless finally similarly likewise that's it's he's she's they're i'm we're",
);
