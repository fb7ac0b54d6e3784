/** The texts about counts and releases, and about acts that need a second person. */
export const oversight = {
  'report.title': 'Report',
  'report.lead':
    'Counts people who agreed to statistics, once each. Small counts, and counts that would reveal one, are not shown.',
  'report.titleField': 'Title',
  'report.usual': 'Trafficking in persons',
  'report.audience': 'For whom',
  'report.indicators': 'Indicators',
  'report.series': 'In a series',
  'report.next':
    'The next report of the series: it counts only people whom no earlier one counted, so that no two can be compared',
  'report.alone': 'By itself: publish no other report of the same people',
  'report.notCompared':
    'The policy requires a comparison with earlier reports. This one was made by itself and not compared: publish it only if there is no other about the same people.',
  'report.language': 'Language',
  'report.make': 'Make the report',
  'report.made': 'The report is made.',

  'release.title': 'Release',
  'release.lead':
    'Rows about people who agreed to statistics, so coarse that each is like {number} others at least. You get the rows, the certificate that goes with them, and one that stays here. Someone else has to approve it first.',
  'release.what':
    'Year, sex, age band, citizenships and form of exploitation. Two releases of the same people can be compared: publish one, not both.',
  'release.notCompared':
    'The policy requires a comparison with earlier releases. This service keeps no ledger of them and does not compare: nothing protects what this release and another one about the same people show together. Publish it only if there is no other.',
  'release.ask': 'Ask for the release',
  'release.asked': 'You have asked for the release. Someone else has to approve it.',
  'release.askedFor': 'Asked for',
  'release.none': 'No release waits.',
  'release.pending': '{audience}, asked for on {day}: {approvals} of {needed} have approved.',
  'release.declined': '{audience}, asked for on {day}: {who} has declined it.',
  'release.make': 'Make the release',
  'release.made': 'The release is made, and checked.',

  'approvals.title': 'Approvals',
  'approvals.none': 'Nothing waits for you.',
  'approvals.identities': 'Requests to see who someone is, or to give them what is held',
  'approvals.identity':
    '{who} asks, since {when} UTC, to see who someone in case {case} is, or to give the person what is held about them.',
  'approvals.for.identity': '{who} asks, since {when} UTC, to see who someone in case {case} is.',
  'approvals.for.access': '{who} asks, since {when} UTC, to give someone in case {case} what is held about them.',
  'approvals.lookUp.phone': '{who} asks to look someone up by a telephone number, since {when} UTC.',
  'approvals.lookUp.document': '{who} asks to look someone up by a document number, since {when} UTC.',
  'approvals.lookUp.nameAndBirth': '{who} asks to look someone up by a name and a day of birth, since {when} UTC.',
  'approvals.approve': 'Approve',
  'approvals.approved': 'Approved, for one day and one use.',
  'approvals.decline': 'Decline',
  'approvals.declineNote': 'Your reason is written down. Nothing is done, and it can be asked for again.',
  'approvals.declined': 'Declined.',
  'approvals.releases': 'Releases',
  'approvals.release': '{who} has asked since {day} to make a release. {approvals} of {needed} have approved it.',
  'approvals.forWhom': 'For whom',
  'approvals.why': 'Why',
  'approvals.approveRelease': 'Approve the release',
  'approvals.releaseApproved': 'The release is approved.',
  'approvals.emergencies': 'Emergencies to review',
  'approvals.emergency': '{who} opened all of case {case} in an emergency on {day}. Review it by {due}.',
  'approvals.justified': 'Was it justified?',
  'approvals.review': 'Record the review',
  'approvals.reviewed': 'The review is recorded.',

  'audit.title': 'Audit',
  'audit.lead.one': '{number} entry. What was done is written down with it; no one can change an entry unseen.',
  'audit.lead.other': '{number} entries. What was done is written down with it; no one can change an entry unseen.',
  'audit.alarms': 'To look into',
  'audit.noAlarms': 'Nothing is waiting to be looked into.',
  'audit.cameOfIt': 'What came of it',
  'audit.settle': 'Looked into',
  'audit.settled': 'It is in the log what came of it.',
  'audit.clockSet':
    '{who} set the clock of the vault back on {when}, from {from} to {to}: “{reason}”. Check what was written in between.',
  'audit.restored':
    '{who} put a backup of {made} back on {when} UTC. What people withdrew since then, and what was erased, is as it was: record and erase it again.',
  'audit.canaryOpened': '{who} tried to open case {case}, which no one has a reason to open, on {when} UTC.',
  'audit.notJustified':
    '{who} opened case {case} in an emergency. {reviewer} found no justification on {when} UTC: “{reason}”',
  'audit.overdue': '{who} opened case {case} in an emergency. The review was due on {due}.',
  'audit.verify': 'Verify the log',
  'audit.when': 'When',
  'audit.whenUtc': 'When (UTC)',
  'audit.who': 'Who, and from where',
  'audit.what': 'What',
  'audit.about': 'About',
  'audit.refused': 'refused: {code}',
  'audit.case': 'case {case}',
  'audit.person': 'person {person}',
  'audit.released.one': '{number} person to {audience}',
  'audit.released.other': '{number} people to {audience}',
  'audit.older': 'Older entries',
  'audit.whole': 'The log is intact',
  'audit.notWhole': 'The log is not as it was signed',
  'audit.read.one':
    '{number} entry was read. Without a witness elsewhere it cannot be seen whether an older copy of everything was put back.',
  'audit.read.other':
    '{number} entries were read. Without a witness elsewhere it cannot be seen whether an older copy of everything was put back.',
  'audit.key': 'The key for others who verify: {key}',
  'audit.back': 'Back to the entries',

  'keys.title': 'Keys',
  'keys.lead':
    'Rotating makes a new key, puts every key of a record under it, and destroys the old one. Copies from before are useless from then on: make a new backup.',
  'keys.quorum':
    'The policy asks that {asked} people open the keys together, and one passphrase opens this keyring: anyone who knows it needs no one else.',
  'keys.rotate': 'Rotate the keys',
  'keys.rotated.one': 'Rotated: {number} key is under the new one. Make a new backup.',
  'keys.rotated.other': 'Rotated: {number} keys are under the new one. Make a new backup.',
  'keys.canaries': 'Decoy records',
  'keys.canariesLead':
    'A record that looks like any other and is in no list: no one has a reason to open it. Anyone who does is told that there is no such case, and those who read the log see who it was.',
  'keys.canaryFor': 'Whose case it should look like',
  'keys.plant': 'Plant a decoy',
  'keys.planted': 'The decoy is planted.',
} as const
