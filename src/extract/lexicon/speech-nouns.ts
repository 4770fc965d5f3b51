/** Nouns for what somebody has said or holds; with an owner before and "that" behind they attribute a clause. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'accusation accusations admission allegation allegations announcement argument assertion assertions assurance assurances belief boast charge claim claims comment comments complaint complaints conclusion contention declaration denial estimate explanation finding forecast hope hint insistence observation opinion pledge prediction promise promises reminder remark remarks statement statements suggestion suggestions testimony threat view vow warning warnings'.split(
    ' ',
  ),
);
