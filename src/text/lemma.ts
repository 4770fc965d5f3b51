import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.ts';
import { remembered } from './remembered.ts';

/** The singular of an English noun, lower case: seekers -> seeker, families -> family, crises -> crisis, RCMP -> rcmp. */
export function nounLemma(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_NOUNS.get(lower);
  if (irregular !== undefined) return irregular;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + nounLemma(lower.slice(hyphen + 1));
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('wives')) return `${lower.slice(0, -3)}fe`;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/(?:man|men)s$/.test(lower)) return lower;
  return lower.slice(0, -1);
}

/** The base form of an English verb, lower case: entered -> enter, making -> make, rose -> rise. */
export function verbLemma(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length > 4 && lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 4 && lower.endsWith('ing') && /[aeiouy]/.test(lower.slice(0, -3)))
    return withoutEnding(lower.slice(0, -3));
  if (lower.length > 3 && lower.endsWith('ed') && /[aeiouy]/.test(lower.slice(0, -2)))
    return withoutEnding(lower.slice(0, -2));
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

/** What stands before -ed or -ing, brought back to the base: stopp -> stop, decid -> decide, enter -> enter. */
function withoutEnding(stem: string): string {
  const known = IRREGULAR_VERBS.get(`${stem}e`) ?? IRREGULAR_VERBS.get(stem);
  if (known !== undefined) return known;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
}

/** Whether a stem of this spelling lost a silent e (Quirk et al. 1985, 3.8: deletion of -e). */
function needsE(stem: string): boolean {
  if (/(?:[cvuz]|[dr]g|[bcdfgkptz]l|[aeou]s|rs|ns|is)$/.test(stem))
    return !/(?:us|zz|ous)$/.test(stem) || stem.length <= 4;
  if (/[^aeiou][aeiou]t$/.test(stem))
    return (
      /(?:[^aeiou]at|[^s]it|ot|ut)$/.test(stem) &&
      /at$|ut$|^(?:cit|un?it|invit|quot|vot|not|promot|devot|writ|ignit|recit)$/.test(stem)
    );
  if (/(?:[^aeo]id|ud|[^o]od|ad|ed)$/.test(stem)) return /(?:id|lud|rad|ced|cod|rod|lod|vad|ted|pad)$/.test(stem);
  if (
    /(?:[^aeio]in|[^aeo]ir|[^e]ar|[^aeo]or|[^o]ur|um|[^aeo]am|[^aeo]ap|[^aeo]ak|[^aeo]ik|[^e]op|[^aeo]ag|[^aei]al|[^aeo]il|[^o]ul|[^aeo]im|ok)$/.test(
      stem,
    )
  ) {
    return /(?:clin|bin|min|fin|lin|quir|pir|fir|har|par|lar|car|tor|nor|plor|sur|cur|jur|tur|dur|sum|nam|blam|fram|sham|tap|cap|hap|rap|mak|tak|bak|shak|lik|strik|hik|hop|cop|scop|gag|tag|pag|scal|mil|fil|pil|rul|sul|tim|prim|vok|chok|smok|jok)$/.test(
      stem,
    );
  }
  return false;
}

/** A key under which forms of one content word meet, whatever its part of speech: crossings, crossed and cross are `cross`. */
export const contentLemma: (word: string) => string = remembered((word) => {
  const noun = nounLemma(word);
  if (/(?:ing|ed)$/.test(noun) || IRREGULAR_VERBS.has(noun)) return verbLemma(noun);
  return noun;
});
