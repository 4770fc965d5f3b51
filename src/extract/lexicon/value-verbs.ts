/** Verbs that say what value their subject has, or how it changed (lemmas). The subject is what is measured. */
export const VALUE_VERBS: ReadonlySet<string> = new Set(
  `be go rise fall grow climb drop jump increase decrease decline gain lose slip surge plunge reach hit total stand cost average exceed top surpass equal amount come stay remain edge
  tumble soar slide sink dip ease slump rally shrink swell double triple quadruple halve expand contract account represent weigh measure cover move advance retreat recover rebound improve
  worsen slow accelerate number trade close open finish end price value near approach cross plummet shed add bleed leap bounce creep inch spike skyrocket balloon mushroom moderate cool moderate narrow widen
  stretch span hold contain last run sell retail fetch yield score peak bottom settle hover range fluctuate vary comprise constitute exceed outpace outnumber lag trail post dive estimate value peg warm cool`
    .trim()
    .split(/\s+/),
);

/** Verbs that change or set the value of their object: "cut rates by", "raised its forecast to" (lemmas). */
export const SETTING_VERBS: ReadonlySet<string> = new Set(
  `raise lower cut reduce increase decrease boost lift slash trim expand double triple halve bring push put keep hold set drive take send limit cap fix estimate value price drop shrink extend shorten narrow
  widen grow leave peg project forecast revise update hike slow`
    .trim()
    .split(/\s+/),
);
