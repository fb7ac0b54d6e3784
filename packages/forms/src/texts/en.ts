/**
 * The English texts of the forms themselves (questions and codes have theirs in `@tip-standard/core`), which are authoritative. Names
 * in braces are filled in; a text that depends on a count has the endings `.one` and `.other`.
 */
export const en = {
  'draft.list': 'Drafts on this device',
  'draft.none': 'There are no drafts on this device.',
  'draft.keep': 'Keep a draft on this device',
  'draft.explained':
    'The answers are encrypted with a PIN that you choose. Nobody can read them without the PIN, and nobody can give you a lost PIN back.',
  'draft.limits':
    'A draft does not protect against programs that spy on this device, nor against somebody who sees you type the PIN.',
  'draft.choosePin': 'Choose a PIN',
  'draft.repeatPin': 'Repeat the PIN',
  'draft.pinRules': 'At least six characters, not all the same and no run such as 123456. Several words are safer.',
  'draft.pinsDiffer': 'The two PINs are not the same.',
  'draft.enterPin': 'PIN of this draft',
  'draft.showPin': 'Show the PIN',
  'draft.open': 'Open the draft',
  'draft.lock': 'Lock the draft',
  'draft.delete': 'Delete this draft',
  'draft.deleteAll': 'Delete all drafts on this device',
  'draft.noUndo': 'What is deleted cannot be brought back.',
  'draft.cancel': 'Cancel',
  'draft.savedAt': 'Saved: {time}',
  'draft.expiresAt': 'Deletes itself: {time}',
  'draft.saved': 'Draft saved.',

  'locked.asked': 'The draft is locked.',
  'locked.idle': 'The draft was locked, because nobody worked on it.',
  'locked.hidden': 'The draft was locked, because the page was left.',
  'locked.deleted': 'The draft was deleted.',

  'fault.unavailable': 'This browser cannot keep drafts here. It may be a private window.',
  'fault.full': 'There is no space left. What was saved before is still there; your last changes are not saved.',
  'fault.failed': 'The browser could not do this. Nothing was changed.',
  'fault.weakPin': 'This PIN is too easy to guess.',
  'fault.wrongPin.one': 'This PIN does not open the draft. You can try once more; then the draft is deleted.',
  'fault.wrongPin.other':
    'This PIN does not open the draft. You can try {count} more times; then the draft is deleted.',
  'fault.tooManyAttempts': 'The draft was deleted, because too many wrong PINs were given.',
  'fault.expired': 'The draft was deleted, because its time was over.',
  'fault.notFound': 'This draft is no longer there.',
  'fault.unreadable': 'This draft cannot be read. It was left as it is.',
  'fault.newerFormat': 'A newer version of this program wrote this draft. Open it with that version.',
  'fault.changedElsewhere': 'This draft was saved in another tab. Your last changes here are not saved.',
  'fault.locked': 'The draft is locked. Open it again with its PIN.',

  'quickExit.leave': 'Leave this page',
  'quickExit.leaveNow': 'Leave this page now',
  'quickExit.explained': 'You can also press the Shift key three times. Another page opens and the draft is locked.',
  'quickExit.press.one': 'Press Shift once more to leave.',
  'quickExit.press.other': 'Press Shift {count} more times to leave.',
  'quickExit.stayed': 'You have not left: Shift was not pressed three times.',

  'language.choose': 'Language',
  'language.draft': 'This translation is a draft. Nobody has reviewed it yet.',
}

/** The name of a text. */
export type TextId = keyof typeof en
