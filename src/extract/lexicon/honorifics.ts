/** Forms of address, ranks and styles that stand before a name. Keys are folded, without the full stop. Source: AP and CP stylebooks, "courtesy titles", "military titles". */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms mx miss master madam madame mme mlle monsieur dr prof professor highness majesty excellency h.e. h.h. h.r.h. sayyid maharaja maharishi doctor sir dame lord lady rev reverend fr father pastor rabbi imam sheikh shaikh sheik mullah ayatollah maulana swami hon honourable honorable
  rt gen lt col maj capt cpl sgt pte adm cmdr brig insp supt const det gov sen rep sens reps amb pres sec atty messrs mgr
  general lieutenant colonel major captain corporal sergeant private admiral commander brigadier inspector superintendent constable detective
  saint st sheikha emir sultan king queen prince princess emperor empress pope cardinal archbishop bishop duke duchess count countess baron baroness earl tsar
  shri smt pandit haji tun tan datuk dato datin herr frau senor senora`.split(/\s+/),
);

/** Honorifics that are courtesy only and say nothing of an office or rank. */
export const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss master madam madame mme mlle monsieur sir dame messrs shri smt herr frau senor senora'.split(' '),
);

export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv junior'.split(' '));

/** Lower-case words inside a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du des la le los las van von der den ter ten zu bin ibn ben bint al el ap ag mac y e san st ould abd ul'.split(
    ' ',
  ),
);
