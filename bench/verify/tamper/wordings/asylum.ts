/** How articles tell of asylum seekers, in sentences of our own. */
export const ASYLUM = {
  wordings: {
    rcmp_interceptions_between_poe: [
      'The RCMP intercepted {N} asylum seekers between ports of entry in {P} in {T}.',
      'In {T}, {N} asylum seekers were intercepted by the RCMP between ports of entry in {P}.',
      'RCMP officers intercepted {N} asylum seekers who entered {P} between official border crossings in {T}.',
      'Federal figures show that the RCMP intercepted {N} people crossing the border irregularly into {P} in {T}.',
      'There were {N} irregular border crossings in {P} in {T}, according to the RCMP.',
      'In {T} the RCMP intercepted {N} asylum seekers in {P} outside ports of entry, government data show.',
      'RCMP interceptions of asylum seekers in {P} reached {N} in {T}.',
    ],
    asylum_claims_total_ircc: [
      '{P} received {N} asylum claims in {T}.',
      'In {T}, {P} received {N} asylum claims, according to Immigration, Refugees and Citizenship Canada.',
      'Asylum claims in {P} totalled {N} in {T}, federal data show.',
      'The immigration department recorded {N} asylum claims in {P} in {T}.',
      'There were {N} asylum claims in {P} in {T}.',
    ],
    asylum_claims_irregular_ircc: [
      'In {T}, {P} received {N} asylum claims by irregular border crossers.',
      'The immigration department counted {N} asylum claims by irregular arrivals in {P} in {T}.',
    ],
    cbsa_claims_at_poe: [
      'The border agency received {N} asylum claims at the {P} crossing in {T}.',
      'Officials at the {P} border crossing received {N} asylum claims in {T}.',
      'Asylum claims at the {P} port of entry numbered {N} in {T}, CBSA figures show.',
      'There were {N} asylum claims at the {P} border crossing in {T}.',
    ],
    stca_returns_total: [],
  },
  changes: {
    rcmp_interceptions_between_poe: [
      'RCMP interceptions of asylum seekers in {P} rose {C} from {T0} to {T1}.',
      'RCMP interceptions of asylum seekers between ports of entry in {P} rose {C} between {T0} and {T1}.',
      'The number of asylum seekers intercepted by the RCMP in {P} rose {C} from {T0} to {T1}.',
    ],
    asylum_claims_total_ircc: [
      'Asylum claims in {P} rose {C} from {T0} to {T1}.',
      'The number of asylum claims in {P} rose {C} between {T0} and {T1}.',
    ],
    cbsa_claims_at_poe: ['Asylum claims at the {P} border crossing rose {C} from {T0} to {T1}.'],
  },
} as const;
