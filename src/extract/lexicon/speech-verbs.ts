/**
 * How a verb brings in somebody's words.
 * `say`    direct speech, and a clause without "that": "he said it rose"
 * `state`  direct speech, and a clause with "that": "he argued that it rose"
 * `think`  a clause that somebody holds to be so: "experts believe that it rose"
 * `label`  an object with words about it: "he called it “a hoax”"
 * `manner` direct speech only, and only right beside it: "“No,” she laughed"
 */
export type SpeechUse = 'say' | 'state' | 'think' | 'label' | 'manner';
type SpeechForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface SpeechVerb {
  readonly lemma: string;
  readonly use: SpeechUse;
  readonly forms: ReadonlySet<SpeechForm>;
  /** The same letters are also a noun: "claims", "the report". */
  readonly nounlike: boolean;
}

/*
 * Sources: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31 (public and
 * private factual verbs) and 16.32 (suasive verbs), and Levin, English Verb Classes (1993), 37 (verbs of communication).
 */
const LEMMAS: Readonly<Record<SpeechUse, string>> = {
  say: 'say tell add write tweet',
  state:
    'acknowledge admit advise advocate affirm agree allege announce answer apologize argue ask assert assure bellow blog boast brag bray caution chant charge claim comment complain concede conclude confess confide confirm contend convey counter cry declare decree deny demand detail disclose email emphasize emphasise exclaim explain express fume grumble hint holler hypothesize imply indicate inform inquire insist instruct interject joke lament maintain mention muse mutter note notify object observe opine order plead pledge point post posit predict proclaim promise prophesy propose protest quip read reason reassure recall recite recommend recount reiterate relate remark remind repeat reply report request respond retort retweet reveal riff rule scoff show scream shout shriek sing snap speculate state stipulate stress suggest summarize swear tease testify text theorize threaten underline underscore urge vent volunteer vow warn whisper wonder yell yelp',
  think:
    'assume believe conjecture decide determine doubt estimate expect fear feel find forecast guess hope know learn reckon surmise suspect think understand worry',
  label:
    'accuse admonish applaud assail attack bash bemoan berate blame blast brand call caricature cast castigate celebrate challenge characterize characterise chastise chide cite commend compare condemn congratulate credit criticize criticise damn decry defend define denigrate denounce deplore depict deride describe diagnose disavow dismiss disparage dub encourage endorse equate excoriate exhort fault hail hammer herald implore impugn insult invoke knock lambast lambaste laud liken mock nickname paint pan portray praise preach pronounce quote rail rate ravage rebuff rebuke rebut refer refute reject renounce repudiate rip ridicule rubbish salute scold skewer slam speak talk taunt term tout trash trumpet vilify welcome',
  manner:
    'begin bark chuckle conclude continue croak deadpan echo gasp giggle grin groan growl grunt gush interrupt laugh moan murmur nod offer persist press recollect resume roar shrug sigh smile sob start stammer thunder venture wail',
};

/** Lemma: third person, past, participle, -ing. A dash stands for the regular form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  read: 'reads read read reading',
  sing: 'sings sang sung singing',
  swear: 'swears swore sworn swearing',
  cry: 'cries cried cried crying',
  deny: 'denies denied denied denying',
  imply: 'implies implied implied implying',
  reply: 'replies replied replied replying',
  testify: 'testifies testified testified testifying',
  notify: 'notifies notified notified notifying',
  classify: 'classifies classified classified classifying',
  identify: 'identifies identified identified identifying',
  vilify: 'vilifies vilified vilified vilifying',
  prophesy: 'prophesies prophesied prophesied prophesying',
  worry: 'worries worried worried worrying',
  decry: 'decries decried decried decrying',
  think: 'thinks thought thought thinking',
  feel: 'feels felt felt feeling',
  find: 'finds found found finding',
  know: 'knows knew known knowing',
  learn: 'learns learned learned learning',
  understand: 'understands understood understood understanding',
  forecast: 'forecasts forecast forecast forecasting',
  cast: 'casts cast cast casting',
  speak: 'speaks spoke spoken speaking',
  begin: 'begins began begun beginning',
  quip: 'quips quipped quipped quipping',
  snap: 'snaps snapped snapped snapping',
  brag: 'brags bragged bragged bragging',
  blog: 'blogs blogged blogged blogging',
  slam: 'slams slammed slammed slamming',
  dub: 'dubs dubbed dubbed dubbing',
  rip: 'rips ripped ripped ripping',
  pan: 'pans panned panned panning',
  nod: 'nods nodded nodded nodding',
  grin: 'grins grinned grinned grinning',
  sob: 'sobs sobbed sobbed sobbing',
  shrug: 'shrugs shrugged shrugged shrugging',
  rebut: 'rebuts rebutted rebutted rebutting',
  refer: 'refers referred referred referring',
  admit: 'admits admitted admitted admitting',
};

const NOUNLIKE = new Set(
  'advocate answer attack blame blast blog boast brand call cast challenge charge claim comment complaint counter credit cry demand detail doubt echo email estimate expect fault fear feel find forecast guess hammer hint hope joke knock label mention note point talk object offer order paint pan pledge post praise press promise protest quote reason rebuke remark reply report request review roar rule salute shout sigh smile snap start state stress suspect tease term text title tweet venture vow welcome whisper worry yell'.split(
    ' ',
  ),
);

const VOWEL_E = /e$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;

function formsOf(lemma: string): readonly (readonly [SpeechForm, string])[] {
  const irregular = IRREGULAR[lemma]?.split(' ');
  const stem = lemma.replace(VOWEL_E, '');
  const past = irregular?.[1] ?? `${stem}ed`;
  return [
    ['base', lemma],
    ['third', irregular?.[0] ?? (SIBILANT.test(lemma) ? `${lemma}es` : `${lemma}s`)],
    ['past', past],
    ['participle', irregular?.[2] ?? past],
    ['ing', irregular?.[3] ?? `${stem}ing`],
  ];
}

/** From a lower-case word to the verb it is a form of. The first class that lists a lemma keeps it. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = buildVerbs();

function buildVerbs(): Map<string, SpeechVerb> {
  const verbs = new Map<string, { lemma: string; use: SpeechUse; forms: Set<SpeechForm>; nounlike: boolean }>();
  for (const use of ['say', 'state', 'think', 'label', 'manner'] as const) {
    for (const lemma of LEMMAS[use].split(' ')) {
      for (const [form, word] of formsOf(lemma)) {
        const known = verbs.get(word);
        if (known?.lemma === lemma) known.forms.add(form);
        else if (known === undefined) {
          const nounlike = NOUNLIKE.has(lemma) && (form === 'base' || form === 'third');
          verbs.set(word, { lemma, use, forms: new Set([form]), nounlike });
        }
      }
    }
  }
  return verbs;
}
