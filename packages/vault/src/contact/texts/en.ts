/**
 * The English texts of notifications. Anyone who holds the telephone reads them: they have no place for a value, and tell
 * nothing of what the organisation does.
 */
export const en = {
  appointment: 'You have an appointment.',
  appointmentMoved: 'Your appointment was moved. Please ask for the new time.',
  callBack: 'Please call back when it suits you.',
  message: 'There is a message for you.',
  papersReady: 'Your papers are ready.',
} as const

/** What a notification is about. */
export type NotificationKind = keyof typeof en
