/** Addresses that let anybody post into a team's channel: they never leave with a playbook. */

/** Hosts of incoming webhooks: Slack, Teams workflows, Discord, GroupMe. Practice section 5. */
const webhook =
  /https:\/\/(?:hooks\.slack\.com|(?:[\w-]+\.)*logic\.azure\.com|(?:[\w-]+\.)*powerplatform\.com|(?:[\w-]+\.)*powerautomate\.com|(?:[\w-]+\.)*webhook\.office\.com|(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks|api\.groupme\.com)[^\s"'<>\]},]*/giu;

export interface Cleaned {
  readonly text: string;
  /** How many addresses were taken out. */
  readonly removed: number;
}

/**
 * @param text of a playbook file
 * @returns the same with an empty text in place of each value that holds a webhook's address
 */
export function withoutSecrets(text: string): Cleaned {
  let removed = 0;
  const count = (instead: string) => () => {
    removed += 1;
    return instead;
  };
  // In quotation marks and as a bare value the whole value goes; inside a longer text or comment only the address.
  const quoted = text.replace(new RegExp(`(["'])${webhook.source}\\1`, 'giu'), count('""'));
  const bare = quoted.replace(new RegExp(`(?<=:[ \\t]+|^[ \\t]*-[ \\t]+)${webhook.source}`, 'gimu'), count('""'));
  return { text: bare.replace(webhook, count('')), removed };
}
