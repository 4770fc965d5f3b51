/** The forms that articles come in. */
export type Kind = 'plain' | 'markdown' | 'html' | 'feed' | 'json-lines' | 'docx' | 'warc';

const BY_ENDING: Readonly<Record<string, Kind>> = {
  txt: 'plain',
  text: 'plain',
  asc: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mhtml: 'html',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json-lines',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  docx: 'docx',
  warc: 'warc',
};

/** Markup and data that may hold text but no article that deskcheck could tell from the rest. */
const FOREIGN_ENDINGS =
  /^(?:csv|tsv|ya?ml|toml|ini|cfg|conf|lock|log|js|mjs|cjs|ts|tsx|jsx|css|scss|less|py|rb|go|rs|java|kt|c|h|cpp|hpp|cs|php|pl|sh|bash|ps1|bat|sql|r|jl|ipynb|tex|bib|svg|map|po|srt|vtt|ics|vcf|geojson|gitignore|gitattributes|editorconfig|npmrc|env|db|sqlite|bin|dat)$/;

export function endingOf(uri: string): string {
  const name = uri.split(/[\\/]/).at(-1) ?? uri;
  const bare = name.replace(/\.gz$/i, '');
  const dot = bare.lastIndexOf('.');
  return dot < 0 ? '' : bare.slice(dot + 1).toLowerCase();
}

/** The kind that a file's ending promises; null for an ending that promises none. */
export function kindOfEnding(uri: string): Kind | null {
  return BY_ENDING[endingOf(uri)] ?? null;
}

export function isForeignEnding(uri: string): boolean {
  return FOREIGN_ENDINGS.test(endingOf(uri));
}

const HTML_START =
  /^(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title|div|p|h1|section|script|style|table)\b/i;
const FEED_START =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?[^>]{0,400}\?>\s*)*(?:<!DOCTYPE rss[^>]{0,300}>\s*)?<(?:[\w-]{1,20}:)?(?:rss|feed|RDF)[\s>]/;
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*\r?\n/;

/**
 * What a decoded file is: by its first characters where they settle it, else by its ending. A `.txt` with a page in it is a page.
 * Null where the ending is foreign or unknown and the content does not say that it is one of ours.
 */
export function kindOfText(text: string, uri: string): Kind | null {
  const head = text.slice(0, 8_000).replace(/^[\s\uFEFF]+/, '');
  const ending = kindOfEnding(uri);
  if (/^WARC\/\d/.test(head)) return 'warc';
  if (FEED_START.test(head)) return 'feed';
  if (HTML_START.test(head) && ending !== 'markdown') return 'html';
  if (ending === 'feed' && /^</.test(head)) return 'feed';
  if (ending === 'json-lines' || (ending === null && /^\{\s*"/.test(head))) return 'json-lines';
  if (ending === 'plain' && /^\{"[\s\S]{0,4000}\}\s*$/m.test(head) && head.startsWith('{"')) return 'json-lines';
  if (ending !== null && ending !== 'warc' && ending !== 'docx' && ending !== 'feed') return ending;
  if (FRONT_MATTER.test(head)) return 'markdown';
  if (ending === null && endingOf(uri) !== '' && !looksLikeVersion(uri)) return null;
  return isForeignEnding(uri) ? null : 'plain';
}

/** "notes.2023" has no ending, only a dot in its name. */
function looksLikeVersion(uri: string): boolean {
  return /\d/.test(endingOf(uri)) || endingOf(uri).includes(' ');
}
