import { decodeHTML } from 'entities';
import type { MetadataCandidate, MetadataField } from '../../draft.ts';
import { authorNames } from '../../metadata/authors.ts';

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:Article|Posting|Report|Review|Recipe|Analysis|Opinion|BlogPost|CreativeWork|VideoObject|PodcastEpisode)$/i;
const PAGE_TYPE = /(?:WebPage|ItemPage|Page)$/i;
const DEEPEST = 8;
const MOST_NODES = 2_000;

/** Metadata out of the JSON-LD scripts of a page (schema.org Article and its kinds, else WebPage). Scripts that are no JSON are passed over. */
export function jsonLdMetadata(scripts: readonly string[]): MetadataCandidate[] {
  const nodes = scripts.flatMap(readNodes);
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPE));
  const pages = nodes.filter((node) => hasType(node, PAGE_TYPE));
  const node = articles.find((article) => text(article['headline']) !== '') ?? articles[0];
  const candidates: MetadataCandidate[] = [];
  const add = (field: MetadataField, values: readonly string[]): void => {
    const given = values.filter((value) => value !== '');
    if (given.length > 0) candidates.push({ field, values: given, source: 'json-ld' });
  };
  if (node !== undefined) {
    add('title', [text(node['headline']) || text(node['name'])]);
    add('byline', authorNames(namesOf(node['author'], nodes)));
    add('publisher', namesOf(node['publisher'] ?? node['sourceOrganization'], nodes).slice(0, 1));
    add('language', [text(node['inLanguage'])]);
  }
  const dated =
    node !== undefined && text(node['datePublished']) !== ''
      ? node
      : pages.find((page) => text(page['datePublished']) !== '');
  add('published', [text(dated?.['datePublished']) || text(node?.['dateCreated'])]);
  add('modified', [text(dated?.['dateModified'])]);
  return candidates;
}

function readNodes(script: string): Node[] {
  const parsed = parseLeniently(script);
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length > MOST_NODES || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as Node;
    nodes.push(node);
    for (const [key, inner] of Object.entries(node))
      if (key !== 'isPartOf' && key !== 'comment') visit(inner, depth + 1);
  };
  visit(parsed, 0);
  return nodes;
}

/** Publishers wrap their JSON into comments and leave raw line breaks in its strings. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return null;
}

function hasType(node: Node, pattern: RegExp): boolean {
  const type = node['@type'];
  return [type].flat().some((name) => typeof name === 'string' && pattern.test(name));
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'string')
    return decodeHTML(value.replace(/<[^<>]{0,200}>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
  if (typeof value === 'object' && value !== null) return text((value as Node)['@value'] ?? (value as Node)['name']);
  return '';
}

/** Names of people or organizations: a string, an object with a name, a reference by `@id`, or a list of these. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, nodes));
  if (typeof value === 'string') return [text(value)];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node['name'] !== undefined) return [node['name']].flat().map(text);
  const id = node['@id'];
  const target =
    typeof id === 'string' ? nodes.find((other) => other['@id'] === id && other['name'] !== undefined) : undefined;
  return target === undefined ? [] : [text(target['name'])];
}
