import { controlPhase } from '../codelists/control-phase.ts'
import { means } from '../codelists/means.ts'
import { meansOfControl as meansOfControlList } from '../codelists/means-of-control.ts'
import type { Entity } from '../model.ts'

/** One way in which the person was kept under control. */
export const meansOfControl = {
  id: 'meansOfControl',
  title: 'Means of control',
  definition: 'One way in which the person was kept under control.',
  kind: 'part',
  fields: [
    {
      name: 'id',
      type: { kind: 'identifier' },
      presence: 'optional',
      label: 'Id',
      definition: 'An id within the person, where a leg of the journey refers to it.',
      question: 'Filled in by the system.',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['tipStandard'],
      since: '1.0',
    },
    {
      name: 'code',
      type: { kind: 'code', list: meansOfControlList },
      presence: 'answered',
      label: 'Means of control',
      definition: 'The means, kept unmerged; a sexual means does not make the purpose sexual.',
      question: 'How were you kept under control?',
      sensitivity: 'sensitive',
      identifiability: 'none',
      lens: ['G7', 'G8'],
      sources: ['ctdc2018', 'htcds', 'iloDelphi'],
      maps: {
        htcds: { to: 'vic_MethodsOfControl', relation: 'exact' },
        ctdcA: { to: 'meansOfControlConcatenated', relation: 'close' },
      },
      since: '1.0',
    },
    {
      name: 'phases',
      type: { kind: 'codes', list: controlPhase },
      presence: 'optional',
      label: 'Phases',
      definition: 'In which phases it was used.',
      question: 'When was this done?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['iloDelphi'],
      since: '1.0',
    },
    {
      name: 'palermoMeans',
      type: { kind: 'codes', list: means },
      presence: 'derived',
      label: 'Palermo means',
      definition: 'The means of the Palermo Protocol that follow from the code: computed.',
      question: 'Computed.',
      sensitivity: 'internal',
      identifiability: 'none',
      lens: ['G15'],
      sources: ['palermo'],
      derivedBy: 'palermoMeansOf',
      since: '1.0',
    },
  ],
  rules: [
    {
      id: 'merged-means-only-imported',
      severity: 'error',
      at: 'code',
      when: {
        op: 'in',
        field: 'code',
        values: ['mergedDebtBondageOrEarnings', 'mergedThreats', 'mergedAbuse', 'mergedDenialOfBasicNeeds'],
      },
      must: { op: 'provenance', field: 'code', values: ['import'] },
      message: 'A merged means of control is given without an import as its provenance.',
      why: 'Merged codes come from published data only; what is collected is kept apart.',
      sources: ['ctdc2024'],
      lens: ['G6', 'G7'],
    },
  ],
} as const satisfies Entity
