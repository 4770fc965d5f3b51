import type { Element } from 'domhandler';
import { judgeByName, nameOf } from '../by-name.ts';

/** Parts of class names and ids that page builders give to what surrounds an article. */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'nav navi navbar navigation navbox menu submenu megamenu topbar breadcrumb breadcrumbs crumb crumbs pagination paging pager toc ' +
    'footer foot bottombar colophon copyright imprint legal disclaimer ' +
    'sidebar sidebars rail aside widget widgets ' +
    'related relateds relatedposts recommended recommendation recommendations recirc recirculation popular trending mostread mostviewed teasers promo promos promotion upnext seealso morefrom similar youmaylike outbrain taboola yarpp crp ' +
    'share sharing shares sharebar sharedaddy social socialbar socials follow addthis addtoany sharethis shariff bookmark bookmarks ' +
    'comment comments commentlist comentarios kommentare kommentar respond reply replies disqus trackback trackbacks pingback discussion ' +
    'newsletter newsletters subscribe subscription signup signin login register registration piano regwall optin mailinglist ' +
    'ad advert adverts advertisement advertising anzeige werbung banner sponsor sponsored sponsors dfp adsense doubleclick ' +
    'cookie cookies consent gdpr onetrust optanon ot didomi usercentrics cookiebot quantcast trustarc truste sourcepoint iubenda cookieyes adblock adblocker adb ' +
    'modal popup overlay lightbox tooltip toast ' +
    'author authors authorbox bio byline bylines vcard avatar postmeta metadata metainfo dateline timestamp ' +
    'tags tagcloud taglist categories keywords topics ' +
    'rating ratings vote votes poll survey invisible screenreader visuallyhidden noprint ' +
    'credit credits icon icons button buttons btn toolbar tools toolbox searchform searchbox search ' +
    'infobox factbox carousel slider ticker calendar donate donation feedback'
  ).split(' '),
);

/** Names that also stand on paragraphs of the article: they count only where links or nothing are inside. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'teaser hidden category tag ads readmore slideshow print paywall meta skip box option'.split(' '),
);

/** Names that say the contrary: WordPress marks a whole post with its categories and tags. */
const ARTICLE =
  /(?:^|[\s_-])(?:hentry|h-entry|type-(?:post|page)|post-\d+|(?:entry|post|article|story|main|page)[_-]?(?:content|body|text)|articlebody|storytext)(?:$|[\s_-])/i;

const PIECES = /[a-z]+|[A-Z][a-z]*|[A-Z]+(?![a-z])/g;

/** What the tag, role, class or id of an element says of it. */
export interface Naming {
  readonly name: string;
  readonly sure: boolean;
}

export function furnitureName(element: Element): Naming | null {
  const { name, attribs } = element;
  if (name === 'body' || name === 'html' || name === 'main') return null;
  if (name === 'nav' || name === 'footer' || name === 'aside' || name === 'menu') return { name, sure: true };
  const role = attribs['role'];
  if (role !== undefined && ROLES.test(role)) return { name: role, sure: true };
  const named = nameOf(element);
  return named === '' ? null : judge(named);
}

const ROLES = /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|dialog|alert|toolbar)$/;
const judge = judgeByName((named) => (ARTICLE.test(named) ? null : findFurniture(named)));

function findFurniture(named: string): Naming | null {
  const pieces = (named.match(PIECES) ?? []).map((piece) => piece.toLowerCase());
  const sure = pieces.find((piece) => FURNITURE.has(piece));
  if (sure !== undefined) return { name: sure, sure: true };
  const doubtful = pieces.find((piece) => DOUBTFUL.has(piece));
  return doubtful === undefined ? null : { name: doubtful, sure: false };
}
