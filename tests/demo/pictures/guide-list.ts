/** Which pictures the user's guide has, and what of a view each of them shows. */

export interface GuidePicture {
  readonly file: string;
  /** The picture of the list of all views that it is cut from. */
  readonly shot: string;
  readonly width: number;
  readonly height: number;
  /** The element that is shown; absent: the window. */
  readonly part?: string;
}

export const guidePictures: readonly GuidePicture[] = [
  { file: 'first-steps.png', shot: 'options-first-steps-fresh', width: 860, height: 620 },
  {
    file: 'card.png',
    shot: 'page-card',
    width: 1280,
    height: 900,
    part: 'article:has(firebreak-badge[data-level=crisis])',
  },
  { file: 'now.png', shot: 'panel-now', width: 400, height: 760 },
  { file: 'post.png', shot: 'panel-post', width: 400, height: 880 },
  { file: 'draft.png', shot: 'panel-draft', width: 400, height: 900, part: 'details:has(.marked)' },
  { file: 'volume.png', shot: 'panel-volume', width: 400, height: 1500, part: 'section[aria-labelledby=volume]' },
  { file: 'to-do.png', shot: 'incident-todo', width: 400, height: 900 },
  { file: 'loop-in.png', shot: 'incident-loop-in', width: 400, height: 1700, part: 'details:has(> #people)' },
  { file: 'say.png', shot: 'incident-say', width: 400, height: 900 },
  { file: 'record.png', shot: 'incident-record', width: 400, height: 760 },
  { file: 'report.png', shot: 'incident-report', width: 400, height: 760 },
  { file: 'readiness.png', shot: 'options-readiness', width: 860, height: 620 },
];
