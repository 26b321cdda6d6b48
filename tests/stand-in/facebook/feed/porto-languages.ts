/** Comments below the brand's ordinary announcement in other languages than the page's. */
import { commentsWith } from './comment.ts';
import type { CommentEntry } from './entry.ts';
import { people } from './people.ts';

const comment = commentsWith(true);

export const inOtherLanguages: CommentEntry[] = [
  comment(
    110,
    'praise in German',
    people.anke,
    275,
    'Endlich! Wir fliegen im Mai, die ganze Familie freut sich schon riesig.',
    { dialect: 'de_DE', reactions: { love: 5 } },
  ),
  comment(
    111,
    'complaint in French',
    people.luc,
    240,
    'Trois heures de retard samedi et personne au comptoir pour nous dire quoi que ce soit. Merci pour rien.',
    {
      dialect: 'fr_FR',
      reactions: { like: 9, angry: 3 },
    },
  ),
  comment(
    113,
    'question in Spanish',
    people.pilar,
    230,
    '¿Van a poner también una ruta a Vigo? Sería estupendo para los que vivimos en Galicia',
    { dialect: 'es_ES', reactions: { like: 11 } },
  ),
  comment(
    114,
    'praise in Portuguese',
    people.ines,
    222,
    'Que bom, já posso ir visitar a minha avó sem passar por Lisboa!',
    { dialect: 'pt_PT', reactions: { love: 14, like: 9 } },
  ),
  comment(
    115,
    'complaint in Italian',
    people.gianni,
    215,
    'Il rimborso lo aspetto da febbraio. Ho scritto quattro volte e non risponde nessuno.',
    { dialect: 'it_IT', reactions: { like: 6 } },
  ),
  comment(
    117,
    'question in Dutch',
    people.ruben,
    204,
    'Kan ik mijn fiets meenemen op deze vlucht, en wat kost dat dan?',
    { dialect: 'nl_NL' },
  ),
  comment(121, 'praise in Japanese', people.haruka, 186, '去年の夏に乗りました。スタッフの皆さんがとても親切でした。', {
    dialect: 'ja_XX',
    reactions: { like: 3 },
  }),
  comment(
    122,
    'romanised Hindi complaint',
    people.arjun,
    171,
    'Do ghante se phone pe hold par hoon, koi uthata hi nahi. Bahut kharab service hai bhai',
    { dialect: 'hi_IN_rom', reactions: { like: 5 } },
  ),
  comment(123, 'Bengali praise', people.mitali, 165, 'খুব ভালো খবর! আমরা এপ্রিলে যাচ্ছি।', {
    dialect: 'bn_IN',
    reactions: { love: 2 },
  }),
];
