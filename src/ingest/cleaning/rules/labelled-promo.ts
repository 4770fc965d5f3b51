import type { Rule } from '../paragraph.ts';

/** Labels that only ever point elsewhere: what follows is a link, ended or not. */
const POINTERS =
  /^(?:read(?: more| also| next| this| now| the full (?:story|article))?|also read|also see|see also|see more|more(?: on this| coverage| from [\w\s]{2,30}| to read)?|related(?: (?:story|stories|article|articles|coverage|video|news|link|links|reading))?|recommended(?: reading)?|watch(?: (?:now|more|below|live|video|also))?|listen(?: (?:now|below|here|to))?|subscribe|in (?:pictures|photos|depth|case you missed it)|photos|gallery|video|podcast|live updates?|don't miss|must read|must-read|click here|up next|trending|top stories?|explore|previously|further reading|worth reading|you might like|for subscribers|dig deeper|go deeper|à lire(?: aussi)?|lire aussi|voir aussi|mehr zum thema|lesen sie auch|lea también|leer más|te puede interesar|leggi anche)(?:\s?[:>|»]\s*|\s+-\s+)\S/;

/** Kinds of articles that newspapers set before a headline: a promo where what follows does not end as a sentence. */
const KINDS =
  /^(?:opinion|analysis|editorial|column|commentary|explainer|explained|exclusive|investigation|feature|profile|interview|review|letters?|fact[- ]check|q&a|timeline|map|graphic|data|perspective|first person|long read|live|breaking|update|watch live|poll|quiz|obituary|in brief|newsletter|special report|top story|on the record|the big read)\s?[:|]\s*\S/;

const LIVE =
  /(?:[:|]\s*|\s[–—-]\s)(?:live(?: updates?| blog)?|as it happened|video|in pictures|report|opinion|podcast)$/i;

/** What divides a label from the rest, looked for before the long patterns. */
const DIVIDES = /[:|>»]|\s[–—-]\s/;

/** "READ MORE: …", "OPINION: …", "… : Live". */
export const labelledPromo: Rule = ({ folded, words, ended, innerEnds, text }) => {
  if (folded === '' || words > 30 || !(DIVIDES.test(folded) || DIVIDES.test(text))) return null;
  if (POINTERS.test(folded) && innerEnds === 0) return { kind: 'remove', reason: 'promo' };
  if (KINDS.test(folded) && !endsAsSentence(text) && innerEnds === 0) return { kind: 'remove', reason: 'promo' };
  if (!ended && words <= 20 && LIVE.test(text)) return { kind: 'remove', reason: 'promo' };
  return null;
};

function endsAsSentence(text: string): boolean {
  return /[.!…]["'”’)\]]*$/u.test(text);
}
