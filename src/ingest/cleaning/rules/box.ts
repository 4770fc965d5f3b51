import { LONGEST_FURNITURE, type Rule } from '../paragraph.ts';

interface Box {
  readonly reason: string;
  /** Ways in which it opens. */
  readonly openings: readonly RegExp[];
  /** What it may say anywhere, each with a word that is looked for before the pattern. */
  readonly inside?: readonly { readonly word: string; readonly pattern: RegExp }[];
}

/** What a box asks for, and the words that show that it is the site that asks and not the article that tells. */
const BOXES: readonly Box[] = [
  {
    reason: 'newsletter-box',
    openings: [
      /^(?:sign up|subscribe|register|join|click here to (?:sign up|subscribe))\b.*\b(?:newsletters?|inbox|alerts?|briefing|updates|mailing list|e-?mails?|free|today|digest|podcast|channel)\b/,
      /^(?:get|receive|have)\b.*\b(?:your inbox|by e-?mail|newsletters?|delivered to you|breaking news alerts)\b/,
      /^(?:this|our|the) [\w\s'-]{0,40}\bnewsletter\b.*\b(?:subscribe|sign up|inbox|here)\b/,
      /^by (?:signing up|subscribing|clicking|providing|submitting|registering|entering|continuing|using)\b.*\byou\b/,
      /^(?:enter|please enter|provide) (?:your|a valid) e-?mail\b/,
      /^(?:thank you|thanks) for (?:subscribing|signing up|registering|your subscription)\b/,
      /^a welcome e-?mail is on its way\b/,
    ],
    inside: [
      {
        word: 'inbox',
        pattern: /\b(?:delivered (?:right |straight |directly )?to your inbox|straight to your inbox|in your inbox)\b/,
      },
    ],
  },
  {
    reason: 'follow-box',
    openings: [
      /^follow (?:us|me|him|her|them|our|@\w+|related|the authors?|this (?:story|topic)|[\w\s.'-]{2,50} on (?:twitter|x|facebook|instagram|tiktok|linkedin|youtube|threads|bluesky|google news|whatsapp|mastodon))\b/,
      /^(?:like|find|join|connect with|visit|friend|add) (?:us|me|our|the [\w\s]{2,30}) (?:on|at|in) (?:twitter|x|facebook|instagram|tiktok|linkedin|youtube|threads|whatsapp|telegram|google news|our)\b/,
      /^interact with (?:the|us)\b/,
      /^(?:download|get|install|try) (?:our|the) [\w\s'-]{0,30}\bapps?\b/,
      /^(?:have a|got a|do you have a|send (?:us )?(?:your|a|news)) (?:news |story )?(?:tips?|story)\b/,
      /^(?:e-?mail|contact|write to|reach|you can (?:reach|contact|e-?mail|follow))\b.{0,80}(?:@| on twitter\b| at \S+@)/,
      /^(?:join the (?:conversation|discussion|debate)|let us know|tell us what you think|share your (?:thoughts|views|story))\b/,
      /^[\w.-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$/,
      /^(?:twitter|x|instagram|facebook)?:?\s*@\w{2,30}$/,
    ],
    inside: [
      { word: 'news feed', pattern: /\bpersonal news feed\b/ },
      { word: 'topics you follow', pattern: /\bauthors and topics you follow\b/ },
      { word: 'following feed', pattern: /\bfollowing feed\b/ },
    ],
  },
  {
    reason: 'subscription-box',
    openings: [
      /^(?:subscribe|become a (?:member|subscriber|supporter)|support (?:our|us|independent|local|quality|the)|start your|unlock|enjoy unlimited|get unlimited|log in or|sign in to|already a subscriber|already have an account|to continue reading|continue reading with|please (?:log|sign) in|create (?:a free|an) account|you have (?:reached|read|used|\d+)|this (?:article|story|content) is (?:for|available|exclusive|only|reserved))\b.*\b(?:subscri\w+|members?|membership|access|account|your|you|journalism|articles?|log ?in|free|trial|donat\w+|readers)\b/,
      /^(?:donate|make a donation|support us|consider (?:donating|supporting|subscribing))\b.*\b(?:now|today|here|us|our|journalism)\b/,
      /^(?:we|our journalism) (?:rely|depends?|relies|need) .*\b(?:you|your|readers|donat\w+|support)\b.*\b(?:subscri\w+|donat\w+|contribut\w+|support us)\b/,
    ],
  },
  {
    reason: 'cookie-notice',
    openings: [
      /^(?:we|this (?:web ?)?site|our (?:web ?)?site|this page|we and our partners|[\w\s.]{2,40}) uses? cookies\b/,
      /^(?:to (?:display|view|show) this content|this content is (?:not available|provided by))\b.*\b(?:cookies?|consent|privacy|third part\w+|settings)\b/,
      /^you can (?:manage|change|update|withdraw) your (?:preferences|consent|choices|settings|mind)\b/,
    ],
    inside: [
      {
        word: 'cookie',
        pattern:
          /\b(?:use of cookies|cookie (?:policy|settings|preferences|consent)|accept (?:all )?cookies)\b.*\b(?:you|your|our|accept|agree)\b/,
      },
    ],
  },
  {
    reason: 'legal-notice',
    openings: [
      /^(?:©|\(c\)|copyright|&copy)/,
      /^this (?:material|content|report by [\w\s]{2,40}) (?:may not be|was first) (?:published, broadcast|reproduced|published\b.{0,60}$)/,
      /^(?:this site is protected by recaptcha|the content of external sites|[\w\s]{2,30} is not responsible for the content of external)/,
      /^(?:report an error|if you (?:see|spot|notice|find) (?:an? )?(?:error|mistake|typo)|found (?:an error|a mistake)|to report (?:an error|a factual))\b/,
      /^(?:editorial code of conduct|code of ethics|our standards: |journalistic standards|postmedia is committed to|we encourage all readers|comments may take up to an hour|comments (?:are|on this) (?:closed|moderated|welcome))/,
      /^(?:all |our )?(?:quotes|data|prices) (?:are )?delayed (?:at least|by)\b/,
    ],
    inside: [
      {
        word: 'rights reserved',
        pattern: /\ball rights reserved\b/,
      },
    ],
  },
];

/** One pattern of all its openings: a paragraph is held against it once, and most fail at their first letter. */
const OPENING_OF = new Map(BOXES.map((box) => [box, new RegExp(box.openings.map(({ source }) => source).join('|'))]));

/** Boxes that address the reader: newsletters, follow and app boxes, paywalls, cookie and legal notices. */
export const box: Rule = ({ text, folded }) => {
  if (folded === '' || text.length > LONGEST_FURNITURE) return null;
  const plain = folded.replace(/^[\s*•»>–-]{1,5}/u, '');
  for (const candidate of BOXES) {
    if (OPENING_OF.get(candidate)?.test(plain) === true || saysInside(candidate, plain))
      return { kind: 'remove', reason: candidate.reason };
  }
  return null;
};

function saysInside({ inside = [] }: Box, plain: string): boolean {
  return inside.some(({ word, pattern }) => plain.includes(word) && pattern.test(plain));
}
