/**
 * Forms that no spelling rule gives: lemma first, then its forms.
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11–3.20 (verbs) and 5.73–5.103 (plurals).
 */
const VERBS = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say says said|make made making
take took taken taking|come came coming|see saw seen|know knew known|get got gotten getting|give gave given giving|find found|think thought
tell told|become became becoming|show shown|leave left leaving|feel felt|put putting|bring brought|begin began begun beginning|keep kept
hold held|write wrote written writing|stand stood|hear heard|let letting|mean meant|set setting|meet met|run ran running|pay paid
sit sat sitting|speak spoke spoken|lie lay lain lying|lay laid laying|lead led|read|grow grew grown|lose lost losing|fall fell fallen|send sent|build built
understand understood|draw drew drawn|break broke broken|spend spent|cut cutting|rise rose risen rising|drive drove driven driving|buy bought
wear wore worn|choose chose chosen choosing|seek sought|throw threw thrown|catch caught|deal dealt|win won winning|forget forgot forgotten forgetting
flee fled fleeing|fight fought|teach taught|sell sold|sleep slept|shoot shot|shrink shrank shrunk|sink sank sunk|swim swam swum swimming
strike struck striking|steal stole stolen|swear swore sworn|shut shutting|hit hitting|hurt|cost|bid bidding|beat beaten|bear bore borne
die died dying|tie tied tying|vie vied vying|withdraw withdrew withdrawn|undergo underwent undergone|overcome overcame overcoming
overtake overtook overtaken|undertake undertook undertaken|freeze froze frozen freezing|hide hid hidden hiding|ride rode ridden riding
bind bound|breed bred|burn burnt|cling clung|creep crept|dig dug digging|eat ate eaten|feed fed|fly flew flown flies|lend lent|light lit
prove proven proving|quit quitting|ring rang rung|sing sang sung|slide slid sliding|spread|stick stuck|sweep swept|tear tore torn|wake woke woken waking
plan planned planning|stop stopped stopping|drop dropped dropping|jump jumped|top topped topping|permit permitted permitting|admit admitted admitting
submit submitted submitting|commit committed committing|refer referred referring|occur occurred occurring|transfer transferred transferring
cancel cancelled cancelling|travel travelled travelling|total totalled totalling|level levelled levelling|program programmed programming
ban banned banning|map mapped mapping|cap capped capping|ship shipped shipping|slip slipped slipping|step stepped stepping|rob robbed robbing
add added adding|pass passed passing|miss missed|process processed|fill filled|kill killed|call called|roll rolled|poll polled|sell selling
visit visited visiting|limit limited limiting|exit exited exiting|target targeted targeting|develop developed developing|monitor monitored monitoring
sponsor sponsored sponsoring|focus focused focusing|credit credited|audit audited|edit edited|deposit deposited|market marketed|budget budgeted
total totaled totaling|travel traveled traveling|cancel canceled canceling|use used using|abuse abused|accuse accused|cause caused|close closed closing|house housed housing
raise raised raising|increase increased increasing|decrease decreased|release released|purchase purchased|license licensed|reverse reversed|base based
change changed changing|charge charged charging|manage managed|emerge emerged|merge merged|urge urged|range ranged|plunge plunged|surge surged|double doubled doubling|triple tripled|quadruple quadrupled
argue argued arguing|continue continued continuing|issue issued issuing|rescue rescued|value valued|agree agreed|free freed|decree decreed|guarantee guaranteed
`;

const NOUNS = `
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|life lives|wife wives|knife knives|half halves
leaf leaves|calf calves|scarf scarves|hoof hooves|elf elves|loaf loaves|shelf shelves|thief thieves|wolf wolves|self selves|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes
analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena|medium media|datum data
stimulus stimuli|fungus fungi|nucleus nuclei|bacterium bacteria|index indices indexes|matrix matrices|appendix appendices|axis axes
bus buses|gas gases|lens lenses|virus viruses|fetus fetuses|walrus walruses|cactus cacti cactuses|syllabus syllabi|alumnus alumni|genus genera|octopus octopuses|apparatus apparatuses|sinus sinuses|chorus choruses|circus circuses|census censuses|campus campuses|status statuses|bonus bonuses|consensus|series|species|means|news
politics|economics|statistics|mathematics|headquarters|barracks|police|aircraft|sheep|fish|deer|personnel|offspring|percent|asylum|business businesses|process processes|access|address addresses
loss losses|pass passes|class classes|glass glasses|mass masses|boss bosses|crossing crossings|movie movies|cookie cookies|calorie calories|tie ties|pie pies|zombie zombies|shoe shoes|toe toes
cache caches|ache aches|niche niches|axe axes|hertz|chassis|corps|congress congresses|gross|press|stress stresses|illness illnesses|witness witnesses
`;

function table(rows: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of rows.split(/[|\n]/)) {
    const [lemma, ...others] = row.trim().split(' ');
    if (lemma === undefined || lemma === '') continue;
    for (const form of [lemma, ...others]) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

/** From a form to its lemma. */
export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
