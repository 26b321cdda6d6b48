/** Texts that try to be more than text, and a report that says one of them in every place that somebody else fills. */
import fc from 'fast-check';
import type { Report } from '@/lib/incident/report/model.ts';
import { hostile } from '../story.ts';

/** The same report with one text in every place that somebody else fills. */
export function saying(words: string, report: Report): Report {
  const one = { by: words, text: words };
  return {
    ...report,
    title: words,
    brand: words,
    owner: words,
    openedBy: words,
    closedDespite: words,
    topics: [{ id: 'a', title: words }],
    causes: report.causes.map((cause) => ({ ...cause, title: words })),
    posts: { ...report.posts, worst: report.posts.worst.map((post) => ({ ...post, author: words, text: words })) },
    decisions: report.decisions.map((entry) => ({ ...entry, by: words, what: words, why: words })),
    published: report.published.map((entry) => ({ ...entry, ...one })),
    told: report.told.map((entry) => ({ ...entry, by: words, name: words, channel: words })),
    timeline: report.timeline.map((entry) => ({ ...entry, by: words, sentence: words })),
    evidence: report.evidence.map((entry) => ({ ...entry, ...one, author: words, note: words })),
    review: report.review.map((entry) => ({ ...entry, by: words, answer: words })),
    tasks: report.tasks.map((task) => ({ ...task, title: words, owner: words })),
    steps: { ...report.steps, mandatoryOpen: [words] },
  };
}

export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>"\'`&;/=()[]{}|\\*_#!-+@:~$^\n\r\t a\u202e\ud800\u0000'), maxLength: 40 }),
  fc.constantFrom(hostile, '</style><script>', '-->', ']]>', '" onload="x', '{{x}}', '&lt;b&gt;'),
);
/** Not empty and not only signs that are taken out: an empty text leaves its paragraph out. */
export const words = nasty.map((text) => `w${text}`);
