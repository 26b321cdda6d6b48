/** Says every while that this person is here, and hears who else is. */
import { everyMs, type Heard, hear, present, readSign, type Sign } from '@/lib/team/presence.ts';
import { presenceSubject } from '@/lib/team/subjects.ts';
import type { Open } from './connect.ts';
import type { Membership } from './membership.ts';

/** Whoever comes is answered within these milliseconds, at different moments, and several who come at once together. */
const answerWithin = 1_000;
const answerEvery = 3_000;

export interface Here {
  names(): string[];
  /** Says farewell and stops. */
  stop(): void;
}

/** @param told called when the names may have changed */
export function beHere({ connection }: Open, { invite, person }: Membership, device: string, told: () => void): Here {
  let heard: Heard = new Map();
  let saidAt = 0;
  let answering: ReturnType<typeof setTimeout> | null = null;
  const subject = presenceSubject(person, device);
  const say = (state: Sign['state']): void => {
    if (connection.isClosed()) return;
    saidAt = Date.now();
    connection.publish(subject, JSON.stringify({ v: 1, who: invite.person, device, state } satisfies Sign));
  };
  const answer = (): void => {
    if (answering !== null) return;
    const rest = Math.max(0, saidAt + answerEvery - Date.now());
    answering = setTimeout(
      () => {
        answering = null;
        say('here');
      },
      rest + Math.random() * answerWithin,
    );
  };
  connection.subscribe('here.>', {
    callback: (error, message) => {
      if (error !== null) return;
      void readSign(message.subject, message.string()).then((sign) => {
        if (sign === null) return;
        const before = present(heard, Date.now()).join();
        heard = hear(heard, sign, Date.now());
        if (sign.state === 'hello' && sign.device !== device) answer();
        if (present(heard, Date.now()).join() !== before) told();
      });
    },
  });
  say('hello');
  const every = setInterval(() => {
    say('here');
    told();
  }, everyMs);
  return {
    names: () => present(heard, Date.now()),
    stop() {
      clearInterval(every);
      if (answering !== null) clearTimeout(answering);
      say('bye');
    },
  };
}
