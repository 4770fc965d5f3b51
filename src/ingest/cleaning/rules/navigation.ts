import type { Rule } from '../paragraph.ts';

/** Whole lines of a page's furniture, folded. */
const LINES: ReadonlySet<string> = new Set(
  [
    'skip to main content|skip to content|skip to navigation|skip to main|skip to footer|skip navigation|jump to content|skip links',
    'menu|main menu|navigation|search|sections|home|homepage|go to home|close|close menu|open menu|toggle navigation|back to top|top',
    'log in|login|sign in|sign up|sign out|register|my account|account|subscribe|subscribe now|create account|already a subscriber|manage account',
    'advertisement|advertisements|ad|ads|advertising|article continues below advertisement|story continues below advertisement|continue reading below|sponsored|sponsored content|paid content|promoted|promoted stories|article continues after ad|scroll to continue',
    'share|share this|share this article|share this story|share article|share on facebook|share on twitter|share on x|share via email|share by email|email this|email|tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|print|print this article|copy link|link copied|copy url|save|save article|bookmark|gift this article|gift article|listen|listen to this article|share full article|more sharing options|share options|send|flipboard|messenger|telegram',
    'comments|comment|view comments|show comments|leave a comment|post a comment|add a comment|join the conversation|hide comments|read comments|report an error|report a typo|suggest a correction|text size|font size|increase text size|decrease text size|report this ad|this advertisement has not loaded yet, but your article continues below',
    'open this photo in gallery|open image in gallery|view image in fullscreen|view gallery|view photos|click to enlarge|enlarge this image|hide caption|toggle caption|expand|full screen|play video|play|pause|mute|unmute|watch|loading|loading video|image|photo|video|audio|gallery|slideshow|previous|next|previous article|next article|previous image|next image',
    'related|related stories|related articles|related content|related topics|related news|related links|related coverage|related posts|more on this story|more on this topic|more stories|more news|more from|top stories|latest news|latest|latest stories|most read|most popular|most viewed|trending|trending now|popular|popular now|recommended|recommended for you|recommended stories|you may like|you may also like|you might also like|up next|read next|read more|read full story|see more|show more|load more|view more|continue reading|in this article|in this story|dont miss|what to read next|editors picks|editors choice|from our partners|around the web|in case you missed it|keep reading|explore more|tags|topics|filed under|more',
    'interact with|about the author|about the authors|more by this author|view all posts|author|authors|contact|contact us|about us|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|manage cookies|accept all cookies|accept|accept all|reject all|got it|ok|i agree|no thanks|corrections|feedback|help|faq|careers|advertise with us|site map|sitemap|newsletters|newsletter',
  ].flatMap((group) => group.split('|')),
);

const BREADCRUMB = /^[^.!?]{1,40}(?:\s[>»›/|]\s[^.!?>»›/|]{1,60}){1,6}$/u;
/** What stands between the steps, looked for before the pattern above. */
const STEP = /\s[>»›/|]\s/;
/** "Share this: Facebook Twitter Email": nothing but names of services. */
const SERVICES =
  /^(?:(?:share|tweet|email|e-mail|print|pin|post|comment|save|follow|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube|tiktok|telegram|flipboard|copy|link|this|on|via|by|and|with|us|more|\d{1,5})(?![\p{L}\d])[\s:,|/·•-]*){2,12}$/u;
/** Looked at before the pattern above, which is dear to compile. */
const SERVICE_FIRST =
  /^(?:share|tweet|email|e-mail|print|pin|post|comment|save|follow|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube|tiktok|telegram|flipboard|copy|link|this|on|via|by|and|with|us|more|\d)/;
const COUNTERS = /^(?:\d[\d,.]*k?\s+(?:comments?|shares?|views?|likes?|replies|retweets)\b[\s·|,]*){1,3}$/;
const READING_TIME = /^(?:(?:estimated )?reading time:?\s*)?\d{1,3}[\s-]?min(?:ute)?s?(?:\s+read)?$/;
const CUE_GALLERY = /^(?:open (?:this )?(?:photo|image) in gallery|view (?:image|gallery))\b/;

/** Menus, share bars, buttons, counters and breadcrumbs. */
export const navigation: Rule = (paragraph) => {
  const { folded, text } = paragraph;
  if (folded === '' || paragraph.words > 16) return null;
  const isFurniture =
    LINES.has(folded.replace(/[^\p{L}\p{N}\s,]/gu, '').trim()) ||
    CUE_GALLERY.test(folded) ||
    COUNTERS.test(folded) ||
    READING_TIME.test(folded) ||
    (SERVICE_FIRST.test(folded) && SERVICES.test(folded)) ||
    (!paragraph.ended && STEP.test(text) && BREADCRUMB.test(text) && looksLikeTrail(text));
  return isFurniture ? { kind: 'remove', reason: 'navigation' } : null;
};

/** "Home > News > Canada": short capitalised steps. A line of prose with a slash in it is none. */
function looksLikeTrail(text: string): boolean {
  const steps = text.split(/\s[>»›/|]\s/u);
  return steps.length >= 3 && steps.every((step) => step.split(' ').length <= 4 && /^[\p{Lu}\p{N}]/u.test(step));
}
