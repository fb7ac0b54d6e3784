/**
 * The English texts of the documents after a breach. Names in braces are filled in by the program; text in brackets by
 * a person.
 */
export const en = {
  exercise: 'EXERCISE. Nothing happened. No one outside is told.',
  internal: 'Internal. Keep it with the log. It holds pseudonyms, and no names.',
  toFill: '[to be filled in]',
  draft: 'The words of this paper are a draft translation that no native speaker has reviewed.',

  'people.one': '{count} person',
  'people.other': '{count} people',
  'cases.one': '{count} case',
  'cases.other': '{count} cases',

  'kind.misuse': 'Someone with access used it for what it is not for.',
  'kind.copyOfStore': 'A copy of the stored data is in the hands of others.',
  'kind.lostDevice': 'A device with drafts or exports is lost.',
  'kind.wrongRecipient': 'Data were sent to the wrong recipient.',

  'notification.title': 'Notification of a personal data breach',
  'notification.to': 'To: {authority}',
  'notification.due': 'Due at {time} (UTC), counted from the discovery at {discovered} (UTC)',
  'notification.who': 'Organisation, data protection officer, and how to reach them',
  'notification.nature': 'What happened',
  'notification.when': 'From {from} to {until} (UTC), as far as known',
  'notification.data': 'Which data',
  'notification.dataCase':
    'Case records about trafficking in persons: among them data on health, sexual life, family and crimes.',
  'notification.dataIdentity': 'Also names, telephone numbers, addresses or document numbers.',
  'notification.people': 'How many, as far as known: {people} in {cases}. With data on who they are: {identities}.',
  'notification.unknown.one': 'For {count} case it is not known how many people are in it: its record cannot be read.',
  'notification.unknown.other':
    'For {count} cases it is not known how many people are in them: their records cannot be read.',
  'notification.missing':
    'The log has no entries from {from} to {until} (UTC), because a backup was restored. More people may be affected.',
  'notification.sealed': 'The data are encrypted, and the keys were not with them.',
  'notification.open': 'The data could be read.',
  'notification.consequences': 'Likely consequences',
  'notification.consequencesText':
    'People who were trafficked may be found by those who exploited them, exposed to their families or communities, or lose protection.',
  'notification.measures': 'What was done and will be done',
  'notification.told': 'Whether the people are told',
  'told.always': 'Each of them, once the safety of each was assessed.',
  'told.whenRiskIsHigh': 'Those for whom the risk is high, once the safety of each was assessed.',
  'told.notNeeded': 'Not needed as far as is known: no one can read the data.',
  'notification.law':
    'The form of the authority may ask for more: its text was not available when this one was written. Check it before you send.',

  'report.title': 'Report on a personal data breach',
  'report.due': 'Due at {time} (UTC)',
  'report.course': 'The course of events, by the log',
  'report.cause': 'Cause',
  'report.found': 'How it was discovered, and by which role',
  'report.log': 'Whether the log was verified against its witness: {verified}',
  'report.prevent': 'What prevents it from now on',
  'report.row.one': '{who}: opened once, at {first}',
  'report.row.other': '{who}: opened {count} times, from {first} to {last}',
  'report.rowIdentity.one': '{who}: opened once, at {first}, and who the person is',
  'report.rowIdentity.other': '{who}: opened {count} times, from {first} to {last}, also who the person is',
  'report.unknown': '{case} (who is in it is not known)',

  'safety.title': 'Safety assessment before anyone is told',
  'safety.why':
    'A message can be the danger: others may read the person’s phone or answer it. No one is told before this page is filled in for that person and signed by the role below.',
  'safety.person': 'Person {person} in case {case}',
  'safety.case': 'Case {case}',
  'safety.unknown': 'Case {case}: who is in it is not known. Fill this in for each person whom you find.',
  'safety.contact':
    'Is the safe contact of the identity record still safe? Asked by whom, and how, without a message that tells anything?',
  'safety.who': 'Who could have the data, and do they know or look for this person?',
  'safety.children': 'Are children or relatives in danger too?',
  'safety.urgent': 'What is needed before anything else: another place, protection, a new number?',
  'safety.how': 'Who tells the person, where, in which language, with whose support?',
  'safety.decision': 'Decision and date; role that decides',
} as const

/** The id of a text. */
export type TextId = keyof typeof en
