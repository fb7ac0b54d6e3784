/** What can be wrong with the definition of a form. */
export const en = {
  shape: { severity: 'error', text: 'This does not follow the format of forms. Compare it with form.schema.json.' },
  tooLong: { severity: 'error', text: 'A text of a form has at most 4000 characters. Shorten it.' },
  tooMany: {
    severity: 'error',
    text: 'A list of a form has at most 1000 entries, such as pages, questions or answers to choose from. Shorten it or divide it.',
  },
  unknownField: { severity: 'error', text: 'This field or code is not in the standard. Check its spelling.' },
  outOfPlace: { severity: 'error', text: 'This field belongs to another entity and cannot be asked here.' },
  ownName: {
    severity: 'error',
    text: 'The name of a question of your own must begin with the reversed domain of your organisation and end with a word that is not a field of the standard, such as org.example.shelter.nights. Names that begin with tip.standard. are taken.',
  },
  ownLimits: {
    severity: 'error',
    text: 'The limits of a question of your own (min, max, maxLength) are written beside own, not in it. Move them.',
  },
  unnamed: { severity: 'error', text: 'A question of your own needs a label.' },
  options: {
    severity: 'error',
    text: 'Give options, each with a label, to a question that has answers to choose from, and to no other question.',
  },
  computed: { severity: 'error', text: 'This field is computed and cannot be asked. Remove the question.' },
  twice: { severity: 'error', text: 'This question or id is used twice. Remove one of them.' },
  looser: {
    severity: 'error',
    text: 'These limits are wider than those of the standard, or do not fit the type of the field. Tighten or remove them.',
  },
  code: { severity: 'error', text: 'This code is not in the code list, or is listed twice.' },
  condition: {
    severity: 'error',
    text: 'This condition uses a field or a code that is not available here. Use fields of the person or of the same entry.',
  },
  cycle: {
    severity: 'error',
    text: 'These conditions depend on each other in a cycle. Remove one of them.',
  },
  module: {
    severity: 'error',
    text: 'This module is not defined, has no pages, or its pages do not follow each other in the order of the modules.',
  },
  migration: { severity: 'error', text: 'This migration moves answers between fields of different entities or types.' },
} as const
