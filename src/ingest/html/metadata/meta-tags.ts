import type { MetadataCandidate, MetadataField } from '../../draft.ts';
import { authorNames } from '../../metadata/authors.ts';
import type { PageHead } from './head.ts';

/** Names of `meta` elements in the order in which they are believed: Open Graph, Dublin Core, and what newsrooms add for their partners. */
const NAMES: Readonly<
  Record<'title' | 'byline' | 'publisher' | 'published' | 'modified' | 'language', readonly string[]>
> = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'parsely-title',
    'headline',
    'title',
  ],
  byline: [
    'author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'parsely-author',
    'article:author',
    'og:article:author',
    'article:author_name',
    'article.author',
    'citation_author',
    'authors',
    'dc.contributor',
    'cxenseparse:author',
    'shareaholic:article_author_name',
    'twitter:data1',
    'rbauthors',
    'creator',
  ],
  publisher: [
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'article:publisher',
    'application-name',
    'copyright',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'article:published',
    'article.published',
    'published_time',
    'publication_date',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
    'published-date',
    'published',
    'ptime',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc.issued',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'article_date_original',
    'originalpublicationdate',
    'article:post_date',
    'citation_publication_date',
    'citation_date',
    'article-publication-date',
    'displaydate',
    'article.created',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'vr:published_time',
    'doc_date',
    'date',
    'datum',
    'article.date',
    'og:pubdate',
    'og:publish_date',
    'creationdateandtime',
    'date_published',
    'bt:pubdate',
    'content_create_date',
    'firstpublished',
    'last-published',
  ],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'dc.date.modified',
    'dcterms.modified',
    'lastmod',
    'last-modified',
    'last_updated_date',
    'article.updated',
    'modified',
    'revised',
    'updated',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'],
};

type Named = keyof typeof NAMES;

/** Metadata out of the `meta` elements of a page. */
export function metaTagMetadata({ metas }: PageHead): MetadataCandidate[] {
  const candidates: MetadataCandidate[] = [];
  const add = (field: MetadataField, values: readonly string[]): void => {
    if (values.length > 0) candidates.push({ field, values, source: 'meta' });
  };
  add('title', firstGiven(metas, 'title'));
  for (const name of NAMES.byline) {
    const names = authorNames(metas.get(name) ?? []);
    if (names.length === 0) continue;
    add('byline', names);
    break;
  }
  add(
    'publisher',
    firstGiven(metas, 'publisher').filter((value) => !/^https?:|@/.test(value)),
  );
  add('published', firstGiven(metas, 'published'));
  add('modified', firstGiven(metas, 'modified'));
  add(
    'language',
    firstGiven(metas, 'language').map((tag) => tag.replace('_', '-')),
  );
  return candidates;
}

function firstGiven(contents: ReadonlyMap<string, readonly string[]>, field: Named): string[] {
  for (const name of NAMES[field]) {
    const value = contents.get(name)?.[0];
    if (value !== undefined) return [value];
  }
  return [];
}
