import type { Finding, Severity } from '../model/finding.ts';
import type { CheckedArticle } from '../model/output.ts';
import { findingDetails } from './finding-details.ts';
import { type ClaimReviewDetails, type ReportSteps, rememberingFormat } from './format.ts';
import { safeJson } from './safe/json.ts';
import { referenceCells } from './text/evidence.ts';
import { excerpt } from './text/excerpt.ts';
import { sentenceOf } from './text/finding-text.ts';
import { printable } from './text/printable.ts';

/**
 * schema.org ClaimReview as a JSON-LD list, one for each finding that an editor has accepted, and for no other. Fields
 * are those that Google's fact check explorer reads. `url` and `author` come from the configuration, as only the
 * newsroom knows where it publishes; where it gives none, the reviewer is the author.
 */
export const claimreview = rememberingFormat('claimreview', 'schema.org ClaimReview of accepted findings', open);

function open(): ReportSteps {
  let isFirst = true;
  return {
    begin: () => '[',
    article: (checked, _index, { claimReview = {} }) =>
      checked.findings
        .filter(isAccepted)
        .map((finding) => {
          const review = `${isFirst ? '\n' : ',\n'}${safeJson(reviewOf(finding, checked, claimReview))}`;
          isFirst = false;
          return review;
        })
        .join(''),
    end: () => '\n]\n',
  };
}

type Accepted = Finding & {
  readonly severity: Severity;
  readonly decision: NonNullable<Finding['decision']>;
};

function isAccepted(finding: Finding): finding is Accepted {
  return finding.severity !== null && finding.decision?.status === 'accepted';
}

/** Google asks for a claim in less than 75 characters. */
const LONGEST_CLAIM = 74;

/** The scale has to be told in numbers, too: 1 is the worst. What differs is said to differ, never to be false. */
const RATINGS: Readonly<Record<Severity, readonly [value: number, name: string]>> = {
  error: [1, 'Differs from the record'],
  warning: [2, 'Imprecise'],
  note: [3, 'Needs context'],
};

function reviewOf(finding: Accepted, checked: CheckedArticle, details: ClaimReviewDetails): object {
  const { severity, decision, message } = finding;
  const [ratingValue, alternateName] = RATINGS[severity];
  const sentence = sentenceOf(finding, checked);
  const citations = citationsOf(finding);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(details.url === undefined ? {} : { url: pageOf(details.url, finding.id) }),
    identifier: finding.id,
    datePublished: decision.at.slice(0, 10),
    author: authorOf(decision.reviewer, details),
    claimReviewed: excerpt(checked.article.text, sentence, finding, LONGEST_CLAIM).line,
    reviewBody: [message, ...findingDetails(finding).map(([label, text]) => `${label}: ${text}`)]
      .map(printable)
      .join('\n'),
    reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5, worstRating: 1, alternateName },
    itemReviewed: claimOf(finding, checked, printable(checked.article.text.slice(sentence.start, sentence.end))),
    ...(citations.length === 0 ? {} : { citation: citations }),
  };
}

/** The id as the fragment, so that several fact checks of one page have addresses of their own. */
function pageOf(url: string, id: string): string {
  return `${url.split('#')[0]}#${id}`;
}

function authorOf(reviewer: string, { author, authorUrl }: ClaimReviewDetails): object {
  if (author === undefined) return { '@type': 'Person', name: printable(reviewer) };
  return { '@type': 'Organization', name: author, ...(authorUrl === undefined ? {} : { url: authorUrl }) };
}

function claimOf(finding: Finding, { article, claims, entities }: CheckedArticle, text: string): object {
  const { title, publisher, publishedAt, canonicalUrl } = article;
  const attribution = claims.find(({ id }) => finding.claims.includes(id))?.attribution;
  const speaker = entities.find(({ id }) => id === attribution?.entity);
  const appearance = {
    '@type': 'NewsArticle',
    ...(title === undefined ? {} : { headline: printable(title) }),
    ...(canonicalUrl === undefined ? {} : { url: canonicalUrl }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    ...(publisher === undefined ? {} : { publisher: organization(publisher) }),
  };
  const name = speaker?.name ?? attribution?.name;
  const isPerson = speaker === undefined ? attribution?.kind === 'speaker' : speaker.kind === 'person';
  const saidBy = name === undefined ? undefined : isPerson ? person(name) : organization(name);
  const author = saidBy ?? (publisher === undefined ? undefined : organization(publisher));
  return {
    '@type': 'Claim',
    text,
    ...(author === undefined ? {} : { author }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    appearance,
  };
}

function person(name: string): object {
  return { '@type': 'Person', name: printable(name) };
}

function organization(name: string): object {
  return { '@type': 'Organization', name: printable(name) };
}

/** The sources that the record was read from, each once. */
function citationsOf({ evidence }: Finding): readonly object[] {
  const sources = new Map(referenceCells(evidence).map(({ source }) => [source.id, source]));
  return [...sources.values()].map(({ title, publisher, url }) => ({
    '@type': 'Dataset',
    name: title,
    ...(publisher === '' ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    url,
  }));
}
