/**
 * Learns the weights of `src/ingest/html/main-text/weights.ts` from pages whose segments are labelled: logistic regression over the
 * evidence of each block, with ridge penalty, cross-validated by page. Usage: node bench/pages/train-main-text.ts [folder] [--write]
 */
