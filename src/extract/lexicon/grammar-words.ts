/**
 * Words that carry grammar and not content; they never tell which figure a claim speaks of.
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.34–2.40 (closed classes).
 */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each either neither both all half such what which whose who whom
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones oneself himself herself itself themselves
  's am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
  and or but nor so yet if unless because since although though while whereas when where whether than as until till once
  of in on at by for with about against between into through during before after above below to from up down out off over under again further
  across along among around behind beside besides beyond despite except inside like near onto outside per regarding throughout toward towards upon via within without amid
  not n't never only just also too very more most less least much many few several other others another same own then there here now still already even ever again
  how why i'm i've he's she's it's they're they've we're we've you're don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't
  said say says told tell according added asked wrote called meanwhile however figure figures number numbers total combined data statistics amount
  roughly nearly almost approximately about some least mr mrs ms dr so-called including well make made being been get got take come go went`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
