/** What a fact is about, in the order in which it concerns traffic. */
export const TOPICS = [
  'host',
  'route',
  'connection',
  'policy',
  'certificate',
  'endpoints',
  'listener',
  'cluster',
  'bootstrap',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What happens to it; `retargeted` keeps its match and goes elsewhere. */
export const FACT_ACTIONS = ['removed', 'added', 'retargeted', 'changed'] as const;

export type FactAction = (typeof FACT_ACTIONS)[number];

/** One consequence of a change in traffic terms. */
export interface TrafficFact {
  readonly topic: Topic;
  readonly action: FactAction;
  /** What it happens to: a host, a host and a route, a cluster. */
  readonly subject: string;
  /** How it was and how it is now, where that fits a line. */
  readonly detail?: string | undefined;
}

/** Facts that read the same are one. */
export function distinctFacts(facts: readonly TrafficFact[]): readonly TrafficFact[] {
  return [...new Map(facts.map((fact) => [factKey(fact), fact])).values()];
}

/** The same for facts that read the same. */
export function factKey({ topic, action, subject, detail = '' }: TrafficFact): string {
  return [topic, action, subject, detail].join('\u0000');
}
