const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A capitalised name that ends with one of these is a place's: "Roxham Road", "Lake Placid Road". */
export const PLACE_ENDINGS = list(
  `road street avenue boulevard lane highway expressway motorway square
  river lake bay gulf sea ocean strait canal creek falls island islands isle peninsula mountain mountains mount hills hill valley desert forest coast beach cape reef plateau plain plains delta basin glacier
  county province state region district municipality township townships territory prefecture oblast governorate parish borough canton village town city suburb`,
);

/** A capitalised name that opens with one of these is a place's: "Lake Ontario", "Mount Kenya". */
export const PLACE_OPENINGS = list(
  'lake mount mt fort port cape gulf strait bay isle isla rio puerto villa san santa santo saint sainte st ste',
);

/** Directions that may stand before a place: "northern Ontario", "West Africa". */
export const DIRECTIONS = list(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater',
);

/** Sights and buildings: places in a wide sense, told apart from towns and regions. */
export const FACILITY_ENDINGS = list(
  'airport bridge stadium arena tower building hotel station terminal port dam palace castle temple cathedral cemetery park gardens plaza mall hall prison jail tunnel monument memorial statue wall trail base pier harbour harbor crossing railway hospital clinic museum library theatre theater mosque synagogue shrine monastery abbey inn resort lodge cafe restaurant roadhouse cinema gallery house camp',
);
