/** Closing: what stands against it, each with the way to mend it; and why it is closed all the same, where that is allowed. */
import type { Signal } from '@preact/signals';
import { count, t } from '@/lib/i18n.ts';
import type { Obstacle } from '@/lib/incident/closing.ts';
import { Refused } from './refused.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly obstacles: readonly Obstacle[];
  readonly go: (to: Obstacle) => void;
  readonly draft: Signal<string>;
  readonly refused: string | undefined;
  readonly close: (despite: string | null) => Promise<boolean>;
}

const ways: Readonly<Record<Obstacle['kind'], string>> = {
  step: t('lead.close.toStep'),
  scheduler: t('lead.close.toList'),
  prevention: t('lead.writeDown'),
  quiet: t('lead.close.toVolume'),
};

export function Closing({ obstacles, go, draft, refused, close }: Props) {
  const hard = obstacles.filter(({ despite }) => !despite);
  const soft = obstacles.filter(({ despite }) => despite);
  return (
    <>
      {obstacles.length > 0 && (
        <>
          <p>
            {hard.length > 0 ? t('lead.close.when', hard.length, { count: count(hard.length) }) : t('lead.close.wait')}
          </p>
          <ul class="ticked">
            {[...hard, ...soft].map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <div>{one.sentence}</div>
                <button
                  type="button"
                  class="button"
                  aria-label={t('lead.close.way', { way: ways[one.kind], sentence: one.sentence })}
                  onClick={() => go(one)}
                >
                  {ways[one.kind]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {hard.length === 0 &&
        (soft.length === 0 ? (
          <>
            <Refused why={refused} />
            <div>
              <button type="button" class="button first" onClick={() => void close(null)}>
                {t('lead.close.close')}
              </button>
            </div>
          </>
        ) : (
          <Why
            id="despite"
            label={t('lead.close.despite')}
            button={t('lead.close.close')}
            draft={draft}
            refused={refused}
            submit={close}
          />
        ))}
    </>
  );
}
