import { isSentenceLike, isTitle } from './kinds.ts';
import { endsSentence, type Piece } from './pieces.ts';
import { type Place, type Spoken, spokenOf } from './spoken.ts';
import { subjectOfClause } from './subjects.ts';

/** The last quote whose speaker was found, and the block it stands in. */
export interface LastSpoken {
  readonly spoken: Spoken;
  readonly block: number;
}

/** Quotes that name no speaker in their own sentence go on with the one before, or stand open. */
export function carriedSpeaker(place: Place, last: LastSpoken | undefined): Spoken | null {
  const { stretch, quote, text } = place;
  if (quote.continues && last?.block === stretch.block - 1) return again(place, last, 'continued');
  const carried = bySentenceBefore(place, last) ?? byColonBefore(place);
  if (carried !== null) return carried;
  return isSentenceLike(text, quote) ? { quote, rule: 'open' } : null;
}

function again({ quote }: Place, { spoken }: LastSpoken, rule: string): Spoken | null {
  if (spoken.speaker === undefined) return null;
  return { quote, rule, speaker: spoken.speaker, ...(spoken.cue === undefined ? {} : { cue: spoken.cue }) };
}

/** "“…,” Ruiz said. “…”", "Ruiz said that it was late. “…”": within one paragraph. */
function bySentenceBefore(place: Place, last: LastSpoken | undefined): Spoken | null {
  const { stretch, index, quote, text, before, words } = place;
  const inBlock = last?.block === stretch.block ? last : undefined;
  if (index > 0 || before?.block !== stretch.block || !endsSentence(text, quote)) return null;
  if (isTitle(stretch.pieces, index, words)) return null;
  if (inBlock !== undefined && before.pieces.some((piece) => piece.quote === inBlock.spoken.quote)) {
    return again(place, inBlock, 'next');
  }
  const { pieces } = before;
  const cue = before.cues.findLast((candidate) => candidate.subject !== null && candidate.use !== 'manner');
  if (cue !== undefined && cue.subject !== null)
    return spokenOf(quote, { subject: cue.subject, pieces, cue }, 'cue-before');
  return inBlock === undefined ? null : again(place, inBlock, 'block');
}

/** "…, and said:", "said the following." */
function announces(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.text === ':' || (pieces.at(-1)?.text === '.' && pieces.at(-2)?.lower === 'following');
}

/** "Ruiz put out a statement on Friday, and said:" and then a paragraph that is the quote. */
function byColonBefore(place: Place): Spoken | null {
  const { stretch, index, quote, before } = place;
  if (index > 0 || before?.block !== stretch.block - 1 || !announces(before.pieces)) return null;
  const { pieces } = before;
  const cue = before.cues.findLast((candidate) => candidate.subject !== null);
  const subject = cue?.subject ?? subjectOfClause(pieces, 0, pieces.length);
  if (subject === null) return null;
  return spokenOf(quote, { subject, pieces, ...(cue === undefined ? {} : { cue }) }, 'colon-before');
}
