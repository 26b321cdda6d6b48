/** Closing: what stands against it, each with the way to mend it; and why it is closed all the same, where that is allowed. */
import type { Signal } from '@preact/signals';
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
  step: 'Go to the step',
  scheduler: 'Go to the list',
  prevention: 'Write it down',
  quiet: 'Look at the volume',
};

export function Closing({ obstacles, go, draft, refused, close }: Props) {
  const hard = obstacles.filter(({ despite }) => !despite);
  const soft = obstacles.filter(({ despite }) => despite);
  return (
    <>
      {obstacles.length > 0 && (
        <>
          <p>
            {hard.length > 0
              ? `It can be closed when ${hard.length === 1 ? 'this is' : `these ${hard.length} are`} done:`
              : 'Firebreak would wait:'}
          </p>
          <ul class="ticked">
            {[...hard, ...soft].map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <div>{one.sentence}</div>
                <button
                  type="button"
                  class="button"
                  aria-label={`${ways[one.kind]}: ${one.sentence}`}
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
                Close the incident
              </button>
            </div>
          </>
        ) : (
          <Why
            id="despite"
            label="Why it is closed all the same"
            button="Close the incident"
            draft={draft}
            refused={refused}
            submit={close}
          />
        ))}
    </>
  );
}
