/** Words with which people refuse, in five languages, in a text as `toWords` writes it. */
export const refusingWords: RegExp =
  /\b(refus\w*|denied|deny|declin\w*|disagree\w*|unwilling|sikubali|hakubali\w*|amekataa|nakataa|kukataa|yanze|ndanze|yaranse|ndanse|sinemera|sinemeye|ntiyemeye|ntabyemeye)\b/

/** Words with which people take back what they agreed to, in five languages, in a text as `toWords` writes it. */
export const withdrawingWords: RegExp =
  /\b(withdr[ae]w\w*|revoked|retire\w*|retrait|revoque\w*|ameondoa|yisubiyeho|yivanyemo)\b/

/** Words with which people agree, in five languages, in a text as `toWords` writes it. */
export const givingWords: RegExp =
  /\b(agree\w*|accept\w*|consent\w*|assent\w*|granted|approved?|allow\w*|permit\w*|accorde\w*|autoris\w*|nakubali|amekubali|ninakubali|ndabyemera|ndemera|yemeye|nemeye|ndavyemera|arabyemera|aravyemera)\b/
