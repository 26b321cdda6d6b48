/** The model's weights, made ready when a post is judged first. */
import { Model } from '@/lib/language/model/model.ts';
import { readOwnFile } from '@/lib/platform/own-file.ts';

/** Where the build lays it: `wxt.config.ts`. */
const address = '/model.bin';
let ready: Promise<Model | null> | null = null;

/** @returns `null` when they can't be read: then the lexicons judge alone, and the next start of the worker tries again */
export function model(): Promise<Model | null> {
  ready ??= readOwnFile(address)
    .then((bytes) => new Model(bytes))
    .catch(() => null);
  return ready;
}
