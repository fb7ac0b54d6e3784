/** What ticks a box. */
export const yesWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'true',
  'vrai',
  '1',
  'yes',
  'y',
  'x',
  'oui',
  'ndiyo',
  'yego',
  'ego',
  'checked',
  'on',
  '✓',
  '✔',
  '☑',
  '☒',
])
/** What plainly says no. */
export const noWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'n', 'non', 'hapana', 'oya'])
/** What leaves a box unticked. */
export const untickedWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'false',
  'faux',
  '0',
  'unchecked',
  'off',
  '☐',
])

/** What counts as consent: TRUE, which the list of HTCDS has, and the word "yes" in the languages of the standard. */
export const consentWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'true',
  'vrai',
  'yes',
  'oui',
  'ndiyo',
  'yego',
  'ego',
])
/** What counts as a refusal. */
export const refusalWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'non', 'hapana', 'oya'])
