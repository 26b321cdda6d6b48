/** The page's words in four languages, numbers as each language writes them. */
import { reduced } from '../answer/parts.ts';
import type { Reaction } from '../feed.ts';

export interface Labels {
  number(count: number): string;
  comments(count: number): string;
  shares(count: number): string;
  /** How many replies one can ask for. */
  replies(count: number): string;
  people(reaction: Reaction, count: number): string;
  comment(name: string, ago: string): string;
  reply(name: string, to: string, ago: string): string;
  /** Minutes → "3h". */
  ago(minutes: number): string;
  words: Record<
    | 'allReactions'
    | 'like'
    | 'commentVerb'
    | 'share'
    | 'replyVerb'
    | 'seeMore'
    | 'moreComments'
    | 'relevant'
    | 'newest'
    | 'write'
    | 'sponsored'
    | 'author'
    | 'actions'
    | 'whoReacted'
    | 'with'
    | 'close'
    | 'postOf'
    | 'badge'
    | 'verified',
    string
  >;
}

const names: Readonly<Record<string, Readonly<Record<Reaction, string>>>> = {
  en: { like: 'Like', love: 'Love', care: 'Care', haha: 'Haha', wow: 'Wow', sad: 'Sad', angry: 'Angry' },
  fr: { like: 'J’aime', love: 'J’adore', care: 'Solidaire', haha: 'Haha', wow: 'Wouah', sad: 'Triste', angry: 'Grrr' },
  de: {
    like: 'Gefällt mir',
    love: 'Love',
    care: 'Umarmung',
    haha: 'Haha',
    wow: 'Wow',
    sad: 'Traurig',
    angry: 'Wütend',
  },
  bn: { like: 'লাইক', love: 'ভালোবাসা', care: 'যত্ন', haha: 'হা হা', wow: 'ওয়াও', sad: 'দুঃখিত', angry: 'রাগ' },
};

const ago =
  (minute: string, hour: string, day: string, week: string, number: (count: number) => string) =>
  (minutes: number): string => {
    if (minutes < 60) return `${number(minutes)}${minute}`;
    if (minutes < 1_440) return `${number(Math.floor(minutes / 60))}${hour}`;
    if (minutes < 10_080) return `${number(Math.floor(minutes / 1_440))}${day}`;
    return `${number(Math.floor(minutes / 10_080))}${week}`;
  };

const french = (count: number): string =>
  reduced(count).replace('.', ',').replace('K', '\u00A0K').replace('M', '\u00A0M');
const german = (count: number): string => count.toLocaleString('de');
const bengali = (count: number): string =>
  reduced(count)
    .replace('K', ' হা')
    .replace(/\d/g, (digit) => String.fromCodePoint(0x9e6 + Number(digit)));

export const labels: Readonly<Record<'en' | 'fr' | 'de' | 'bn', Labels>> = {
  en: {
    number: reduced,
    comments: (count) => (count === 1 ? '1 comment' : `${reduced(count)} comments`),
    shares: (count) => (count === 1 ? '1 share' : `${reduced(count)} shares`),
    replies: (count) => (count === 1 ? 'View 1 reply' : `View all ${reduced(count)} replies`),
    people: (reaction, count) => `${names.en?.[reaction]}: ${reduced(count)} ${count === 1 ? 'person' : 'people'}`,
    comment: (name, when) => `Comment by ${name} ${when} ago`,
    reply: (name, to, when) => `Reply by ${name} to ${to}’s comment ${when} ago`,
    ago: ago('m', 'h', 'd', 'w', reduced),
    words: {
      allReactions: 'All reactions:',
      like: 'Like',
      commentVerb: 'Comment',
      share: 'Share',
      replyVerb: 'Reply',
      seeMore: 'See more',
      moreComments: 'View more comments',
      relevant: 'Most relevant',
      newest: 'Newest',
      write: 'Write a comment…',
      sponsored: 'Sponsored',
      author: 'Author',
      actions: 'Actions for this post',
      whoReacted: 'See who reacted to this',
      with: 'is with',
      close: 'Close',
      postOf: '’s post',
      badge: 'View information about identity badges',
      verified: 'Verified account',
    },
  },
  fr: {
    number: french,
    comments: (count) => `${french(count)} commentaire${count === 1 ? '' : 's'}`,
    shares: (count) => `${french(count)} partage${count === 1 ? '' : 's'}`,
    replies: (count) => `Voir les ${french(count)} réponses`,
    people: (reaction, count) => `${names.fr?.[reaction]}\u00A0: ${french(count)} personne${count === 1 ? '' : 's'}`,
    comment: (name, when) => `Commentaire de ${name}, il y a ${when}`,
    reply: (name, to, when) => `Réponse de ${name} au commentaire de ${to}, il y a ${when}`,
    ago: ago(' min', ' h', ' j', ' sem.', french),
    words: {
      allReactions: 'Toutes les réactions\u00A0:',
      like: 'J’aime',
      commentVerb: 'Commenter',
      share: 'Partager',
      replyVerb: 'Répondre',
      seeMore: 'Voir plus',
      moreComments: 'Voir plus de commentaires',
      relevant: 'Plus pertinents',
      newest: 'Plus récents',
      write: 'Écrivez un commentaire…',
      sponsored: 'Sponsorisé',
      author: 'Auteur',
      actions: 'Actions pour cette publication',
      whoReacted: 'Voir qui a réagi',
      with: 'est avec',
      close: 'Fermer',
      postOf: '',
      badge: 'Voir les informations sur les badges',
      verified: 'Compte vérifié',
    },
  },
  de: {
    number: german,
    comments: (count) => (count === 1 ? '1 Kommentar' : `${german(count)} Kommentare`),
    shares: (count) => `${german(count)} Mal geteilt`,
    replies: (count) => `Alle ${german(count)} Antworten ansehen`,
    people: (reaction, count) => `${names.de?.[reaction]}: ${german(count)} Personen`,
    comment: (name, when) => `Kommentar von ${name} vor ${when}`,
    reply: (name, to, when) => `Antwort von ${name} auf den Kommentar von ${to} vor ${when}`,
    ago: ago(' Min.', ' Std.', ' T', ' W', german),
    words: {
      allReactions: 'Alle Reaktionen:',
      like: 'Gefällt mir',
      commentVerb: 'Kommentieren',
      share: 'Teilen',
      replyVerb: 'Antworten',
      seeMore: 'Mehr ansehen',
      moreComments: 'Weitere Kommentare ansehen',
      relevant: 'Relevanteste zuerst',
      newest: 'Neueste zuerst',
      write: 'Schreib einen Kommentar …',
      sponsored: 'Gesponsert',
      author: 'Verfasser',
      actions: 'Aktionen für diesen Beitrag',
      whoReacted: 'Ansehen, wer darauf reagiert hat',
      with: 'ist hier mit',
      close: 'Schließen',
      postOf: ': Beitrag',
      badge: 'Infos zu Abzeichen ansehen',
      verified: 'Verifiziertes Konto',
    },
  },
  bn: {
    number: bengali,
    comments: (count) => `${bengali(count)}টি কমেন্ট`,
    shares: (count) => `${bengali(count)}টি শেয়ার`,
    replies: (count) => `${bengali(count)}টি উত্তর দেখুন`,
    people: (reaction, count) => `${names.bn?.[reaction]}: ${bengali(count)} জন`,
    comment: (name, when) => `${when} আগে ${name}-এর কমেন্ট`,
    reply: (name, to, when) => `${when} আগে ${to}-এর কমেন্টে ${name}-এর উত্তর`,
    ago: ago(' মিনিট', ' ঘণ্টা', ' দিন', ' সপ্তাহ', bengali),
    words: {
      allReactions: 'সব রিঅ্যাকশন:',
      like: 'লাইক',
      commentVerb: 'কমেন্ট',
      share: 'শেয়ার',
      replyVerb: 'উত্তর',
      seeMore: 'আরও দেখুন',
      moreComments: 'আরও কমেন্ট দেখুন',
      relevant: 'সবচেয়ে প্রাসঙ্গিক',
      newest: 'সবচেয়ে নতুন',
      write: 'কমেন্ট লিখুন…',
      sponsored: 'স্পনসর্ড',
      author: 'লেখক',
      actions: 'এই পোস্টের জন্য',
      whoReacted: 'কে রিঅ্যাক্ট করেছে দেখুন',
      with: 'সঙ্গে আছেন',
      close: 'বন্ধ',
      postOf: '-এর পোস্ট',
      badge: 'ব্যাজের তথ্য দেখুন',
      verified: 'যাচাই করা অ্যাকাউন্ট',
    },
  },
};
