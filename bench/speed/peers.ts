import { createRequire } from 'node:module';
import nlp from 'compromise';

/** What others do with the same text. */
export interface Peer {
  readonly name: string;
  /** One article in so many is given to it, and its time is held against the same articles: some are very slow. */
  readonly every: number;
  readonly read: (text: string) => unknown;
}

const require = createRequire(import.meta.url);

interface Recognizers {
  readonly recognizeNumber: Recognize;
  readonly recognizeOrdinal: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeAge: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDimension: Recognize;
  readonly recognizeTemperature: Recognize;
  readonly recognizeDateTime: Recognize;
}
type Recognize = (text: string, culture: string) => unknown;

/** Microsoft's recognizers for all that deskcheck reads too: numbers with and without units, dates and times. */
function recognizersText(): (text: string) => unknown {
  const suite: Recognizers = require('@microsoft/recognizers-text-suite');
  const recognizers = [
    suite.recognizeNumber,
    suite.recognizeOrdinal,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeTemperature,
    suite.recognizeDateTime,
  ];
  return (text) => recognizers.map((recognize) => recognize(text, 'en-us'));
}

/** wink-nlp as far as tokens and part-of-speech tags. */
function winkTags(): (text: string) => unknown {
  const winkNLP: typeof import('wink-nlp').default = require('wink-nlp');
  const model = require('wink-eng-lite-web-model');
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  return (text) => wink.readDoc(text).tokens().out(its.pos);
}

export function peers(): readonly Peer[] {
  return [
    { name: 'compromise nlp(text)', every: 1, read: (text) => nlp(text) },
    { name: 'recognizers-text-suite', every: 12, read: recognizersText() },
    { name: 'wink-nlp tokens and tags', every: 1, read: winkTags() },
  ];
}
