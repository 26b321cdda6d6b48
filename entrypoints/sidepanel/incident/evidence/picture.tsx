/** The picture of one piece of evidence, read from this machine when somebody wants to see it. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';
import { picturesWith } from '@/lib/platform/pictures.ts';

export function PictureOf({ hash, alt }: { readonly hash: string; readonly alt: string }) {
  const [address, show] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | null = null;
    void picturesWith([hash]).then(([found]) => {
      made =
        found === undefined
          ? null
          : URL.createObjectURL(new Blob([Uint8Array.from(found.bytes)], { type: found.type }));
      show(made);
    });
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [hash]);
  if (address === undefined) return <small>{t('incident.evidence.readingPicture')}</small>;
  if (address === null) return <small>{t('incident.evidence.pictureElsewhere')}</small>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <img class="evidence-picture" src={address} alt={alt} />
    </a>
  );
}
