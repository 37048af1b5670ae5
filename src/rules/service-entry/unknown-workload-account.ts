import { groupBy } from '../../model/group-by.js';
import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0472',
  name: 'unknown-workload-account',
  severity: 'warning',
  upstream: ['KIA1701'],
  summary: 'A WorkloadGroup runs its machines under a service account that its namespace does not have.',
  docs: {
    why: 'A virtual machine joins the mesh with a token of the service account of its WorkloadGroup. Where the account does not exist the token cannot be made, and AuthorizationPolicies that name the intended account never match.',
    fix: 'Correct the name, or create the ServiceAccount in the namespace of the WorkloadGroup.',
  },
  *check({ mesh, knowledge }) {
    const accountsIn = groupBy(mesh.resources.ServiceAccount, namespaceOf);
    for (const resource of mesh.resources.WorkloadGroup) {
      const account = resource.spec.template?.serviceAccount ?? '';
      const namespace = namespaceOf(resource);
      if (account === '' || knowledge.serviceAccount(namespace, account) !== 'missing') continue;
      const accounts = [
        ...(accountsIn.get(namespace) ?? []).map(({ metadata }) => metadata.name),
        ...workloadsOf(mesh, undefined, namespace).map(({ serviceAccount }) => serviceAccount),
      ];
      const near = didYouMean(account, accounts);
      yield {
        resource,
        path: ['spec', 'template', 'serviceAccount'],
        message: `namespace ${namespace} has no service account ${account}, so the machines of the group cannot get an identity`,
        help: near === undefined ? `create the ServiceAccount ${namespace}/${account}` : `did you mean ${near}?`,
      };
    }
  },
});
