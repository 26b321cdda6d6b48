/** A span of time as it is said: "90 minutes", "3 weeks". */
import { locale } from '@/lib/i18n.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const written = (unit: Unit) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
const units = { minute: written('minute'), hour: written('hour'), day: written('day'), week: written('week') };

export const lasting = (value: number, unit: Unit): string => units[unit].format(value);
