import { acronyms } from '../organization/acronyms.ts';
import { appliedTitles } from '../organization/applied-titles.ts';
import { organizationsByContext } from '../organization/by-context.ts';
import { organizationsByRole } from '../organization/by-role.ts';
import { definedOrganizations } from '../organization/defined.ts';
import { headedOrganizations } from '../organization/headed.ts';
import { knownOrganizations } from '../organization/known.ts';
import { organizationsWithPlace } from '../organization/with-place.ts';
import { fullNames } from '../person/full-names.ts';
import { loneNames } from '../person/lone-names.ts';
import { titledPersons } from '../person/titled-persons.ts';
import { placesByContext } from '../place/by-context.ts';
import { hyphenedTowns, placeFeatures } from '../place/features.ts';
import { gazetteerPhrases } from '../place/gazetteer.ts';
import { leadingPlaces } from '../place/leading.ts';
import { listedPlaces } from '../place/listed.ts';
import { realms } from '../place/realms.ts';
import { gazetteerWords } from '../place/single-words.ts';
import { elections } from './elections.ts';
import { otherNames } from './other-names.ts';
import type { NameRule } from './rule.ts';

/** The rules that name things by their own words, surest first. A word that one has taken is closed to the next. */
export const NAME_RULES: readonly NameRule[] = [
  elections,
  otherNames,
  appliedTitles,
  definedOrganizations,
  titledPersons,
  headedOrganizations,
  knownOrganizations,
  realms,
  placeFeatures,
  gazetteerPhrases,
  hyphenedTowns,
  organizationsByRole,
  organizationsByContext,
  leadingPlaces,
  fullNames,
  acronyms,
];

/** Single words that are left, after what the article itself has taught. */
export const LATE_RULES: readonly NameRule[] = [
  loneNames,
  organizationsWithPlace,
  gazetteerWords,
  listedPlaces,
  placesByContext,
];

/** What can be read where every word has a capital: names that their own words show. */
export const HEADLINE_RULES: readonly NameRule[] = [
  appliedTitles,
  titledPersons,
  knownOrganizations,
  gazetteerPhrases,
  fullNames,
  gazetteerWords,
];
