/** What went wrong, as a sentence for the reader. */
import { t } from '@/lib/i18n.ts';

/** The names under which a database fails, and those that its library gives them; in the order in which they say more. */
const failures = [
  [/Quota|disk full|full disk|no space/iu, () => t('panel.stored.full')],
  [/VersionError/u, () => t('panel.stored.newer')],
  [
    /\b(?:Unknown|InvalidState|Abort|OpenFailed|DatabaseClosed|Data|MissingAPI|NotReadable|TransactionInactive|Timeout|Bulk|Modify)Error\b/u,
    () => t('panel.stored.unreachable'),
  ],
] as const;

/** What browsers say of their small store and of messages, as plain errors: known by how they begin. */
const plain = [
  [
    /^(?:QUOTA_BYTES|Resource::kQuotaBytes|QuotaExceededError|.{0,80}exceeded its quota)/u,
    () => t('panel.stored.full'),
  ],
  [/^(?:IO error|Internal error|Corruption|An unexpected error occurred)/u, () => t('panel.stored.unreachable')],
  [
    /^(?:The message (?:port|channel) closed|A listener indicated an asynchronous response|Could not establish connection)/u,
    () => t('panel.stored.unanswered'),
  ],
] as const;

/** @param thrown anything; an error's own message stands without its name ("Error: …") */
export function sentenceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  // Errors of our own are sentences already, with names in them that people gave.
  const [signs, said] = thrown.name === 'Error' ? [plain, thrown.message] : [failures, wordsOf(thrown)];
  return signs.find(([sign]) => sign.test(said))?.[1]() ?? thrown.message;
}

/** Names and messages of an error and of those that it was thrown for. */
function wordsOf(thrown: unknown, depth = 0): string {
  if (typeof thrown !== 'object' || thrown === null || depth > 4) return String(thrown);
  const { name = '', message = '', inner } = thrown as { name?: unknown; message?: unknown; inner?: unknown };
  return `${String(name)}: ${String(message)}${inner == null ? '' : `\n${wordsOf(inner, depth + 1)}`}`;
}
