/** The words that X's buttons and lines carry, in four of its languages; numbers in labels are whole, never shortened. */
import type { Options } from './options.ts';

export interface Shown {
  replies: number | null;
  reposts: number | null;
  likes: number | null;
  bookmarks: number | null;
  views: number | null;
}

export interface Labels {
  reply(count: number | null): string;
  repost(count: number | null): string;
  like(count: number | null, done: boolean): string;
  views(count: number | null): string;
  /** Everything that is not zero, in one line. */
  group(counts: Shown, liked: boolean): string;
  number(count: number): string;
  verified: string;
  more: string;
  bookmark: string;
  share: string;
  showMore: string;
  quote: string;
  ad: string;
  reposted(name: string): string;
  replyingTo: string;
  translatedFrom(language: string): string;
  timeline: string;
  home: string;
  minutes(count: number): string;
}

const together = (parts: [number | null, string][], state: string, join: string): string => {
  const [replies, reposts, likes, bookmarks, views] = parts.map(([count, label]) => (count ? label : ''));
  return [replies, reposts, likes, state, bookmarks, views].filter(Boolean).join(join);
};

const build = (
  number: (count: number) => string,
  one: (what: keyof Shown, count: string) => string,
  say: { reply: string; repost: string; like: string; liked: string; viewsLink: string; stop: string; comma: string },
  rest: Pick<
    Labels,
    | 'verified'
    | 'more'
    | 'bookmark'
    | 'share'
    | 'showMore'
    | 'quote'
    | 'ad'
    | 'reposted'
    | 'replyingTo'
    | 'translatedFrom'
    | 'timeline'
    | 'home'
    | 'minutes'
  >,
): Labels => {
  const counted = (what: keyof Shown, count: number | null, action: string): string =>
    count === null ? action : `${one(what, number(count))}${say.stop}${action}`;
  return {
    number,
    reply: (count) => counted('replies', count, say.reply),
    repost: (count) => counted('reposts', count, say.repost),
    like: (count, done) => counted('likes', count, done ? say.liked : say.like),
    views: (count) => counted('views', count, say.viewsLink),
    group: (counts, liked) =>
      together(
        (['replies', 'reposts', 'likes', 'bookmarks', 'views'] as const).map((what) => [
          counts[what],
          one(what, number(counts[what] ?? 0)),
        ]),
        liked ? say.liked : '',
        say.comma,
      ),
    ...rest,
  };
};

const latin = (locale: string): ((count: number) => string) => {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
};

const english = (what: keyof Shown, count: string): string => {
  const [single, several] = {
    replies: ['reply', 'replies'],
    reposts: ['repost', 'reposts'],
    likes: ['like', 'likes'],
    bookmarks: ['bookmark', 'bookmarks'],
    views: ['view', 'views'],
  }[what];
  return `${count} ${count === '1' ? single : several}`;
};

const capital = (text: string): string => text.replace(/ [rl]/, (letter) => letter.toUpperCase());

export const labels: Record<Options['lang'], () => Labels> = {
  en: () => {
    const english_ = build(
      String,
      english,
      {
        reply: 'Reply',
        repost: 'Repost',
        like: 'Like',
        liked: 'Liked',
        viewsLink: 'View post analytics',
        stop: '. ',
        comma: ', ',
      },
      {
        verified: 'Verified account',
        more: 'More',
        bookmark: 'Bookmark',
        share: 'Share post',
        showMore: 'Show more',
        quote: 'Quote',
        ad: 'Ad',
        reposted: (name) => `${name} reposted`,
        replyingTo: 'Replying to',
        translatedFrom: (language) => `Translated from ${language}`,
        timeline: 'Timeline: Your Home Timeline',
        home: 'Home timeline',
        minutes: (count) => (count < 60 ? `${count}m` : `${Math.floor(count / 60)}h`),
      },
    );
    // "12 Likes. Like", "9 Replies. Reply", but "4 reposts. Repost": X capitalises two of the three.
    return {
      ...english_,
      reply: (count) => capital(english_.reply(count)),
      like: (count, done) => capital(english_.like(count, done)),
    };
  },
  ja: () =>
    build(
      String,
      (what, count) =>
        `${count} 件の${{ replies: '返信', reposts: 'リポスト', likes: 'いいね', bookmarks: 'ブックマーク', views: '表示' }[what]}`,
      {
        reply: '返信する',
        repost: 'リポストする',
        like: 'いいねする',
        liked: 'いいねしました',
        viewsLink: 'ポストアナリティクスを表示',
        stop: '。',
        comma: '、',
      },
      {
        verified: '認証済みアカウント',
        more: 'もっと見る',
        bookmark: 'ブックマーク',
        share: 'ポストを共有',
        showMore: 'さらに表示',
        quote: '引用',
        ad: 'プロモーション',
        reposted: (name) => `${name}さんがリポストしました`,
        replyingTo: '返信先:',
        translatedFrom: (language) => `${language}からの翻訳`,
        timeline: 'タイムライン: ホームタイムライン',
        home: 'ホームタイムライン',
        minutes: (count) => (count < 60 ? `${count}分` : `${Math.floor(count / 60)}時間`),
      },
    ),
  de: () =>
    build(
      latin('de'),
      (what, count) =>
        `${count} ${{ replies: 'Antworten', reposts: 'Reposts', likes: 'Gefällt-mir-Angaben', bookmarks: 'Lesezeichen', views: 'Mal angezeigt' }[what]}`,
      {
        reply: 'Antworten',
        repost: 'Reposten',
        like: 'Gefällt mir',
        liked: 'Gefällt dir',
        viewsLink: 'Post-Statistik anzeigen',
        stop: '. ',
        comma: ', ',
      },
      {
        verified: 'Verifizierter Account',
        more: 'Mehr',
        bookmark: 'Lesezeichen',
        share: 'Post teilen',
        showMore: 'Mehr anzeigen',
        quote: 'Zitat',
        ad: 'Anzeige',
        reposted: (name) => `${name} hat repostet`,
        replyingTo: 'Antwort an',
        translatedFrom: (language) => `Übersetzt aus: ${language}`,
        timeline: 'Timeline: Deine Startseite',
        home: 'Startseite',
        minutes: (count) => (count < 60 ? `${count} Min.` : `${Math.floor(count / 60)} Std.`),
      },
    ),
  ar: () =>
    build(
      latin('ar-EG'),
      (what, count) =>
        `${count} ${{ replies: 'ردود', reposts: 'إعادات نشر', likes: 'إعجابات', bookmarks: 'إشارات مرجعية', views: 'مشاهدات' }[what]}`,
      {
        reply: 'رد',
        repost: 'إعادة نشر',
        like: 'إعجاب',
        liked: 'أعجبك',
        viewsLink: 'عرض تحليلات المنشور',
        stop: '. ',
        comma: '، ',
      },
      {
        verified: 'حساب موثّق',
        more: 'المزيد',
        bookmark: 'إشارة مرجعية',
        share: 'مشاركة المنشور',
        showMore: 'عرض المزيد',
        quote: 'اقتباس',
        ad: 'إعلان',
        reposted: (name) => `أعاد ${name} النشر`,
        replyingTo: 'ردًا على',
        translatedFrom: (language) => `مترجم من ${language}`,
        timeline: 'الخط الزمني: خطك الزمني الرئيسي',
        home: 'الخط الزمني الرئيسي',
        minutes: (count) => (count < 60 ? `${count} د` : `${Math.floor(count / 60)} س`),
      },
    ),
};

/** What stands beside a button: cut off, never rounded up; nothing for zero. */
export function shortened(count: number | null): string {
  if (!count) return '';
  const [by, letter] = count < 1_000 ? [1, ''] : count < 1_000_000 ? [1_000, 'K'] : [1_000_000, 'M'];
  const tenths = Math.floor((count * 10) / by) / 10;
  return `${tenths >= 100 || by === 1 ? Math.floor(tenths) : tenths}${letter}`;
}
