import { type Cue, findCues } from './cues.ts';
import type { Marked } from './marks.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Piece, Stretch } from './pieces.ts';

/** Who says it, as words of the text. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly kind: NounPhrase['kind'];
  /** Two or more who speak together. */
  readonly joined: boolean;
}

/** A quote that is speech, and the name of the rule that found its speaker. */
export interface Spoken {
  readonly quote: Marked;
  readonly speaker?: Speaker;
  readonly cue?: string;
  readonly rule: string;
}

/** A stretch with its cues, in order of their verbs. */
export interface ReadStretch extends Stretch {
  readonly cues: readonly Cue[];
}

/** A quote in its surroundings. */
export interface Place {
  readonly text: string;
  readonly stretch: ReadStretch;
  /** Which of the pieces the quote is. */
  readonly index: number;
  readonly quote: Marked;
  readonly words: string;
  readonly before: ReadStretch | undefined;
  readonly after: ReadStretch | undefined;
}

/** The subject that a rule found, in the pieces it stands in. */
export interface Found {
  readonly subject: NounPhrase;
  readonly pieces: readonly Piece[];
  readonly cue?: Cue;
}

export function readStretches(stretches: readonly Stretch[]): ReadStretch[] {
  return stretches.map((stretch) => ({ ...stretch, cues: findCues(stretch.pieces) }));
}

export function spokenOf(quote: Marked, found: Found, rule: string): Spoken {
  const { subject, pieces, cue } = found;
  const speaker = speakerOf(subject, pieces);
  return { quote, rule, speaker, ...(cue === undefined ? {} : { cue: cueText(cue, pieces) }) };
}

export function speakerOf(subject: NounPhrase, pieces: readonly Piece[]): Speaker {
  const start = pieces[subject.first]?.start ?? 0;
  const end = pieces[subject.last]?.end ?? start;
  return { start, end, kind: subject.kind, joined: subject.joined === true };
}

export function cueText(cue: Cue, pieces: readonly Piece[]): string {
  const verb = pieces[cue.verb]?.text ?? '';
  return cue.according && verb.toLowerCase() === 'according' ? `${verb} to` : verb;
}

/** Index of the first cue whose verb stands at or after the piece, by halving. */
export function cuesFrom(cues: readonly Cue[], index: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.verb ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const TRANSCRIPT = /^\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}(?=: )/u;

/** "“RUIZ: We begin at noon.": in a transcript the name stands within the marks, in capitals. */
export function speakerOfTranscript(quote: Marked, words: string): Spoken | null {
  const opening = words.slice(0, 120);
  const name = opening.includes(': ') ? TRANSCRIPT.exec(opening)?.[0] : undefined;
  if (name === undefined) return null;
  const speaker: Speaker = { start: quote.start, end: quote.start + name.length, kind: 'name', joined: false };
  return { quote, rule: 'transcript', speaker };
}
