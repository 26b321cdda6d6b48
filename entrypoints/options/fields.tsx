/** Controls that stand for one place of the playbook: they show what is in force and lay what is typed into the text. */

import { Checks } from '@/components/playbook/checks.tsx';
import { Chips } from '@/components/playbook/chips.tsx';
import { ChoiceField, type Option, TextField } from '@/components/playbook/field.tsx';
import { ChangedHere } from '@/components/playbook/mark.tsx';
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import { edit, now, own, put, under } from './document.ts';
import { fieldId } from './route.ts';

interface At {
  readonly path: EditPath;
  readonly label: string;
  readonly hint?: string;
  readonly bare?: boolean;
}

/** Where the own layer says something else than what lies below. */
export function Changed({ path, what }: { readonly path: EditPath; readonly what: string }) {
  const mine = own(path);
  if (mine === undefined || isNothing(under(path))) return null;
  return <ChangedHere what={what} reset={() => void edit([{ path, value: undefined }])} />;
}

/** What nobody decided yet can't be gone back to. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

interface TextAt extends At {
  readonly lines?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  readonly placeholder?: string;
  /** An empty field takes the decision out. */
  readonly optional?: boolean;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly typing?: (value: string) => void;
}

export function TextAt({ path, optional = false, ...rest }: TextAt) {
  return (
    <TextField
      {...rest}
      id={fieldId(path)}
      value={String(now(path) ?? '')}
      commit={(typed) =>
        put(path, optional && typed.trim() === '' ? undefined : rest.lines === undefined ? typed.trim() : typed)
      }
      mark={<Changed path={path} what={rest.label} />}
    />
  );
}

export function ChoiceAt({ path, options, ...rest }: At & { readonly options: readonly Option[] }) {
  return (
    <ChoiceField
      {...rest}
      id={fieldId(path)}
      options={options}
      value={String(now(path) ?? '')}
      commit={(value) => put(path, value)}
      mark={<Changed path={path} what={rest.label} />}
    />
  );
}

/** @param numbers the values are numbers in the playbook: days of the week */
export function ChecksAt({
  path,
  label,
  options,
  numbers = false,
}: At & { readonly options: readonly Option[]; readonly numbers?: boolean }) {
  return (
    <Checks
      id={fieldId(path)}
      label={label}
      options={options}
      chosen={words(now(path))}
      commit={(chosen) => put(path, numbers ? chosen.map(Number) : chosen)}
      mark={<Changed path={path} what={label} />}
    />
  );
}

interface ChipsAt extends At {
  readonly placeholder?: string;
  readonly whole?: boolean;
  readonly lang?: string;
  /** Layers add to each other's lists here: a word from below can't be taken out by a shorter list. */
  readonly adds?: boolean;
}

export function ChipsAt({ path, adds = false, ...rest }: ChipsAt) {
  const shown = words(now(path));
  const mine = words(own(path));
  const from = adds ? mine : shown;
  return (
    <Chips
      {...rest}
      id={fieldId(path)}
      words={shown}
      own={new Set(adds ? mine : [])}
      add={(fresh) => (adds ? edit([{ path, value: [...from, ...fresh] }]) : put(path, [...from, ...fresh]))}
      remove={(word) => {
        const left = from.filter((one) => one !== word);
        if (!adds) return put(path, left);
        if (left.length === from.length) return t('editor.refused.fromBelow');
        return edit([{ path, value: left.length === 0 ? undefined : left }]);
      }}
      mark={adds ? undefined : <Changed path={path} what={rest.label} />}
    />
  );
}
