/**
 * Adjectives of places by the place's English name, where they are not made by rule. Source: the list of countries and
 * adjectives of the Interinstitutional Style Guide of the European Union, annex A5.
 */
const IRREGULAR = new Map(
  `Afghanistan Afghan|Argentina Argentine|Argentina Argentinian|Bangladesh Bangladeshi|Belgium Belgian|United Kingdom British|United Kingdom UK|Canada Canadian|Cyprus Cypriot|Czechia Czech|Czech Republic Czech|Denmark Danish|England English
  Finland Finnish|France French|Germany German|Greece Greek|Guinea-Bissau Bissau-Guinean|Hungary Hungarian|Iceland Icelandic|Ireland Irish|Italy Italian|Laos Lao|Luxembourg Luxembourgish|Madagascar Malagasy|Mexico Mexican
  Netherlands Dutch|New Zealand New Zealand|Nicaragua Nicaraguan|Niger Nigerien|Norway Norwegian|Ontario Ontarian|Panama Panamanian|Peru Peruvian|Philippines Philippine|Philippines Filipino|Poland Polish|Portugal Portuguese
  Quebec Québécois|Saudi Arabia Saudi|Scotland Scottish|Slovakia Slovak|Slovenia Slovenian|Spain Spanish|Sri Lanka Sri Lankan|Sweden Swedish|Switzerland Swiss|Thailand Thai|Turkey Turkish|Türkiye Turkish|Ukraine Ukrainian
  United Arab Emirates Emirati|United States American|United States of America American|Wales Welsh|China Chinese|Congo Congolese|Ivory Coast Ivorian|Sudan Sudanese|Tajikistan Tajik|Uzbekistan Uzbek|Kazakhstan Kazakh|Kyrgyzstan Kyrgyz|Turkmenistan Turkmen`
    .split(/[|\n]/)
    .map((row) => row.trim().split(/ (?=\S+$)/))
    .map(([name = '', adjective = '']): [string, string] => [adjective, name]),
);

interface Ending {
  readonly pattern: RegExp;
  readonly adjective: string;
}

/** How the adjective is made where it is regular: Kenya, Kenyan; Brazil, Brazilian; Iraq, Iraqi; Japan, Japanese. */
const ENDINGS: readonly Ending[] = [
  { pattern: /([^a]a)$/, adjective: '$1n' },
  { pattern: /y$/, adjective: 'ian' },
  { pattern: /o$/, adjective: 'an' },
  { pattern: /(stan|[aeu]l|aq|wait|ain|men)$/, adjective: '$1i' },
  { pattern: /(apan|anon|alta|nam|gal)$/, adjective: '$1ese' },
  { pattern: /([ltnrds])$/, adjective: '$1ian' },
  { pattern: /e$/, adjective: 'ean' },
];

/** What a place's adjective may be; none where the name has several words. */
export function adjectivesOf(name: string): readonly string[] {
  const irregular = [...IRREGULAR].filter(([, place]) => place === name).map(([adjective]) => adjective);
  if (irregular.length > 0 || !/^\p{Lu}\p{L}{3,}$/u.test(name)) return irregular;
  return ENDINGS.filter(({ pattern }) => pattern.test(name)).map(({ pattern, adjective }) =>
    name.replace(pattern, adjective),
  );
}
