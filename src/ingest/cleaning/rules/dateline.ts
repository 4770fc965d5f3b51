import { lazily } from '../../../text/lazily.ts';
import { applyRules, type Cleaned } from '../clean.ts';
import type { Paragraph, Rule } from '../paragraph.ts';

const CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’]+|ST\.?|STE\.?)(?:[ -](?:\p{Lu}[\p{Lu}\p{M}.'’]*|DE|LA|DU|sur|de|la|du|des)){0,5}`;
const REGION = String.raw`(?:, [\p{Lu}][\p{L}\p{M}.'’-]*(?: [\p{Lu}][\p{L}\p{M}.'’-]*){0,3}){0,2}`;
const DAY = String.raw`(?:, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`(?: ?[(\[][\p{Lu}][\p{L}\s.,&/-]{1,38}[)\]])`;
const DASH = String.raw`\s?(?:—|–|--|-)\s`;
/** "OTTAWA —", "SAINT-BERNARD-DE-LACOLLE, Quebec —", "BERLIN, Feb 9 (Reuters) -": capitals (AP Stylebook, datelines). */
const inCapitals = lazily(
  () => new RegExp(`^(${CAPITALS}${REGION}${DAY})(${AGENCY})?${DASH}(?=["'“‘«(]?[\\p{Lu}\\p{N}$£€])`, 'u'),
);
/** "Paris (AFP) –": in small letters only with the agency. */
const withAgency = lazily(
  () =>
    new RegExp(
      `^(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}${REGION}${DAY})(${AGENCY})${DASH}(?=["'“‘«(]?[\\p{Lu}\\p{N}$£€])`,
      'u',
    ),
);
/** What the patterns above must meet, looked at first: they are dear to compile, and most articles have no dateline. */
const ENDS_DATELINE = new RegExp(DASH);
const OPENS_IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{M}.'’]|ST)/u;
const AGENCY_BRACKET = /[([]\p{Lu}/u;
const LABEL =
  /^(?:UPDATED?|BREAKING|NEW|CORRECTION|CORRECTED|VIDEO|WATCH|OPINION|EXCLUSIVE|ANALYSIS|EDITORIAL|LIVE|URGENT|PHOTOS|NOTE|WARNING|READ|Q&A|FACT)\b/;

/** Where and with whom the story was filed, before its first sentence. */
const dateline: Rule = ({ text, role, words }) => {
  if (role !== 'prose' || words < 6) return null;
  if (!ENDS_DATELINE.test(text)) return null;
  const match =
    (OPENS_IN_CAPITALS.test(text) ? inCapitals().exec(text) : null) ??
    (AGENCY_BRACKET.test(text) ? withAgency().exec(text) : null);
  if (match === null || LABEL.test(text)) return null;
  const said = match[0].replace(/[\s—–-]+$/u, '');
  return {
    kind: 'cut',
    start: 0,
    end: match[0].length,
    reason: 'dateline',
    role: 'prose',
    metadata: [{ field: 'dateline', values: [said], source: 'text' }],
  };
};

/** Takes the dateline out of the first paragraph of prose; it stands nowhere else. */
export function readDateline(paragraphs: readonly Paragraph[]): Cleaned {
  const first = paragraphs.findIndex(({ role }) => role === 'prose');
  const opening = paragraphs[first];
  if (opening === undefined) return { paragraphs, removals: [], metadata: [] };
  const cleaned = applyRules([opening], [dateline]);
  return { ...cleaned, paragraphs: paragraphs.toSpliced(first, 1, ...cleaned.paragraphs) };
}
