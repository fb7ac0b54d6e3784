import { wordsOf } from './split.ts'

/** Words after which a noun is a thing or a role, not a name: articles, possessives, demonstratives, and Bantu prepositions of place. */
export const determiners: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
the a an this these those some any no every each another other such what which whose my your his her its our their own very too so more most much many few several both all
he she it they we i you who not be been being will would can could should may might must do does did don't didn't doesn't cannot
le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques chaque aucun aucune plusieurs tout toute tous toutes quel quelle
il elle ils elles je tu on nous vous se ne y en très plus moins trop si même autre autres deux trois
mu ku nta iyi uyu aba ibi iki izi aka uru ubu uwo abo ibyo icyo iyo izo ako urwo ubwo aho uko undi abandi ikindi indi izindi buri muri kuri hafi
huyu huyo yule hii hiyo ile hizi hizo zile hawa hao wale hili hilo lile haya hayo yale hiki hicho kile hivi hivyo vile kila hakuna kuna si sana kwenye katika baadhi`),
)

/** Those of Kinyarwanda and Swahili: an English or French article is another word there, such as la, a or i. */
export const bantuDeterminers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
mu ku nta iyi uyu aba ibi iki izi aka uru ubu uwo abo ibyo icyo iyo izo ako urwo ubwo aho uko undi abandi ikindi indi izindi buri muri kuri hafi
huyu huyo yule hii hiyo ile hizi hizo zile hawa hao wale hili hilo lile haya hayo yale hiki hicho kile hivi hivyo vile kila hakuna kuna si sana kwenye katika baadhi
the this these those his her my your le les un une des du au aux cette ces ses`),
)

/** Words that no one is called, whatever is before them. */
export const functionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Array.from(determiners).concat(
    /* @__PURE__ */ wordsOf(`
and or but if then when while because since until before after by with without from for of in on at as about into over under again back out up down off away here there now today yesterday tomorrow two three four five six seven eight nine ten first second third
is was are were am has had have me him them us himself herself that than also only later once never always police for help
et ou mais donc car quand lorsque parce avant après avec sans pour par de d à dans sur sous chez vers depuis pendant que qui dont où est était sont ont a ai lui leur moi hier demain aujourd'hui ici comme aussi encore puis
na n kandi cyangwa ariko kuko ngo ko ni si wa ya za ba bya cya rya rwa bwa kwa nka none ubu ejo uyu hano ndetse maze wiwe yiwe ziwe wanje yanje zanje wawe wabo yabo wacu yacu wanjye yanjye
au lakini kwa kwamba mujibu niaba kuwa ili kama wa ya za la cha vya ni au pia tena sasa leo jana kesho hapa pale huko bado tu`),
  ),
)

/** Words of which a nickname of two words begins, in lower case: big man, le blanc, petit pagne, mama big. */
export const nicknameBeginnings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `big small little tall short old young black white fat lady boss king queen baby mister le la petit petite grand gros vieux vieille jeune mama maman papa baba mzee kijana`,
  ),
)

/** What a person does or undergoes: the word before one of these, without an article, is a person. */
export const personVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
says said tells told asks asked answers answered takes took brings brought gives gave keeps kept comes came goes went leaves left sells sold beats beat hits hit meets met sees saw knows knew thinks thought wants wanted lives lived works worked calls called
helps helped promised paid pays sent sends lied lies escaped fled returned arrived travelled traveled recruited threatened refused denies denied claims claimed confirmed stays stayed sleeps slept locked forced drove drives introduced convinced warned reported explained believes believed hid phoned picked bought stole owes moved
dit disait raconte racontait affirme explique a avait est était sera l'a m'a s'est travaille travaillait vit habite habitait connaît sait pense veut voulait refuse conteste nie gardait garde conduisait conduit dort prend prenait part vient venait demande demandait promet frappe frappait ment
ana yuko yupo hana alikuwa`),
)

/** After these, without an article, comes a person: what is done to people, and at whose home one is. */
export const personCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
met asked told helped visited interviewed contacted phoned married accused recognised recognized befriended
chez selon rencontré contacté accusé épousé interrogé connaît certain certaine
kwa twasuye twasanze yareze nabonye yabonye nahuye yahuye yabwiye nabwiye twaganiriye bwira mubwire umubwire uramutse suhuza unsuhurize
kumwona alimwona alimshtaki tulimtembelea alimpiga alimpa alimwambia mwambie umwambie nimwambie msalimie nisalimie tumsaidie`),
)

/** After these, a noun of the language would have an article or a prefix; a name has none. */
export const wideCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
with by and or for of from to that because passed reached crossed entered saw knows knew see seen meet know tell ask help between than when while if after before
avec par et ou de pour que à contre voir vu puis après sans dont
na n wa ya ko ni nka cyangwa ngo witwa wanjye wawe wacu wangu wetu wako
kwamba kuwa au kutoka ni na dhidi`),
)

/** Verbs that with `to` or `à` have a person after them. */
export const tellers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
gave give gives spoke speak speaks talked talk talks lied wrote write handed introduced listened sold married according reported complained
demandé demande dit confié confiée remis remise donné téléphoné parlé parle vendu vendue présenté menti écrit promis mariée marié arraché`),
)

/** Words of Swahili and Kinyarwanda that English and French notes of the region use. */
export const loanWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
cassava matoke gongo groundnut thru alot gonna wanna coz bcoz cuz hubby mum injera khat miraa changaa busaa matatus mzungu wazungu shamba boda bodaboda ugali posho matatu mandazi chapati kitenge kanga waragi pombe dalali dalal askari duka soko harambee chai jambo karibu asante pole safari simba uhuru ujamaa kwashiorkor
fufu foufou pagne kivu moto umuganda gacaca abunzi agaseke igikoma urwagwa umurenge akagari umudugudu`),
)
