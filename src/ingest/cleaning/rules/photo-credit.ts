import { lazily } from '../../../text/lazily.ts';
import { isPersonName } from '../../metadata/names.ts';
import { knownPublisher } from '../../metadata/publishers.ts';
import type { Rule } from '../paragraph.ts';

const LABELLED =
  /^[([]?(?:photo(?:graph)?s?|image|picture|pic|credit|photo credit|image credit|picture credit|image source|photo by|photos by|photograph by|illustration|illustration by|graphic|video|source photo|file photo|handout|supplied|submitted)(?: (?:by|from|courtesy of|courtesy))?\s?[:/,]\s?[^.!?]{2,80}[)\]]?\.?$/iu;
const BARE_LABEL =
  /^[([]?(?:file photo|file|handout|supplied|submitted photo|submitted|stock image|stock photo|archive photo|courtesy photo|screengrab|screenshot|getty images|image source,? .{2,60}|photo (?:by|courtesy of|courtesy|from) .{2,80})[)\]]?\.?$/iu;
const CAPTION_LABEL = /^(?:image |photo |media )?caption[,:]?\s+\S/i;
const AGENCY = String.raw`(?:[\p{Lu}\d][\p{L}\p{M}\d.&'’-]*(?: (?:and|of|the|for|via|de|la|le|et|&|[\p{Lu}\d][\p{L}\p{M}\d.&'’-]*)){0,5})`;
/** "Ryan Remiorz/The Canadian Press", "AP Photo/Evan Vucci", "Ana Roy for The Daily/Getty Images via AFP". */
const slashed = lazily(
  () =>
    new RegExp(
      `^[(\\[]?(?:(?:photo|image|credit|picture)s?(?: by)?:? )?(${AGENCY}(?: via ${AGENCY})?)\\s?/\\s?(${AGENCY}(?:\\s?/\\s?${AGENCY})?(?: via ${AGENCY})?)[)\\].]{0,2}$`,
      'iu',
    ),
);
const GALLERY_CUE =
  /\b(?:open this photo in gallery|view image in fullscreen|open image in gallery|click to enlarge|enlarge this image|image caption|photo caption)\s*:?$/i;

/** The last words of the cue, looked for before the pattern, with room for white space and a colon behind them. */
const CUE_ENDS = ['gallery', 'fullscreen', 'enlarge', 'image', 'caption'];
const LONGEST_LAST_WORD = 40;

/** Lines that name the photographer, and captions: known by their credit, their label, or the gallery button before them. */
export const photoCredit: Rule = ({ text, words }, { previous }) => {
  if (text.length <= 160 && isCredit(text)) return { kind: 'remove', reason: 'photo-credit' };
  if (words > 90) return null;
  const glued = gluedCredit(text);
  if (glued !== null) return { kind: 'cut', ...glued, reason: 'photo-credit', role: 'caption' };
  if (CAPTION_LABEL.test(text) || endsInCue(previous?.text ?? '')) return { kind: 'become', role: 'caption' };
  return null;
};

function endsInCue(text: string): boolean {
  const last = text.slice(-LONGEST_LAST_WORD).toLowerCase();
  return CUE_ENDS.some((word) => last.includes(word)) && GALLERY_CUE.test(text);
}

function isCredit(text: string): boolean {
  return LABELLED.test(text) || BARE_LABEL.test(text) || isSlashedCredit(text);
}

/** Both sides of the slash must be names of people or of those who sell pictures: "he/she" and "CBS/YouGov poll" are not. */
function isSlashedCredit(text: string): boolean {
  const match = text.includes('/') ? slashed().exec(text.trim()) : null;
  if (match === null) return false;
  const sides = [match[1], match[2]].map((side) => (side ?? '').trim());
  return (
    sides.some(isPictureSource) &&
    sides.every((side) => isPictureSource(side) || isPersonName(side) || /^\p{Lu}/u.test(side))
  );
}

function isPictureSource(side: string): boolean {
  const last = side.split(/\s?\/\s?| via | for /).at(-1) ?? side;
  return knownPublisher(side) !== null || knownPublisher(last) !== null || PICTURE_SOURCE.test(side);
}

const PICTURE_SOURCE =
  /\b(?:photos?|images?|pictures?|press|pool|handout|file|getty|shutterstock|istock|alamy|wikimedia|flickr|unsplash|agency|news|media|post|times|star|press|herald|gazette|epa|efe|ap|afp|reuters|sipa|zuma|rex|imago|nurphoto|anadolu|corbis|bloomberg|archives?|tv|television|radio)\b/i;

/** "… on Feb. 9.Ryan Remiorz/The Canadian Press": the credit behind the last sentence, with or without a space. */
function gluedCredit(text: string): { start: number; end: number } | null {
  const tail = text.slice(-140);
  const base = text.length - tail.length;
  for (const match of tail.matchAll(/[.!?]["”’)]?(?=\s?[([]?\p{Lu})/gu)) {
    const start = base + match.index + match[0].length;
    if (isCredit(text.slice(start).trim())) return { start, end: text.length };
  }
  return null;
}
