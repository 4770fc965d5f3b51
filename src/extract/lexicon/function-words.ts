/** Words that are no part of a name when they stand capitalised at the start of a sentence or alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any each every all both either neither no none another other others many most more few several much less least
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what myself himself herself itself themselves
  and or but nor so yet for if unless until while when whenever where wherever whether because since although though as than then once before after however
  of in on at by to from with without within into onto upon over under about above below between among against during through throughout across along around behind beside besides beyond despite down except inside outside like near off out per plus since till toward towards up via versus amid amidst regarding concerning considering including following according
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought
  not n't never ever also too very just only even still already again almost always often sometimes usually perhaps maybe rather quite there here now today tomorrow yesterday tonight
  yes oh ok okay well please thanks hello dear why how meanwhile moreover furthermore therefore thus hence otherwise instead nevertheless nonetheless indeed finally eventually recently currently previously originally subsequently later earlier first second third last next
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
  i'm i've i'd i'll it's that's there's he's she's we're we've they're they've you're don't didn't doesn't isn't aren't wasn't weren't can't couldn't won't wouldn't let's what's who's
  mr mrs ms mx dr sir re vs etc eg ie am pm
  ago apart aside away back forward together
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(/\s+/),
);
