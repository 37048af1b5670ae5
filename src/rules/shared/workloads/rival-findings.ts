import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Path } from '../../../source/document.js';
import type { ResourceLocation, RuleFinding } from '../../rule.js';
import { namesText } from '../names.js';
import { namespaceOf } from '../object-namespace.js';
import { sharedNamespaces, workloadOverlaps } from './workload-overlaps.js';

type Resource = ResourceLocation['resource'];

const MANY = 5;

/** Where the objects of a kind say which workloads they are for. */
export interface SelectorPlace<Item> {
  readonly path: Path;
  selectorOf(item: Item): Labels | undefined;
}

/** A finding for each object that selects a workload which others of its kind select too; the first in the list counts. */
export function* overlapFindings<Item extends Resource>(
  mesh: Pick<Mesh, 'proxies'>,
  items: readonly Item[],
  { path, selectorOf }: SelectorPlace<Item>,
): Iterable<RuleFinding> {
  for (const [resource, { rivals, workload: proxy }] of workloadOverlaps(mesh, items, selectorOf)) {
    const { name } = proxy.workload;
    const names = [...rivals].map(({ metadata }) => metadata.name);
    const isChosen = items.find((one) => one === resource || rivals.has(one)) === resource;
    const select = `${namesText(names)} ${names.length > 1 ? 'select' : 'selects'}`;
    yield {
      resource,
      path,
      severity: isChosen ? 'info' : 'error',
      message: isChosen
        ? `${select} ${name}, too; its proxy takes this ${resource.kind}, as the oldest or first by name, and ignores the rest`
        : `the proxy of ${name} ignores this ${resource.kind}: ${select} it, too, and an older one or the first by name wins`,
      help: `merge them into one ${resource.kind}`,
      related: [...rivals].slice(0, MANY).map((other) => ({ resource: other, path, message: `selects ${name}, too` })),
    };
  }
}

/** A finding for each object that is for a whole namespace beside others of its kind, called `plural`; the first counts. */
export function* sharedNamespaceFindings<Item extends Resource>(
  items: readonly Item[],
  plural: string,
): Iterable<RuleFinding> {
  for (const { item, first, others } of sharedNamespaces(items)) {
    const names = others.map(({ metadata }) => metadata.name);
    const path = ['metadata', 'name'];
    yield {
      resource: item,
      path,
      severity: item === first ? 'info' : 'error',
      message:
        item === first
          ? `namespace ${namespaceOf(item)} has ${others.length + 1} ${plural} without a selector; proxies take this one, as the oldest or first by name, and ignore ${namesText(names)}`
          : `proxies ignore this ${item.kind}: ${first.metadata.name} is the one without a selector for namespace ${namespaceOf(item)}`,
      related: others.slice(0, MANY).map((other) => ({ resource: other, path, message: 'has no selector either' })),
    };
  }
}
