import { PolicyError } from '../policy-error.ts'

/** The error for reading again what a gate let through. */
export const alreadyRead = (): PolicyError =>
  new PolicyError(
    'alreadyRead',
    'What the gate let through can be read once: keep what you need of it, or ask the gate again.',
  )

/** The error for using a closed gate. */
export const gateClosed = (): PolicyError =>
  new PolicyError('gateClosed', 'This gate is closed. Open a new one, and let it learn the records again.')

/** The error at the end of a reading that permitted someone who refused in a later record. */
export const refusedLater = (): PolicyError =>
  new PolicyError(
    'refusedLater',
    'Someone who was let through refused in a record that came later. Use nothing of what was let through, and read the records again: give them as a list or a function, or let the gate learn them first.',
  )
