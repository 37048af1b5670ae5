import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';

/** Classes that istiod creates. */
const ISTIO_CLASSES = ['istio', 'istio-remote', 'istio-waypoint', 'istio-east-west'];

export const rule = defineRule({
  code: 'MSH1055',
  name: 'unknown-gateway-class',
  severity: 'warning',
  upstream: ['KIA1504'],
  summary: 'A Gateway has a class that neither Istio nor a GatewayClass of the input defines.',
  docs: {
    why: 'The class says which controller takes care of a Gateway. Nobody does where the class does not exist: no proxy is started, no listener opened, and routes attached to it serve nothing.',
    fix: 'Write `istio`, or add the GatewayClass.',
    exceptions: 'A Gateway of another controller, whose GatewayClass is installed elsewhere.',
  },
  *check({ mesh }) {
    const classes = [...ISTIO_CLASSES, ...mesh.resources.GatewayClass.map(({ metadata }) => metadata.name)];
    for (const resource of mesh.resources.KubernetesGateway) {
      const { gatewayClassName } = resource.spec;
      if (classes.includes(gatewayClassName)) continue;
      const near = didYouMean(gatewayClassName, classes);
      yield {
        resource,
        path: ['spec', 'gatewayClassName'],
        message: `there is no GatewayClass ${gatewayClassName} here, and Istio brings none of that name; Istio leaves the Gateway alone`,
        help: near === undefined ? `classes: ${classes.join(', ')}` : `did you mean ${near}?`,
      };
    }
  },
});
