/**
 * Words that are written with a full stop which does not end a sentence.
 * `beforeName`: always followed by a name, so a capital after it never opens a sentence. `beforeNumber`: the same for digits.
 * Sources: AP Stylebook and The Canadian Press Stylebook, entries "abbreviations", "months", "military titles".
 */
export const ABBREVIATIONS: ReadonlyMap<string, 'before-name' | 'before-number' | 'anywhere'> = new Map(
  Object.entries({
    'before-name':
      'mr mrs ms mx dr prof rev fr hon rt sr. st ste mt ft gen lt col maj capt cpl sgt pte adm cmdr brig insp supt const det gov sen rep sens reps amb pres sec atty messrs mme mlle',
    'before-number': 'no nos art sec. ch vol p pp fig jan feb mar apr jun jul aug sep sept oct nov dec',
    anywhere:
      'inc ltd co corp bros llc plc dept univ assn intl natl govt jr sr vs etc approx est ext ave blvd rd hwy tel cf ca al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa que sask tenn tex va vt wash wis wyo alta man n.b n.s p.e.i n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i b.c d.c a.m p.m e.g i.e ph.d m.d b.a m.a u.s u.k u.n e.u',
  }).flatMap(([use, words]) =>
    words.split(' ').map((word) => [word, use as 'before-name' | 'before-number' | 'anywhere'] as const),
  ),
);
