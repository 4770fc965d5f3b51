import { lazily } from '../../text/lazily.ts';

/** A way of writing something, as a pattern over an article's text. */
export interface Wording {
  /** A smaller pattern that holds in every text in which the wording does: most articles have none of it. */
  readonly needs: RegExp;
  /** The pattern itself, made when a text first needs it; its flags hold `g`. */
  readonly pattern: () => RegExp;
}

/** The wording that a source describes, compiled only where it is needed. */
export function wording(needs: RegExp, source: string, flags = 'gu'): Wording {
  return { needs, pattern: lazily(() => new RegExp(source, flags)) };
}

/** All places of a text where a wording holds. */
export function placesOf(text: string, { needs, pattern }: Wording): readonly RegExpExecArray[] {
  return needs.test(text) ? [...text.matchAll(pattern())] : [];
}
