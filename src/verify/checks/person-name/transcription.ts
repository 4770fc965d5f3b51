/** Letters that stand for one another where a name is carried over from another script (ISO 9, BGN/PCGN and house styles). */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/(?:skyy|skiy|skyi|skii|skij|skyj|ski|sky)$/, 'sky'],
  [/(?:iy|yi|yy|ii|ij|yj|i|j)$/, 'y'],
  [/(?:off|ow)$/, 'ov'],
  [/(?:eff|ew)$/, 'ev'],
  [/^(?:al|el)-/, ''],
  [/kh/g, 'h'],
  [/q/g, 'k'],
  [/ou/g, 'u'],
  [/ee/g, 'i'],
  [/ye/g, 'e'],
  [/[’'`]/g, ''],
];

/** Whether two folded words are two ways to write one name of another script: Zelensky, Zelenskyy. */
export function isTranscription(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return SAME_SOUND.reduce((text, [letters, one]) => text.replace(letters, one), word);
}
