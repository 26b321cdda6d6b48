/** Keeps a post as evidence: its words, its author, its counters, with their hashes. */
import { t } from '@/lib/i18n.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { capture, nameOf, said } from './capture.ts';

interface Props {
  readonly incident: IncidentKey;
  readonly post: string;
  /** Whose it is, for those who can't see where the button stands. */
  readonly called: string;
  /** What came of it is said elsewhere. */
  readonly silent?: boolean;
  /** Among other small things that can be done. */
  readonly link?: boolean;
}

export function CaptureButton({ incident, post, called, silent = false, link = false }: Props) {
  const wanted = { key: incident, post, picture: false };
  return (
    <>
      <button
        type="button"
        class={link ? 'link' : 'button'}
        aria-label={t('incident.evidence.captureOf', { who: called })}
        onClick={() => void capture(wanted)}
      >
        {t('incident.evidence.capture')}
      </button>
      {!silent && <small role="status">{said.value.get(nameOf(wanted))}</small>}
    </>
  );
}
