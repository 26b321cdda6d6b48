/** Choosing a level. */
import { names } from '@/components/page/icons.ts';
import type { Level } from '@/lib/playbook/words.ts';

interface Props {
  readonly label: string;
  readonly value: Level;
  readonly of: readonly Level[];
  readonly choose: (level: Level) => void;
}

export function LevelField({ label, value, of, choose }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = of.find((one) => one === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
