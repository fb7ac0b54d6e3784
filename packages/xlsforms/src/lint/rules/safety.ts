/** Rules about settings and the safety of people. */
export const safetyRules = {
  // Settings
  SETTINGS_001: {
    severity: 'warning',
    text: 'The form has no form_id, so its versions cannot be linked to each other. Add one.',
  },
  SETTINGS_002: { severity: 'warning', text: 'The form has no form_title, by which people choose it. Add one.' },
  SETTINGS_003: { severity: 'warning', text: 'The form has no version. Add one that increases, such as 2026112501.' },
  SETTINGS_004: { severity: 'warning', text: 'form_id and id_string mean the same. Delete id_string.' },
  SETTINGS_005: {
    severity: 'warning',
    text: 'The form has several languages and no default_language. Name the one that it opens in.',
  },
  SETTINGS_006: { severity: 'warning', text: 'Only the first row of settings counts. Delete this one.' },
  SETTINGS_007: {
    severity: 'warning',
    text: 'The workbook has no sheet called settings. Add one with form_title, form_id, version and public_key.',
  },

  // Safety
  SAFETY_001: {
    severity: 'error',
    text: 'The type {type} stores who or which device filled in the form. It can lead to a survivor or a caseworker: remove it.',
  },
  SAFETY_002: {
    severity: 'error',
    text: 'The type {type} stores where the device is without asking. It can lead to a shelter: remove it.',
  },
  SAFETY_003: {
    severity: 'error',
    text: 'background-audio records the interview without anyone noticing. Remove it.',
  },
  SAFETY_004: {
    severity: 'error',
    text: 'This audit stores where the device was at every question. Remove the location parameters.',
  },
  SAFETY_005: {
    severity: 'warning',
    text: 'This audit stores who filled in the form, or answers that were taken back. Remove {parameter}.',
  },
  SAFETY_006: {
    severity: 'warning',
    text: 'This question stores an exact place. Ask for a district or another large area instead, unless the place itself is needed.',
  },
  SAFETY_007: {
    severity: 'warning',
    text: 'This question stores a picture, a recording or a file, in which people can be recognised. Leave it out unless nothing else will do.',
  },
  SAFETY_008: {
    severity: 'error',
    text: 'The name of each record would show who the person is, and lists show it unencrypted. Use a case number instead.',
  },
  SAFETY_009: {
    severity: 'warning',
    text: 'From here on the form seems to ask about a person, and no question seems to ask for consent. If it is about people, ask for consent first, and let all else depend on it.',
  },
  SAFETY_010: {
    severity: 'error',
    text: 'This seems to ask about the person before consent is asked for. Move it below the question about consent.',
  },
  SAFETY_011: {
    severity: 'error',
    text: 'Nothing depends on this consent: a person who refuses is asked the same questions. Put what follows into a group with a relevant that refers to it.',
  },
  SAFETY_012: {
    severity: 'error',
    text: 'This seems to ask about the person, whether or not they consent. Move it into the group that depends on consent.',
  },
  SAFETY_013: {
    severity: 'warning',
    text: 'This seems to ask for details that show who the person is, in the same form as the case. Keep them in another form and join both by a case number.',
  },
  SAFETY_014: {
    severity: 'warning',
    text: 'There is no public_key: finished records stay unencrypted on the device. Create a pair of keys and add the public one.',
  },
  SAFETY_015: {
    severity: 'error',
    text: 'Records would be sent without encryption. The submission_url has to begin with https://.',
  },
  SAFETY_016: {
    severity: 'error',
    text: 'This is not a public key as forms need it. Give the letters and digits of the key only, without its first and last line.',
  },
  SAFETY_017: {
    severity: 'warning',
    text: 'Entities are sent to every device that has a form with their list. Nothing about a person may be among them: remove it unless you are sure.',
  },
  SAFETY_018: {
    severity: 'error',
    text: "What is below this condition is asked of a person who refuses consent, or has not answered. Let it depend on the answer that gives consent, such as ${consent} = 'yes'.",
  },
  SAFETY_019: {
    severity: 'warning',
    text: 'Other answers can open what is below this condition, although the person refuses consent or has not answered. Require the answer that gives consent as well, unless this is intended.',
  },
  SAFETY_020: {
    severity: 'warning',
    text: 'It was not judged whether this condition keeps out a person who refuses consent: it, or the choices of the question about consent, could not be evaluated. Try it in the form with each answer.',
  },
  SAFETY_021: {
    severity: 'error',
    text: 'What is below this condition is never asked, even of a person who consents. Compare with the answer that gives consent, once.',
  },
  SAFETY_022: {
    severity: 'error',
    text: 'This consent is filled in before the person is asked. Delete the value: only the person can give consent.',
  },
} as const
