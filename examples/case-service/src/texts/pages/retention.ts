/** The English texts of the page on retention. */
export const retention = {
  'retention.title': 'Retention',
  'retention.askedFor': 'Asked for',
  'retention.none': 'No erasure waits.',
  'retention.pendingCase': '{who} asks to erase case {case}: {approvals} of {needed} have approved.',
  'retention.pendingOther': '{who} asks, for case {case}: {action}. {approvals} of {needed} have approved.',
  'retention.action.archive': 'put it into the archive',
  'retention.action.reopen': 'take it back from the archive',
  'retention.action.liftHold': 'lift the legal hold',
  'retention.action.anonymise': 'anonymise it',
  'retention.carryOut': 'Carry it out',
  'retention.carriedOut': 'It is carried out.',
  'retention.pendingPerson':
    '{who} asks to erase person {person} of case {case}: {approvals} of {needed} have approved.',
  'retention.pendingUnlink':
    '{who} asks to take the id across cases off person {person} of case {case}, where what they refused in other cases then holds no longer: {approvals} of {needed} have approved.',
  'retention.approve': 'Approve',
  'retention.approved': 'Approved.',
  'retention.erase': 'Erase for good',
  'retention.asked': 'You have asked for the erasure. Two others have to approve.',
  'retention.askedOther': 'You have asked for it. Two others have to approve.',
  'retention.erased.one': 'Erased: {number} key is destroyed. Now the keys have to be rotated.',
  'retention.erased.other': 'Erased: {number} keys are destroyed. Now the keys have to be rotated.',
  'retention.tooLong': 'Kept too long',
  'retention.tooLongNote': 'Open the case to ask for its erasure.',
  'retention.held': 'Held for a court or a duty',
  'retention.noCase': 'None.',
  'retention.keptUntil': '{case}, kept until {day}',
  'retention.otherCases':
    'Other cases of the same people: {number}. What was refused here holds there after an erasure too.',
  'retention.undated':
    'Cases that do not say until when they are kept: {number}. After an erasure ask the system administrator to rotate the keys: that makes old backups useless.',
  'retention.over': 'Over by the policy',
  'retention.overNote':
    'The policy says how long cases are kept, and the time of these has ended, whatever last day they name. Open the case to ask for what is to become of it.',
  'retention.overSince': '{case}, since {day}: {then}.',
  'retention.then.review': 'decide what becomes of it',
  'retention.then.archive': 'put it into the archive',
  'retention.then.anonymise': 'anonymise it',
  'retention.then.erase': 'erase it',
  'retention.refused': 'Not to be kept',
  'retention.refusedNote':
    'These people refused that their answers are kept, or took that back, and no law demands that they are. Ask to erase the person, or the case where there is no other.',
  'retention.refusedSince': 'Case {case}, person {person}, since {day}.',
  'retention.refusedUndated': 'Case {case}, person {person}, since a day that is not known.',
  'retention.refusedHeld': 'A court or a duty holds the case: it is not erased yet.',
} as const
