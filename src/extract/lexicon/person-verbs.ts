/** Verbs of saying and acting whose subject is a person (or an office): "X said", "said X". */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells added adds wrote writes asked asks argued argues announced announces explained explains noted notes stated states claimed claims warned warns tweeted confirmed confirms insisted insists testified replied recalled recalls
  admitted admits acknowledged believes believed thinks thought hopes hoped joked laughed smiled urged urges pledged promised vowed criticized criticised condemned praised declined denied denies refused acknowledged suggested suggests stressed emphasized emphasised
  pointed quipped remarked commented concluded continued revealed disclosed described recounted observed responded complained accused alleged alleges predicted tweeted posted resigned married graduated studied born died`.split(
    /\s+/,
  ),
);
