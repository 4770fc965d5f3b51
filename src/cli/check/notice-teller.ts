import type { CheckedArticle } from '../../model/output.ts';
import { tell } from '../messages.ts';
import type { SuppressionProblems } from './check-flags.ts';

/** Tells of suppressions that are unused or cannot be read, and knows at the end whether they fail the build. */
export interface NoticeTeller {
  /** Gives the article as it is to be reported. */
  readonly tell: (checked: CheckedArticle) => CheckedArticle;
  readonly failed: () => boolean;
}

export function noticeTeller(what: SuppressionProblems): NoticeTeller {
  let told = 0;
  return {
    tell: (checked) => {
      // Before anything is copied: records that come from a database are read only when they are asked for.
      if (checked.notices === undefined) return checked;
      const { notices, ...rest } = checked;
      if (what === 'off') return rest;
      for (const { line, column, message, code } of notices) {
        told += 1;
        if (told <= MOST_TOLD) tell(`${checked.article.uri}:${line}:${column}: warning: ${message} [${code}]`);
      }
      return checked;
    },
    failed: () => what === 'fail' && told > 0,
  };
}

/** The reports hold them all. */
const MOST_TOLD = 100;
