import { stem } from './words.ts';

/**
 * Words of a sentence that say nothing of who or what is counted: reporting, being, rising and falling, rounding, and the
 * bodies that publish figures. Any other word may narrow a number ("Haitian", "rejected", "at airports").
 */
const NEUTRAL: ReadonlySet<string> = new Set(
  [
    // reporting
    'accord say tell show report record register count log note reveal indicate suggest estimate publish release announce confirm find cite',
    'data figure statistic record number tally total amount sum source document official officially newly latest recent',
    'estimated current currently actual projected provisional preliminary census inhabitant survey mere approximate',
    // being and having
    'whom whose put place estimate peg averaged provide supply offer maintain reckon patrol total',
    'cover stretch extend comprise amount stand live home number employ',
    'be have do see hold stand sit reach hit remain become come go bring get take make receive post list exist run span measure boast',
    'them him her us you me i themselves itself what how much many such',
    'there here now then ago almost nearly about around roughly approximately some just only even still already again overall altogether combine',
    // change
    'rise fall grow climb drop decline increase decrease jump surge soar double triple up down high higher highest low lower lowest rose fell record',
    'move change shift edge tick slip dip plunge slide tumble skyrocket shrink expand gain lose cut raise reduce nearly',
    'few fewer large larger big bigger great greater small smaller many long longer short shorter twice as half third quarter',
    'compare compared versus against from than to fold times percent per cent point percentage',
    // time
    'year month week day quarter half first second third fourth last next previous early late end begin start since until before after during',
    'spring summer autumn fall winter today yesterday annual annually monthly yearly calendar fiscal entire whole full period time same',
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec',
    // who publishes, and where
    'government authority agency department ministry office bureau board statistics federal provincial national state country province nation region',
    // who counts on the spot
    'handle process officer constable police policeman guard agent patrol force mounties customs',
    'thousand million billion hundred dozen people person worth value mr mrs ms',
  ]
    .join(' ')
    .split(' ')
    .map(stem),
);

export function isNeutral(wordStem: string): boolean {
  return NEUTRAL.has(wordStem);
}
