/** A deadline as people read it: "answer in 11 min", "answer by Mon 10:00", "answer 2 h late". */
export interface Due {
  readonly words: string;
  readonly late: boolean;
}

/** Further off, the day and the hour say more than a number of hours. */
const far = 12 * 60;

/** "85 min", "3 h", "2 days" */
export const span = (minutes: number): string => {
  if (minutes < 90) return `${Math.round(minutes)} min`;
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1_440)} days`;
};

/** @param due ISO 8601 or `null` for none; @param now in milliseconds */
export function dueIn(due: string | null, now: number): Due | null {
  if (due === null) return null;
  const minutes = (Date.parse(due) - now) / 60_000;
  if (Number.isNaN(minutes)) return null;
  if (minutes > far) {
    const day = new Date(due).toLocaleString([], { weekday: 'short', hour: '2-digit', minute: '2-digit' });
    return { words: `answer by ${day}`, late: false };
  }
  return minutes >= 0
    ? { words: `answer in ${span(minutes)}`, late: false }
    : { words: `answer ${span(-minutes)} late`, late: true };
}
