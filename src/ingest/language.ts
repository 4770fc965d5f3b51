/** Frequent little words by BCP 47 tag; those that two languages share say nothing and stand in both. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from or have they which you were she would there been if more who will has their said',
  fr: 'le la les des et en un une du est que qui dans pour pas sur au par plus ne se ce il elle avec son sont aux cette ont mais nous vous leur été',
  es: 'el la los las de y en que un una por con para se del al su es lo como más pero sus le ha este sobre entre cuando muy ya también fue',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei einer um am sind noch wie',
  it: 'il di che e la in un per è una non sono con si da del della le dei nel alla ha come anche più gli al ma lo delle questo',
  pt: 'o de a que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já foi são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit hij naar door over ze wordt heeft deze',
  sv: 'och att det i som på är av för med till den har de inte om ett han men var sig från så kan när också eller nu sin vid',
  da: 'og at det i som på er af for med til den har de ikke om et han men var sig fra så kan når også eller nu sin ved efter',
  pl: 'i w nie na się z do to że jest o jak ale po co tak za od jego był przez czy już dla tego oraz są może które',
  tr: 've bir bu da de için ile çok olarak daha olan gibi kadar sonra ama var ne en ise ya her olduğu',
};

const TAGS = Object.keys(LITTLE_WORDS);
/** The languages that a word speaks for, as places in `TAGS`. */
const VOTES: ReadonlyMap<string, readonly number[]> = votes();
const LONGEST_WORD = Math.max(...[...VOTES.keys()].map((word) => word.length));
const SAMPLE = 6_000;
/** Below this many little words a guess is no better than chance. */
const ENOUGH = 4;

/** BCP 47 tag of the language a text is written in by its most frequent words, `und` where that is unsure. */
export function guessLanguage(text: string): string {
  const counts = TAGS.map(() => 0);
  eachWord(text.slice(0, SAMPLE).toLowerCase(), (word) => {
    for (const tag of VOTES.get(word) ?? NO_VOTES) counts[tag] = (counts[tag] ?? 0) + 1;
  });
  const [most = 0, second = 0] = counts.toSorted((a, b) => b - a);
  return most < ENOUGH || second > most * 0.85 ? 'und' : (TAGS[counts.indexOf(most)] ?? 'und');
}

const NO_VOTES: readonly number[] = [];

/** Visits the words that are short enough to have a vote; the others are not even cut out. */
function eachWord(lower: string, visit: (word: string) => void): void {
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    if (isLetter(lower, at)) continue;
    if (at > start && at - start <= LONGEST_WORD) visit(lower.slice(start, at));
    start = at + 1;
  }
}

const LETTER = /\p{L}/u;
const ASCII = 0x80;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII) return code >= 97 && code <= 122;
  // The second half of a pair is what the pair is.
  const isSecond = code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}

function votes(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  Object.values(LITTLE_WORDS).forEach((words, tag) => {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), tag]);
  });
  return table;
}
