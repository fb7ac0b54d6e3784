import type { ArgTypesEnhancer } from 'storybook/internal/types'

/** Types with a control of their own; the others have an editor of objects. */
const PLAIN = ['string', 'number', 'enum', 'literal']

/**
 * Controls that everyone can use: Storybook's editor of objects is no list to screen readers, and its switch is too
 * pale. Objects are changed in the code of a story, and what is true or false is chosen.
 */
export const withUsableControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type, control } = argType
      const kind = typeof type === 'string' ? type : (type?.name ?? '')
      if (control !== undefined) return [name, argType]
      if (kind === 'boolean') return [name, { ...argType, control: { type: 'inline-radio' }, options: [true, false] }]
      return [name, PLAIN.includes(kind) ? argType : { ...argType, control: { disable: true } }]
    }),
  ) as typeof argTypes
// What stories and docstrings say of the types is read first.
withUsableControls.secondPass = true
