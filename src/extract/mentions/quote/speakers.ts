import { carriedSpeaker, type LastSpoken } from './carried.ts';
import { speakerInSentence } from './rules.ts';
import { type ReadStretch, type Spoken, speakerOfTranscript } from './spoken.ts';

/** Finds the quotes that are speech, and their speakers. Linear in the number of pieces. */
export function findSpoken(text: string, stretches: readonly ReadStretch[]): Spoken[] {
  const found: Spoken[] = [];
  let last: LastSpoken | undefined;
  stretches.forEach((stretch, at) => {
    const before = stretches[at - 1];
    const after = stretches[at + 1];
    stretch.pieces.forEach(({ quote }, index) => {
      if (quote === undefined) return;
      const words = text.slice(quote.start, quote.end);
      const place = { text, stretch, index, quote, words, before, after };
      const spoken = speakerOfTranscript(quote, words) ?? speakerInSentence(place) ?? carriedSpeaker(place, last);
      if (spoken === null) return;
      found.push(spoken);
      if (spoken.speaker !== undefined) last = { spoken, block: stretch.block };
    });
  });
  return found;
}
