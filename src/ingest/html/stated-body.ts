import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import type { Draft } from '../draft.ts';
import { locateStringAt } from '../json-lines/json-scanner.ts';
import type { Limits } from '../limits.ts';
import { type Located, rebase, taken } from '../located/located.ts';
import { rebaseDraft } from '../nested.ts';
import { readPlain } from '../plain/read-plain.ts';
import { readFragment } from './read-fragment.ts';

/** A stated body shorter than this is a summary. */
const SHORTEST_BODY = 800;
/** The page shows less than this share of the stated body: its text is filled in by a script. */
const SHOWN_SHARE = 0.4;

/**
 * The `articleBody` of a page's JSON-LD (schema.org), where the page itself shows so much less that it must be the article's only place in the file;
 * null otherwise. `shown` is how many characters of prose the page shows.
 */
export function statedBody(root: Document, source: string, limits: Limits, shown: number): Draft | null {
  let longest: Located | null = null;
  for (const script of scriptsIn(root)) {
    const text = script.children.map((child) => (isText(child) ? child.data : '')).join('');
    const from = script.children[0]?.startIndex ?? 0;
    if (!source.startsWith(text, from)) continue;
    for (const match of text.matchAll(/"articleBody"\s*:\s*"/g)) {
      const body = locateStringAt(text, match.index + match[0].length - 1);
      if (longest === null || body.text.length > longest.text.length)
        longest = rebase(body, taken(source, from, from + text.length));
    }
  }
  if (longest === null || longest.text.length < SHORTEST_BODY || shown > longest.text.length * SHOWN_SHARE) return null;
  const draft = /<(?:p|br|div|a|em|strong)\b[^<>]{0,400}>/i.test(longest.text)
    ? readFragment(longest.text, limits)
    : readPlain(longest.text);
  return 'code' in draft ? null : rebaseDraft(draft, longest);
}

function scriptsIn(root: Document): Element[] {
  const scripts: Element[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      if (child.name !== 'script') visit(child);
      else if (/ld\+json/i.test(child.attribs['type'] ?? '')) scripts.push(child);
    }
  };
  visit(root);
  return scripts;
}
