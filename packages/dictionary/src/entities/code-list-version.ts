import type { Entity } from '../model.ts'

/** Which version of a code list a release uses. */
export const codeListVersion = {
  id: 'codeListVersion',
  title: 'Version of a code list',
  definition: 'Which version of a code list a release uses.',
  kind: 'value',
  fields: [
    {
      name: 'list',
      type: { kind: 'text', maxLength: 60 },
      presence: 'required',
      label: 'Code list',
      definition: 'The id of the code list.',
      question: 'Which code list?',
      sensitivity: 'public',
      identifiability: 'none',
      sources: ['dcat'],
      since: '1.0',
    },
    {
      name: 'version',
      type: { kind: 'text', maxLength: 40 },
      presence: 'required',
      label: 'Version',
      definition: 'The version of the code list.',
      question: 'Which version?',
      sensitivity: 'public',
      identifiability: 'none',
      sources: ['dcat'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
