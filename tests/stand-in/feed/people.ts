/** The fictional people and companies who post in the demo feed. */
import type { Person } from './entry.ts';

type Rest = Partial<Pick<Person, 'verified' | 'category'>>;

/** Followers, following and posts in that order. */
const person = (
  handle: string,
  name: string,
  [followers, following, posts]: [number, number, number],
  joinedAt: string,
  bio: string,
  rest: Rest = {},
): Person => ({ handle, name, followers, following, posts, joinedAt, bio, verified: 'none', category: null, ...rest });

const business: Rest = { verified: 'business' };

export const people = {
  brand: person(
    'brambleair',
    'Bramble Air',
    [412_300, 212, 18_400],
    '2011-03-14',
    'Flying to 84 places from Bristol, Leeds and Cork. For help with a booking: @brambleaircare',
    { ...business, category: 'Airline' },
  ),
  care: person(
    'brambleaircare',
    'Bramble Air Care',
    [58_200, 1_904, 310_500],
    '2013-06-02',
    'Here to help from 6am to 11pm. Never send us your card number.',
    { ...business, category: 'Airline' },
  ),
  // Ordinary customers
  nell: person(
    'nellhartigan',
    'Nell Hartigan',
    [71, 204, 388],
    '2018-05-20',
    'allotment, two whippets, opinions about soup',
  ),
  dev: person('devpatelwright', 'Dev Patel-Wright', [184, 340, 1_120], '2016-09-01', 'QA by day, five-a-side by night'),
  moira: person('moiraquillan', 'Moira Quillan', [92, 118, 604], '2019-11-11', 'Retired teacher. Cork.'),
  tomasz: person('t_zielak', 'Tomasz Zielak', [233, 410, 2_051], '2015-02-17', 'Leeds via Gdynia'),
  priya: person('priyanshah_', 'Priya', [318, 295, 1_980], '2017-07-08', 'nurse, night shifts, night buses'),
  callum: person('callumbrae', 'Callum Brae', [146, 260, 870], '2020-01-30', 'stag do organiser against my will'),
  yusuf: person(
    'yusuf_adeyinka',
    'Yusuf Adeyinka',
    [2_870, 640, 6_230],
    '2014-04-03',
    'Bass player. Teach a bit. Bristol.',
  ),
  ines: person('inesmorgado', 'Inês Morgado', [1_940, 812, 5_410], '2012-12-09', 'translator pt/en, runs slowly'),
  greta: person('gretaholm', 'Greta Holm', [412, 388, 1_507], '2016-03-21', 'wheelchair user, quilter, menace'),
  ruben: person('rubenvdhaar', 'Ruben van der Haar', [640, 522, 3_004], '2013-08-27', 'pigeons and spreadsheets'),
  sana: person('sanamirzaa', 'Sana Mirza', [1_220, 933, 4_820], '2015-10-15', 'mum x3. trying'),
  otis: person('otispemberton', 'Otis P', [58, 77, 143], '2022-06-18', ''),
  bea: person(
    'beatrixlow',
    'Beatrix Low',
    [3_410, 1_002, 9_870],
    '2012-02-02',
    'ceramics, Hebden Bridge. shop link below',
  ),
  finn: person('finnoakhurst', 'Finn Oakhurst', [27, 61, 88], '2024-01-05', 'new here'),
  lotte: person('lottekramer', 'Lotte Krämer', [530, 480, 2_214], '2014-11-23', 'Hamburg. Bücher, Boote, Brot.'),
  emile: person('emilegarnaud', 'Émile Garnaud', [389, 301, 1_730], '2016-06-30', 'Prof de maths, Nantes'),
  lucia: person('luciabermejo', 'Lucía Bermejo', [821, 644, 3_906], '2013-05-12', 'Sevilla. Enfermera y madre.'),
  haruka: person('haruka_mizuno8', '水野はるか', [266, 310, 4_118], '2017-01-19', '旅と猫とコーヒー'),
  // Loud, large, learned
  prolific: person(
    'thedailymoan',
    'the daily moan',
    [4_900, 4_760, 1_140_000],
    '2013-01-01',
    'I post so you do not have to',
  ),
  ticked: person('cryptokev_gm', 'Kev ⚡', [390, 2_105, 14_300], '2021-03-03', 'gm. not advice.', { verified: 'paid' }),
  troll: person('skunkmallet', 'skunk mallet', [112, 38, 26_400], '2023-09-09', 'cry about it'),
  orielle: person(
    'oriellevant',
    'Orielle Vant',
    [7_420_000, 318, 5_260],
    '2009-07-02',
    'Singer. The Glass Season tour, tickets below.',
    { verified: 'paid', category: 'Musician' },
  ),
  marlo: person(
    'marlofitch',
    'Marlo Fitch',
    [1_180_000, 940, 31_200],
    '2010-10-10',
    'Comedian. Host of The Late Bus.',
    { verified: 'paid', category: 'Comedian' },
  ),
  wexler: person(
    'capt_wexler',
    'Dana Wexler',
    [46_800, 1_310, 12_900],
    '2011-05-05',
    'Airline captain turned aviation safety consultant. Former accident investigator.',
  ),
  iver: person(
    'ivernystrom',
    'Iver Nyström',
    [88_100, 2_240, 27_700],
    '2010-02-26',
    'Transport correspondent, The Meridian. Tips: Signal in bio.',
    { verified: 'paid', category: 'Journalist' },
  ),
  petra: person(
    'petrasolberg',
    'Petra Solberg',
    [15_300, 1_480, 8_640],
    '2012-09-19',
    'Lawyer for passenger rights. Views mine.',
  ),
  hollis: person(
    'hollisgrayne',
    'Hollis Grayne',
    [24_600, 3_019, 40_200],
    '2011-11-30',
    'Union rep, cabin crew branch. Solidarity.',
  ),
  paws: person(
    'secondpaws',
    'Second Paws Rescue',
    [19_700, 2_330, 11_800],
    '2014-08-08',
    'Rehoming greyhounds since 2009. Charity 1184420.',
    { category: 'Non-profit' },
  ),
  nora: person(
    'norabellweather',
    'Nora Bellweather',
    [9_870, 1_702, 22_350],
    '2012-07-17',
    'Campaigner. Clean air, fair work.',
  ),
  // About other things
  lena: person('lenabakes', 'Lena bakes', [12_400, 480, 7_010], '2015-03-15', 'bread, mostly'),
  jonah: person('jonahtrevose', 'Jonah Trevose', [760, 690, 2_930], '2014-02-11', 'Cornwall. Surf forecast obsessive.'),
  mapleton: person(
    'mapletonfc',
    'Mapleton FC',
    [38_900, 140, 15_600],
    '2010-01-22',
    'Official account. Up the Maples.',
    { ...business, category: 'Sports Team' },
  ),
  noor: person('noorcodes', 'Noor', [5_510, 720, 8_440], '2016-12-01', 'compilers, cats', { verified: 'paid' }),
  gus: person('gusfarrow', 'Gus Farrow', [310, 280, 1_404], '2013-04-29', 'hedges, hens, Herefordshire'),
  council: person(
    'wyrevalecouncil',
    'Wyre Vale Council',
    [21_300, 96, 9_720],
    '2011-06-06',
    'News from your council.',
    { verified: 'government' },
  ),
  mattress: person('slumberwell', 'Slumberwell', [8_040, 12, 2_210], '2017-09-28', 'Mattresses by post.', {
    ...business,
    category: 'Retail Company',
  }),
  airport: person(
    'brambleairport',
    'Bramble Airport Model Club',
    [1_130, 402, 3_350],
    '2014-10-04',
    'Radio-controlled planes on Bramble Hill, Sundays.',
  ),
} satisfies Record<string, Person>;
