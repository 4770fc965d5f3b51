import type { Reference } from '../model/reference.ts';
import { hashOfReference, type Store } from '../store/open-store.ts';
import type { RunContext } from '../store/save-parts.ts';
import type { StoredArticle, StoredFile } from '../store/stored-files.ts';
import { programHash } from './program-hash.ts';
import { answerTo, hashOfTables } from './traced-reference.ts';

/** What has to be done about an article that the database holds: nothing, its checks alone, or all of it. */
export type Standing = 'holds' | 'verify' | 'redo';

/** What this run may take over from earlier ones. */
export interface EarlierWork {
  readonly context: RunContext;
  readonly storedFile: (uri: string) => StoredFile;
  readonly standing: (article: StoredArticle, settingsHash: string) => Standing;
  /** Whether an article that holds was held against another state of the reference: its row has to be told. */
  readonly isToConfirm: (article: StoredArticle) => boolean;
}

export function openEarlierWork(store: Store, run: number, reference: Reference): EarlierWork {
  const context: RunContext = {
    run,
    referenceHash: hashOfReference(reference.packages),
    programHash: programHash(),
    tablesHash: hashOfTables(reference),
  };
  const isSameReference = ({ referenceHash, tablesHash }: StoredArticle): boolean =>
    referenceHash === context.referenceHash && tablesHash === context.tablesHash;
  const answers = (question: string): string => answerTo(reference, question);

  function standing(article: StoredArticle, settingsHash: string): Standing {
    if (article.programHash !== context.programHash || article.readingHash === null) return 'redo';
    if (article.settingsHash !== settingsHash) return 'verify';
    if (isSameReference(article)) return 'holds';
    if (article.tablesHash !== context.tablesHash) return 'verify';
    return store.readsHold(article.number, answers) ? 'holds' : 'verify';
  }

  return {
    context,
    storedFile: store.storedFile,
    standing,
    isToConfirm: (article) => !isSameReference(article),
  };
}
