/** Signs of an ad. Each of them has been wrong or absent at some time, so two different ones make an ad. */
import type { Json } from '../json.ts';
import { word } from '../scalar.ts';
import { adMark, type } from './fields.ts';

/**
 * By type names, which are part of Facebook's schema; the fields are renamed from request to request.
 * @param isAttached whether the node is in a post's attachments, where video ads have marks of their own
 */
export const signOf = (node: Json, isAttached: boolean): string | null =>
  /SponsoredData|SponsoredLabel|AdStyleRender/.exec(word(type(node)))?.[0] ??
  (!isAttached && word(adMark(node)) ? 'SponsoredData' : null);

/**
 * An ad's place in a feed comes from an auction: its distance is told, and not 0, in a field whose name is a jumble of the same
 * words (`sponsored_auction_distance`, `new_auc_dis_sponso`, `sposnsor_new_distac_action`).
 * @param entry what a post stands in
 */
export const isAuctioned = (entry: Json): boolean =>
  Object.keys(entry).some((key) => /spo.{0,80}dis|dis.{0,80}spo/.test(key) && Boolean(entry[key]));
