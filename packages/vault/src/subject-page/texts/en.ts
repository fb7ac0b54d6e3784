/**
 * The English texts of the page that a person is given about themselves. Anyone who sees it on a table or a screen reads
 * its title and its first sheet: they say nothing about what happened, and no text names a law.
 */
export const en = {
  title: 'Your information',
  made: 'Made on {day}',
  draft:
    'This translation is a draft that no native speaker has reviewed yet. If something is not clear, ask to have it explained.',
  english: 'Words without a translation are shown in English.',
  'cover.yours': 'This page was made for you, and it is yours.',
  'cover.safe':
    'Read it where no one can look over your shoulder. Keep it where only you can find it, or ask to have it kept for you.',
  'cover.pace': 'You can stop at any time. If you like, read it with someone you trust.',
  'cover.parts': 'On the following pages',

  'held.title': 'What is kept about you',
  'held.asWritten': 'Notes are shown as they were written, in the language in which they were written.',
  'held.others':
    'Notes about several people are left out, because they are about others too. You can ask what they say about you.',
  'held.otherFiles':
    'There are other files about you here. This page is about one of them: you can ask for the others too.',
  'held.identity': 'Your name, and how to reach you',
  'held.noIdentity': 'Your name is not kept here, and no number or address to reach you.',
  'held.person': 'About you',
  'held.case': 'Your file',
  'held.events': 'What happened',
  'held.organisation': 'Who keeps it',
  'held.none': 'None',

  'keep.title': 'How long it is kept, and why',
  'keep.until': 'It is kept until {day}.',
  'keep.noDay': 'No day is written down until which it is kept. You can ask for one.',
  'keep.hold': 'For now it has to stay as it is, for an investigation or a court.',
  'keep.why': 'The organisation keeps it on this basis: {bases}.',
  'keep.noBasis': 'No basis is written down. You can ask for it.',

  'answers.title': 'What you agreed to and what you refused',
  'answers.change':
    'You can change each answer. Tell the organisation that gave you this page. A no counts as soon as it is written down, and a yes from the next day at the latest.',
  'answers.before': 'What others received before that may stay with them. You can ask who they are.',
  'answers.none': 'No answer of yours is written down.',

  'seen.title': 'Who opened, changed or received it',
  'seen.lead': 'You see what work a person does, and not their name.',
  'seen.none': 'Nothing is written down yet.',
  'seen.by': 'By: {role}',
  'seen.for': 'For: {purpose}',
  'seen.to': 'Given to: {audience}',
  'seen.times.one': '{count} time',
  'seen.times.other': '{count} times',

  'act.putCase': 'What is kept about you was written down or changed.',
  'act.importCase': 'What is kept about you was taken over from a file.',
  'act.recordConsent': 'An answer of yours was written down.',
  'act.decideDuplicate': 'Someone checked whether two entries are both about you.',
  'act.readCase': 'What is kept about you was opened.',
  'act.readHistory': 'Someone looked up when it was changed, and by whom.',
  'act.breakGlass':
    'All that is kept about you was opened in an emergency. Someone else checks whether that was right.',
  'act.archive': 'It was put away: it is still kept, but not used in daily work.',
  'act.reopen': 'It was taken back into daily work.',
  'act.liftHold': 'It no longer has to be kept for a court or an investigation.',
  'act.unlink': 'What is kept about you in this record is no longer joined with other records.',
  'act.readArchive': 'It was opened after it had been put away.',
  'act.putIdentity': 'Your name, or how to reach you, was written down or changed.',
  'act.openIdentity': 'Your name, and how to reach you, was opened.',
  'act.subjectAccess': 'What is kept about you was put together for you, as on this page.',
  'act.checkContact': 'Someone checked whether it is safe to contact you.',
  'act.release': 'Information about you was given to others.',
  'act.readView': 'Information about you was read by others, without your name.',
  'act.refer': 'Information about you was sent to a service or another organisation.',
  'act.revokeReferral': 'Information about you that was ready for a service was taken back before it was sent.',
  'act.findIdentity': 'Someone searched with a name or a number, and found you.',
  'act.packDevice': 'Information about you was copied to a device of the staff.',

  'purpose.caseManagement': 'working on your file',
  'purpose.referral': 'sending you on to a service',
  'purpose.caseTransfer': 'sharing your file with another organisation',
  'purpose.mandatoryReport': 'a report that the law demands',
  'purpose.tracing': 'looking for your family',
  'purpose.statistics': 'statistics',
  'purpose.research': 'research',

  'audience.internal': 'the organisation itself',
  'audience.service': 'a service for you',
  'audience.partner': 'another organisation',
  'audience.authority': 'an authority',
  'audience.researcher': 'a researcher',
  'audience.statisticsPartner': 'a body that collects statistics',
  'audience.ministry': 'a ministry',
  'audience.donor': 'a donor',
  'audience.public': 'the public',

  'ask.title': 'What you can ask for',
  'ask.whom': 'Ask the organisation that gave you this page, now or later, yourself or through someone you trust.',
  'ask.correct': 'To correct it: say what is wrong, or what is missing.',
  'ask.delete': 'To delete it, or a part of it. If a part has to stay, ask which one, why, and for how long.',
  'ask.withdraw': 'To take back a yes, for one thing or for everything.',
  'ask.explain': 'To explain it: a word, a decision, or why someone opened it.',
  'ask.again': 'To have this page again, in another language, or read out to you.',
  'ask.depends':
    'What the organisation has to do depends on the law of the place. You can ask for its answer, and for the reasons, in a language that you understand.',
  'ask.code': 'With this code the organisation finds what is kept about you: {code}',
} as const

/** The id of a text. */
export type TextId = keyof typeof en
