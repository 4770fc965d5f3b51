/**
 * Sentences in news style, labelled by hand before the rules were run on them: value (a range as "low..high", an open end as
 * nothing), hedge or bound as one sign (= ~ > <), unit code, and a word of what is counted ('' where the sentence leaves it
 * open). Rows without quantities are counter-examples.
 */
export interface NewsRow {
  readonly text: string;
  readonly quantities: readonly NewsQuantity[];
}
export interface NewsQuantity {
  readonly value: string;
  readonly sign: '=' | '~' | '>' | '<';
  readonly unit: string;
  readonly counted: string;
}

/** One quantity a field, its parts parted by spaces: value sign unit counted; `-` is an empty unit or noun. */
export function row(text: string, ...quantities: string[]): NewsRow {
  return {
    text,
    quantities: quantities.map((label) => {
      const [value = '', sign = '=', unit = '-', counted = '-'] = label.split(' ');
      return {
        value,
        sign: sign as NewsQuantity['sign'],
        unit: unit === '-' ? '' : unit,
        counted: counted === '-' ? '' : counted,
      };
    }),
  };
}

export const NEWS_ROWS: readonly NewsRow[] = [
  row('The ferry carried nearly 1,900 passengers when it ran aground off Tobermory.', '1900 ~ passenger passengers'),
  row(
    'Inflation slowed to 2.9 per cent in April from 3.4 per cent in March.',
    '2.9 = % inflation',
    '3.4 = % inflation',
  ),
  row('Wildfires have burned more than 240,000 hectares since May.', '240000 > har -'),
  row(
    'The province will hire at least 300 nurses and 45 paramedics this year.',
    '300 > nurse nurses',
    '45 = paramedic paramedics',
  ),
  row('Housing starts fell 12% to 18,200 units, the agency said.', '12 = % starts', '18200 = unit units'),
  row(
    'The union, which represents about 8,500 dock workers, voted 71 per cent in favour.',
    '8500 ~ worker workers',
    '71 = % -',
  ),
  row(
    'Hydro-Québec reported a profit of $2.4 billion on revenue of $15.9 billion.',
    '2400000000 = USD profit',
    '15900000000 = USD revenue',
  ),
  row(
    'Hundreds of thousands of customers lost power; dozens of roads were closed.',
    '100000.. = customer customers',
    '12.. = road roads',
  ),
  row(
    'The average price of a detached house rose 6.5 per cent to $1.1 million.',
    '6.5 = % price',
    '1100000 = USD price',
  ),
  row('Between 60 and 80 firefighters were battling the blaze late Sunday.', '60..80 = firefighter firefighters'),
  row('Almost two-thirds of respondents said they would cut spending.', '0.6666666666666666 ~ - respondents'),
  row('One in five children lives below the poverty line, the report found.', '0.2 = - children'),
  row('The number of overdose deaths has more than doubled since 2016.', '2 > x deaths'),
  row('Canada admitted three times as many students as it did a decade ago.', '3 = x students'),
  row(
    'Police seized 14 kilograms of cocaine, two rifles and C$85,000 in cash.',
    '14 = kg cocaine',
    '2 = rifle rifles',
    '85000 = CAD cash',
  ),
  row('The 63-year-old driver was travelling at up to 140 km/h.', '63 = a -', '140 < km/h -'),
  row('No more than 50 people may attend, down from 250 in June.', '50 < person people', '250 = - people'),
  row('The budget sets aside $1.3 billion over five years for child care.', '1300000000 = USD child'),
  row(
    'Shares of the airline dropped as much as 9 per cent before closing at $17.42.',
    '9 < % shares',
    '17.42 = USD shares',
  ),
  row(
    'The quake, with a magnitude of 6.4, struck 35 kilometres west of the capital.',
    '6.4 = - magnitude',
    '35 = km -',
  ),
  row('The museum drew just over 400,000 visitors last year, its best year on record.', '400000 ~ visitor visitors'),
  row('Turnout was 44 per cent, compared with 58 per cent in 2018.', '44 = % turnout', '58 = % turnout'),
  row(
    'The company plans to lay off 1,500 employees, or 10 per cent of its workforce.',
    '1500 = employee employees',
    '10 = % workforce',
  ),
  row(
    'Some 40 vehicles were involved in the pile-up, which killed 3 and injured 27.',
    '40 ~ vehicle vehicles',
    '3 = - -',
    '27 = - -',
  ),
  row(
    'The deficit is projected to reach $39.8 billion, or 1.2 per cent of GDP.',
    '39800000000 = USD deficit',
    '1.2 = % gdp',
  ),
  row('Farmers planted 22 million acres of canola, the fewest in a decade.', '22000000 = [acr_us] canola'),
  row('Her salary was cut in half.', '0.5 = - salary'),
  row('The rate of homicides was 2.3 per 100,000 people.', '2.3 = - homicides'),
  row('Premiums will go up by $15 to $20 a month for most drivers.', '15..20 = USD premiums'),
  row('The central bank raised its key rate by 25 basis points to 4.75 per cent.', '25 = [bp] rate', '4.75 = % rate'),
  row('Seven of the 12 jurors were women.', '7 = juror jurors', '12 = juror jurors'),
  row(
    'The stadium cost £750 million, roughly double the original estimate.',
    '750000000 = GBP stadium',
    '2 ~ x estimate',
  ),
  row(
    'Ottawa has approved fewer than 1,000 of the 9,400 applications it received.',
    '1000 < application applications',
    '9400 = application applications',
  ),
  row('Flood waters rose to within 30 centimetres of the bridge deck.', '30 < cm waters'),
  row('About 1.2 million litres of diesel spilled into the river.', '1200000 ~ L diesel'),
  row('Support for the party stands at 37 per cent, up four percentage points.', '37 = % support', '4 = [pp] support'),
  row('The fund returned 8.1 per cent, net of fees.', '8.1 = % fund'),
  row('Workers at the plant earn $24.50 an hour on average.', '24.5 = USD -'),
  row(
    'A third of the herd, some 120 animals, had to be destroyed.',
    '0.3333333333333333 = - herd',
    '120 ~ animal animals',
  ),
  row('Thousands marched through Montreal on Saturday.', '1000.. = - -'),
  row('They were ordered to pay a fine of not more than $5,000.', '5000 < USD fine'),
  row(
    'The population of the town has shrunk to 3,100 from 4,700 in 1996.',
    '3100 = - population',
    '4700 = - population',
  ),
  row('Ticket sales topped $200 million in three days.', '200000000 > USD sales'),
  row('Only four of every 10 eligible voters cast a ballot.', '0.4 = - voters'),
  row('The telescope weighs 6.2 tonnes and has a 6.5-metre mirror.', '6.2 = t telescope', '6.5 = m mirror'),
  row('Unemployment among young men is close to 20 per cent.', '20 ~ % unemployment'),
  row('Exports to China plunged by a quarter, to $4.6 billion.', '0.25 = - exports', '4600000000 = USD exports'),
  row('Temperatures fell to -41 C in Fort McMurray.', '-41 = Cel temperatures'),
  row('Mr. Roy, 58, has run the bakery since 1994.', '58 = a -'),
  row('A record 13.2 million viewers watched the final.', '13200000 = viewer viewers'),
  row('Nurses in their 20s are twice as likely to quit.', '20..30 = a -', '2 = x -'),
  row('The hospital has 312 beds, 40 of them in intensive care.', '312 = bed beds', '40 = - beds'),
  row('Crude settled at $81.30 a barrel, down 45 cents.', '81.3 = USD crude', '45 = USX crude'),
  row('It will take six to eight weeks to repair the 120-year-old bridge.', '120 = a -'),
  row(
    'The city issued 1,204 permits in May, a 17 per cent increase over last year.',
    '1204 = permit permits',
    '17 = % permits',
  ),
  row('Roughly half of Canadians own a pet.', '0.5 ~ - canadians'),
  row('The vote was 52 to 48 in the Senate.', '52 = - vote', '48 = - vote'),
  row('The glacier lost 1.5 metres of ice in a single summer.', '1.5 = m ice'),
  row('Prices are 3.1 per cent higher than a year earlier.', '3.1 = % prices'),
  row('Donors pledged an estimated US$1.8 billion in aid.', '1800000000 ~ USD aid'),
  row('The shelter houses up to 90 women and children.', '90 < woman women'),
  row('There were 19 fewer collisions than in 2021.', '19 = collision collisions'),
  // Counter-examples.
  row('The law was passed in 1985 and amended in 2003.'),
  row('Flight 143 left from Gate 22 at 7:45 a.m.'),
  row('He lives at 310 Wellington Street in Room 9.'),
  row('Highway 401 was closed near Exit 365.'),
  row('Bill C-18 and Section 7 of the Charter are at issue.'),
  row('One of the suspects fled, and no one was hurt.'),
  row('The Group of Twenty met in Bali.'),
  row('Apollo 11 landed on July 20, 1969.'),
  row('The S&P/TSX and the Nasdaq 100 were little changed.'),
  row('Call 613-555-0188 for details.'),
  row('COVID-19 vaccines and the F-35 were on the agenda.'),
  row('The first quarter ended on March 31.'),
  row('She finished her degree in the 1990s.'),
  row('The Third Reich and the Second World War were discussed.'),
  row('He was a first-time candidate in a second-hand suit.'),
  row('The meeting lasted three hours and 20 minutes.'),
  row('On the one hand, it is cheap; on the other, it is ugly.'),
  row('They played a double header with a double standard.'),
  row('The iPhone 14 and Windows 11 are popular.'),
  row('Chapter 11 protection ended in fiscal 2009.'),
  row('Catch-22 was on page 4 of the list.'),
  row('She was the number one pick and wears No. 9.'),
  row('Boeing 737 MAX jets were grounded in 2019.'),
  row('The Seven Years War began in 1756.'),
  row('Channel 4 showed an episode of Studio 60.'),
  row('At one point the crowd sang as one.'),
  row('Residents of District 9 met in Ward 3.'),
  row('Title 42 expired on May 11.'),
  row('In the late 19th century the mill burned.'),
  row('For once, half-hearted measures were not enough.'),
];
