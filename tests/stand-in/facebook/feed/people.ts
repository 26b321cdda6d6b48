/** The fictional people and Pages of the stand-in. */
import type { Actor } from './entry.ts';

const id = (serial: number): string => `1000${String(serial).padStart(11, '0')}`;

const person = (serial: number, name: string, address: Actor['address'], verified = false): Actor => ({
  id: id(serial),
  name,
  address,
  kind: 'person',
  verified,
});

const company = (serial: number, name: string, vanity: string, page?: Actor['page']): Actor => ({
  id: id(serial),
  name,
  address: { vanity },
  kind: 'page',
  verified: page !== undefined,
  ...(page && { page }),
});

export const pages = {
  brand: company(90_001, 'Bramble Air', 'brambleair', {
    category: 'Airline company',
    followers: 268_430,
    intro: 'Flying to 84 places from Bristol, Leeds and Cork.',
  }),
  harbour: company(90_002, 'Harbourline', 'harbourline', {
    category: 'Ferry company',
    followers: 41_870,
    intro: 'Day and night across the Irish Sea.',
  }),
  slumber: company(90_003, 'Slumberwell', 'slumberwell'),
  gazette: company(90_004, 'The Aire Valley Gazette', 'airevalleygazette', {
    category: 'Newspaper',
    followers: 96_112,
    intro: 'News from Leeds to the Dales.',
  }),
  bakery: company(90_005, 'Crumb & Cobble', 'crumbandcobble'),
};

export const people = {
  viewer: person(1, 'Robin Ashdown', { vanity: 'robin.ashdown.7' }),
  nell: person(2, 'Nell Hartigan', { vanity: 'nell.hartigan' }),
  dev: person(3, 'Dev Patel-Wright', { vanity: 'dev.patelwright.3' }),
  moira: person(4, 'Moira Quillan', 'profile'),
  tomasz: person(5, 'Tomasz Zielak', { vanity: 'tzielak' }),
  priya: person(6, 'Priya Shah', { vanity: 'priya.shah.9461' }),
  callum: person(7, 'Callum Brae', 'profile'),
  yusuf: person(8, 'Yusuf Adeyinka', { vanity: 'yusuf.adeyinka' }),
  ines: person(9, 'Inês Morgado', { vanity: 'ines.morgado.trad' }),
  greta: person(10, 'Greta Holm', { vanity: 'greta.holm.18' }),
  ruben: person(11, 'Ruben van der Haar', { vanity: 'rubenvdhaar' }),
  sana: person(12, 'Sana Mirza', 'profile'),
  otis: person(13, 'Otis Pemberton', 'people'),
  bea: person(14, 'Bea Lindqvist', { vanity: 'bea.lindqvist' }),
  anke: person(15, 'Anke Roloff', { vanity: 'anke.roloff' }),
  luc: person(16, 'Luc Marchandier', { vanity: 'luc.marchandier' }),
  pilar: person(17, 'Pilar Sotomonte', 'profile'),
  gianni: person(18, 'Gianni Trevalli', { vanity: 'gianni.trevalli' }),
  haruka: person(19, '森下はるか', { vanity: 'haruka.morishita.5' }),
  arjun: person(20, 'Arjun Rawle', { vanity: 'arjun.rawle' }),
  mitali: person(21, 'মিতালী সেনবসু', 'profile'),
  hugh: person(22, 'Hugh Castelow', { vanity: 'hugh.castelow' }),
  dawn: person(23, 'Dawn Ferriby', 'profile'),
  kit: person(24, 'Kit Marlowe-Jones', { vanity: 'kit.mj' }),
  wanda: person(25, 'Wanda Oyelaran', { vanity: 'wanda.oyelaran' }),
  joss: person(26, 'Joss Tindall', 'people'),
  freya: person(27, 'Freya Dunmore', { vanity: 'freya.dunmore.2' }),
  samir: person(28, 'Samir Haddou', { vanity: 'samir.haddou' }),
  pearl: person(29, 'Pearl Abernethy', 'profile'),
  rory: person(30, 'Rory McGlinn', { vanity: 'rory.mcglinn.14' }),
  esme: person(31, 'Esme Trevanion', { vanity: 'esme.trevanion' }),
  graham: person(32, 'Graham Pottle', 'people'),
  lotte: person(33, 'Lotte Verhagen', { vanity: 'lotte.verhagen' }),
  odell: person(34, 'Odell Brightmore', { vanity: 'odell.brightmore' }, true),
  vince: person(35, 'Vince Karraway', 'profile'),
  marlo: person(36, 'Marlo Fitch', { vanity: 'marlofitch' }, true),
};
