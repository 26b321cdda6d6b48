/** Webhook addresses never leave with a playbook, wherever they stand; everything else does. */
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import { withoutSecrets } from '@/lib/playbook/secrets.ts';

const secrets = [
  'https://hooks.slack.com/services/T000/B000/abc',
  'https://prod-11.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=s',
  'https://default1.environment.api.powerplatform.com:443/powerautomate/x?sig=s',
  'https://discord.com/api/webhooks/1/abc',
  'https://api.groupme.com/v3/bots/post',
];

describe('a text that holds a webhook’s address', () => {
  it.each(secrets)('loses %s as a value, a quoted value, in brackets and in a note', (address) => {
    const text = [
      'version: 2',
      'stakeholders:',
      `  - role: pr # was ${address}`,
      `    chat: ${address}`,
      `  - { role: legal, chat: "${address}" }`,
      `  - { role: hr, chat: '${address}' }`,
      '',
    ].join('\n');
    const { text: cleaned, removed } = withoutSecrets(text);
    expect(removed).toBe(4);
    expect(cleaned).not.toContain(new URL(address).hostname);
    const { file, mistakes } = parsePlaybook(cleaned);
    expect(mistakes).toEqual([]);
    expect(file?.stakeholders?.map(({ chat }) => chat)).toEqual(['', '', '']);
  });

  it('keeps every other address', () => {
    const text = 'chat: https://bramble.slack.com/archives/C1\nurl: https://discord.com/channels/1\n';
    expect(withoutSecrets(text)).toEqual({ text, removed: 0 });
  });
});
