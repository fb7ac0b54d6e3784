import type { RedactionLanguage } from '../span.ts'
import { wordsOf } from './split.ts'

/** Words of dates by language: those that need another one beside them, those of months, and those that are enough. */
export const dateWords: Readonly<Record<RedactionLanguage, readonly [number: string, month: string, enough: string]>> =
  {
    en: [
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last early mid late beginning end middle start to until and this next',
      'january february march april may june july august september october november december jan janu feb mar apr jun jul aug sep sept oct nov dec month ramadan',
      'twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth thousand nineteen twenty christmas xmas x-mas easter boxing good ash palm pentecost year ramadan eid independence liberation labour heroes martyrs women valentine halloween diwali saints mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december',
    ],
    fr: [
      'premier première un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente dix-sept dix-huit dix-neuf mi début fin courant milieu dernier dernière deuxième troisième au du',
      'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre fév fev avr sept oct nov déc dec mois',
      'vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf vingt-et-un trente-et-un lundi mardi mercredi jeudi vendredi samedi dimanche mille mil noël noel pâques paques toussaint ascension pentecôte assomption tabaski aïd ramadan korité nouvel sylvestre saint-sylvestre épiphanie saint fête mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre',
    ],
    rw: [
      'rimwe umwe imwe mbere kabiri abiri ebyiri zibiri gatatu atatu eshatu zitatu kane ane enye zine gatanu atanu eshanu zitanu gatandatu atandatu esheshatu karindwi arindwi indwi umunani munani icyenda cyenda icenda cenda cumi icumi makumyabiri mirongwibiri mirongo mpera ntangiriro ntango hagati impera nyuma',
      'mutarama gashyantare werurwe mata gicurasi kamena nyakanga kanama nzeri nzeli nzelri ukwakira ugushyingo ukuboza nzero ruhuhuma ntwarante ndamukiza rusama ruheshi mukakaro myandagaro gitugutu munyonyo kigarama itariki tariki amatariki igenekerezo kwezi ukwezi ukwa',
      'igihumbi ibihumbi noheli noweli pasika bunani ubunani nani asomusiyo asompsiyo pentekote ramadhani ramazani irayidi mutagatifu intwari ubwigenge umurimo kwibohora',
    ],
    sw: [
      'moja kwanza mosi mbili pili tatu nne tano sita saba nane tisa kumi ishirini thelathini mwanzoni mwishoni mwanzo mwisho katikati',
      'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba tarehe mwezi',
      'elfu krismasi noeli pasaka mpya kuu idi ramadhani sabasaba nanenane saba nane jamhuri mashujaa madaraka uhuru wakulima',
    ],
  }

/** Words for one figure of a number that is said figure by figure. */
export const figures: readonly string[] = /* @__PURE__ */ wordsOf(
  'zero zéro sifuri zeru oh double triple one two three four five six seven eight nine un deux trois quatre cinq sept huit neuf moja mbili tatu nne tano sita saba nane tisa rimwe kabiri gatatu kane gatanu gatandatu karindwi indwi umunani munani icyenda cyenda icenda ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante nonante kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini cumi icumi makumyabiri mirongo',
)
