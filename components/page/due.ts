/** A deadline as people read it: "answer in 11 min", "answer 2 h late". */
export interface Due {
  readonly words: string;
  readonly late: boolean;
}

const span = (minutes: number): string => {
  if (minutes < 90) return `${Math.round(minutes)} min`;
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1_440)} days`;
};

/** @param due ISO 8601 or `null` for none; @param now in milliseconds */
export function dueIn(due: string | null, now: number): Due | null {
  if (due === null) return null;
  const minutes = (Date.parse(due) - now) / 60_000;
  if (Number.isNaN(minutes)) return null;
  return minutes >= 0 ? { words: `answer in ${span(minutes)}`, late: false } : { words: `answer ${span(-minutes)} late`, late: true };
}
