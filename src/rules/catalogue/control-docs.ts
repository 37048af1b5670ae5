import type { RuleDocs } from './rule-info.js';

/** Pages of what is said about suppressions and settings. */
export const CONTROL_DOCS: Readonly<Record<string, RuleDocs>> = {
  MSH1200: {
    why: 'Whoever wrote it believes that something is suppressed.',
    fix: 'Write `# mesh-ignore-next-line CODE reason`, `# mesh-ignore CODE reason` on the line itself, or `# mesh-ignore-file CODE reason`.',
  },
  MSH1201: {
    why: 'The suppression has no effect, and the finding that was meant is still reported, or has another code.',
    fix: 'Name a code or a rule of `mesh rules`, or a code of istioctl (`IST0101`) or Kiali (`KIA1102`).',
  },
  MSH1202: {
    why: 'What was suppressed is not reported there any more. Left in place, the suppression would hide the same fault when it comes back.',
    fix: 'Remove the suppression.',
    exceptions:
      'Annotations for istioctl and Kiali are judged by the findings of mesh; those tools may report more. They are mentioned as information only.',
  },
  MSH1203: {
    why: 'Nobody can tell later whether the suppression is still needed.',
    fix: 'Write the reason behind the code: `# mesh-ignore-next-line MSH0301 served by the legacy gateway`.',
  },
  MSH1210: {
    why: 'The severity stays as it is.',
    fix: 'Name a code, rule or group of `mesh rules`, or a code of istioctl or Kiali.',
  },
};
