import { nounLemma } from '../../../text/lemma.ts';

/** Nouns for people: men, women and children are parts of people, rebounds and assists are no parts of points. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people man woman child boy girl adult male female senior teen teenager baby infant minor student pupil teacher guest ' +
    'local tourist visitor patient worker employee staff nurse doctor player member delegate candidate voter lawmaker senator ' +
    'juror officer soldier civilian police firefighter migrant immigrant refugee seeker claimant passenger resident victim ' +
    'prisoner detainee inmate survivor volunteer protester citizen foreigner native applicant participant respondent bystander'
  ).split(' '),
);

/** Who a group is made of, once and completely: whoever is not one is another. */
const SORTS_OF_PEOPLE: ReadonlySet<string> = new Set(
  'man woman child boy girl adult minor male female teenager teen baby infant'.split(' '),
);

/** Names of wholes and of what they are made of; a whole's own name is a part of it as well. */
const PARTS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'building house home shop store barn church school hotel factory office garage warehouse apartment mosque temple',
    'vehicle car truck bus van motorcycle motorbike tank lorry taxi bicycle trailer pickup',
    'animal dog cat horse cow sheep pig goat chicken bird rabbit cattle donkey monkey',
    'vessel ship boat ferry tanker trawler barge yacht',
    'weapon gun rifle pistol handgun shotgun knife grenade',
    'medal gold silver bronze',
  ].map((row) => [row.split(' ')[0] ?? '', new Set(row.split(' '))] as const),
);

export function arePeople(noun: string): boolean {
  return PEOPLE.has(nounLemma(noun));
}

export function isSortOfPeople(noun: string): boolean {
  return SORTS_OF_PEOPLE.has(nounLemma(noun));
}

/** "140 buildings: 95 houses, 28 shops and 17 barns". */
export function isPartOf(part: string, whole: string): boolean {
  return part === whole || PARTS_OF.get(whole)?.has(part) === true;
}
