/** The place of this part of the incident; what stands here comes with the words of the incident. */
import type { IncidentView } from '@/lib/incident/view.ts';

export function Evidence(_: { readonly incident: IncidentView }) {
  return null;
}
