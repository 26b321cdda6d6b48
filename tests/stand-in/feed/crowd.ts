/** Many people saying the same thing within the same half hour: the booking app is down. */
import { counts, type FeedEntry, id, type Person } from './entry.ts';
import { people } from './people.ts';

const voices: [author: Person, minutesAgo: number, text: string][] = [
  [people.finn, 4, '@brambleair app is down, can’t check in'],
  [people.dev, 6, 'Anyone else getting a white screen on the @brambleair app? Can’t get my boarding pass'],
  [people.priya, 8, '@brambleair the website says error 502 and I need to check in by three'],
  [people.callum, 9, 'check-in not working AT ALL @brambleair. flight in two hours'],
  [people.ruben, 11, '@brambleaircare your app keeps logging me out, is it down for everybody?'],
  [people.jonah, 13, 'Bramble Airlines app dead. Queue for the desk is out of the door.'],
  [people.moira, 14, '@brambleair I cannot open my booking, it just spins. Is your system down?'],
  [people.sana, 17, 'App down, website down, phone line busy. Lovely stuff @brambleair'],
  [people.bea, 19, '@brambleair outage again? Login fails on every device I own'],
  [people.otis, 22, '#brambleair app down since twelve, no boarding pass, no help'],
];

/** The earliest voice has been seen by most people. */
export const crowd: FeedEntry[] = voices.map(([author, minutesAgo, text], index) => ({
  id: id(401 + index),
  shows: 'outage, one of many',
  about: true,
  author,
  lang: 'en',
  minutesAgo,
  text,
  counts: counts(index % 3, index % 2, index + 1, 40 + index * 57),
}));
