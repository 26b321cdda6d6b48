/** Is it known who the brand is, and can more than one person get into each of its accounts? */
import { t } from '@/lib/i18n.ts';
import type { Looked } from '../readiness.ts';
import type { Playbook } from '../schema.ts';

const sites = { x: 'X', facebook: 'Facebook' } as const;
/** Practice 2.9: one administrator alone is locked out, ill or the one who misbehaves. */
const fewestAdmins = 2;

export function accountGaps({ brand, prepared }: Playbook): Looked[] {
  const listed = Object.values(brand.handles).some((handles) => (handles?.length ?? 0) > 0);
  const named: Looked[] = [
    {
      gap:
        brand.name !== ''
          ? null
          : {
              id: 'brand',
              title: t('editor.gap.brand.title'),
              why: t('editor.gap.brand.why'),
              where: { view: 'brand', path: ['brand', 'name'] },
            },
    },
    {
      gap: listed
        ? null
        : {
            id: 'handles',
            title: t('editor.gap.handles.title'),
            why: t('editor.gap.handles.why'),
            where: { view: 'brand', path: ['brand', 'handles', 'x'] },
          },
    },
  ];
  const accounts = (['x', 'facebook'] as const).flatMap((site) =>
    (brand.handles[site] ?? []).map((handle): Looked => {
      const account = prepared.accounts.find(
        (one) => one.site === site && one.handle.replace(/^@/u, '').toLowerCase() === handle,
      );
      const id = account?.id ?? `${site}-${handle}`.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
      if ((account?.admins.length ?? 0) >= fewestAdmins) return { gap: null };
      const gap = {
        id: `admins-${site}-${handle}`,
        title: t('editor.gap.admins.title', { handle, site: sites[site] }),
        why: t('editor.gap.admins.why'),
      };
      if (account !== undefined)
        return {
          gap: { ...gap, where: { view: 'prepared', path: ['prepared', 'accounts', { entry: id }, 'admins'] } },
        };
      const path = ['prepared', 'accounts', { entry: id }] as const;
      return {
        gap: {
          ...gap,
          where: { view: 'prepared', path: [...path, 'admins'] },
          fix: { label: t('editor.gap.admins.fix'), edits: [{ path, value: { id, site, handle, admins: [] } }] },
        },
      };
    }),
  );
  return [...named, ...accounts];
}
