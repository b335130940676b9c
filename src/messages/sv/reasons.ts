/** Why there is no verdict, each reason in a sentence, in Swedish. */
export const reasons = {
  noTarget: 'Planen anger inget målvärde, så utfallet har inget att jämföras med.',
  noData: 'Det finns inget utfall för perioden.',
  noTotal: 'Siffror finns per kön, men ingen för alla tillsammans som kan jämföras med målvärdet.',
  noBasis: 'Underlag saknas: inget mått visar om målvärdet nås.',
  notDue: 'Målvärdet ska nås senare. Tills dess är utfallet ett läge på vägen.',
  partOfYear: 'Siffran gäller en del av året och bedöms inte som helt år.',
  notStarted: 'Arbetet har inte börjat.',
  methodChanged: 'Mätmetoden har ändrats, så utfallet kan inte jämföras med målvärdet.',
  suppressed: 'Siffran visas inte, eftersom gruppen är liten (sekretess).',
  notApplicable: 'Målvärdet går inte att tillämpa på utfallet.',
  neutral: 'Måttet följs utan att högre eller lägre är bättre.',
  directionUnknown: 'Det framgår inte om högre eller lägre är bättre.',
  textOnly: 'Målet är uttryckt i ord. Om det är nått kan bara en bedömning säga.',
  placeholder: 'Planen säger att en indikator ska komma. Den räknas inte som saknade data.',
  notFollowedUp: 'Bedömningen kommer med en uppföljning.',
  noRule:
    'Ingen regel säger hur det som ligger under ska vägas samman. Fördelningen visas i stället.',
  ruleNone: 'Enligt planens regel ges ingen samlad status. Fördelningen visas i stället.',
  noAssessment: 'En bedömning ska göras, men den saknas.',
  unknownLevel:
    'Regeln eller gränsen nämner en status som inte finns i skalan, så den kan inte tillämpas.',
  decidedNotAssessed: 'Det är beslutat att ingen bedömning görs.',
  noForecast: 'Det är bedömt att ingen prognos kan lämnas.',
  notMeasurable: 'Det är beslutat att detta inte går att mäta.',
  uncoloured: 'Det är beslutat att utfallet inte ges någon färg.',
  followUpNotFetched:
    'Uppföljningen är inte hämtad. Målvärden, siffror, bedömningar och regler kan komma med den.',
  lowCoverage: 'För få av dem som ligger under är bedömda för att regeln ska gälla.',
  noWeight: 'Det som är bedömt har vikten 0, så det kan inte vägas samman.',
  notFetched: 'Siffrorna kunde inte hämtas, och inga tidigare finns att visa.',
  notLoaded: 'Allt som ligger under har inte hämtats, så det kan inte vägas samman.',
};
