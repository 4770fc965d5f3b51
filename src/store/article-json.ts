import type { CheckedArticle, ExtractedArticle } from '../model/output.ts';

/** The parts of a `CheckedArticle` (of an `ExtractedArticle` where nothing was verified), each as JSON. */
export interface ArticleJson {
  readonly article: string;
  readonly mentions: string;
  readonly entities: string;
  readonly claims: string;
  readonly findings?: string;
  readonly notices?: string;
}

type Part = keyof ArticleJson;

/** The parts in the order of the JSON format. */
const PARTS: readonly Part[] = ['article', 'mentions', 'entities', 'claims', 'findings', 'notices'];

export function jsonOfParts(article: ExtractedArticle | CheckedArticle): ArticleJson {
  const { mentions, entities, claims } = article;
  return {
    article: JSON.stringify(article.article),
    mentions: JSON.stringify(mentions),
    entities: JSON.stringify(entities),
    claims: JSON.stringify(claims),
    ...('findings' in article ? { findings: JSON.stringify(article.findings) } : {}),
    ...('notices' in article ? { notices: JSON.stringify(article.notices) } : {}),
  };
}

/** One JSON text of all parts: what `JSON.stringify` gives for the article. */
export function wholeJson(json: ArticleJson): string {
  const members = PARTS.flatMap((part) => (json[part] === undefined ? [] : [`"${part}":${json[part]}`]));
  return `{${members.join(',')}}`;
}

/** What gives each part of an article when it is asked for. */
export type PartReaders = {
  readonly [Key in 'article' | 'mentions' | 'entities' | 'claims' | 'findings']: () => CheckedArticle[Key];
};

/** An article whose parts are read when they are asked for, and once: most reports want a few of them. */
export function lazyArticle(read: PartReaders, notices: CheckedArticle['notices']): CheckedArticle {
  const known: { -readonly [Key in keyof CheckedArticle]?: CheckedArticle[Key] } = {};
  return {
    get article() {
      known.article ??= read.article();
      return known.article;
    },
    get mentions() {
      known.mentions ??= read.mentions();
      return known.mentions;
    },
    get entities() {
      known.entities ??= read.entities();
      return known.entities;
    },
    get claims() {
      known.claims ??= read.claims();
      return known.claims;
    },
    get findings() {
      known.findings ??= read.findings();
      return known.findings;
    },
    ...(notices === undefined ? {} : { notices }),
  };
}

/** The article that the parts are of. One that was not verified has no findings. */
export function articleOfJson(json: ArticleJson): CheckedArticle | ExtractedArticle {
  const { findings, notices } = json;
  if (findings === undefined) return JSON.parse(wholeJson(json));
  const read = (part: Part) => () => JSON.parse(json[part] ?? 'null');
  const parts = {
    article: read('article'),
    mentions: read('mentions'),
    entities: read('entities'),
    claims: read('claims'),
    findings: read('findings'),
  };
  return lazyArticle(parts, notices === undefined ? undefined : JSON.parse(notices));
}
