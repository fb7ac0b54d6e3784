/**
 * The English texts of notifications. Anyone who holds the telephone can read them, so they have no place for a value
 * and say nothing about what the organisation does.
 */
export const en = {
  appointment: 'You have an appointment.',
  appointmentMoved: 'Your appointment was moved. Please ask for the new time.',
  callBack: 'Please call back when it suits you.',
  message: 'There is a message for you.',
  papersReady: 'Your papers are ready.',
} as const

/** The subject of a notification. */
export type NotificationKind = keyof typeof en
