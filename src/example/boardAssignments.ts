const COMMITTEES =
  'Fullmäktigeberedningarna för folkhälsa och demokrati ska verka för att stärka invånarnas möjlighet till inflytande och samverka med kommuner, samhällsorgan, frivilligorganisationer och andra intressenter för att främja folkhälsan i länet. I uppdraget ingår att ta reda på invånarnas behov av åtgärder och insatser från regionen och ge goda förutsättningar till dialog med den politiska organisationen och dess förtroendevalda.';

/** What the elected bodies are there for, verbatim from Regionplan 2021, pages 39 and 40, by their ids. */
export const boardAssignments: Readonly<Record<string, string>> = {
  RF: 'Region Västerbotten styrs av regionfullmäktige, som väljs av västerbottningarna via allmänna val. Regionfullmäktige fattar beslut i övergripande frågor som exempelvis regionens mål, budget och skattesats.',
  REV: 'Revisorerna är regionfullmäktiges, och därmed även invånarnas, demokratiska kontrollinstrument som granskar verksamheten. Revisorerna kontrollerar bland annat om fullmäktiges mål uppfyllts och om skattepengarna använts på ett lämpligt sätt. Till sin hjälp har de dels sina tjänstepersoner på Region Västerbottens revisionskontor, dels konsulter från upphandlade revisionsbyråer.',
  B1: COMMITTEES,
  B2: COMMITTEES,
  B3: COMMITTEES,
  RS: [
    'Regionstyrelsen är regionens ledande politiska förvaltningsorgan och som sådant ansvarigt för att leda och samordna förvaltningen i Region Västerbotten. Regionstyrelsen har ett strategiskt ansvar för att säkerställa en effektiv och ändamålsenlig regionkommun. Den ska ha uppsikt över övriga nämnder men även över den del av verksamheten som bedrivs i andra former såsom bolag, stiftelser, kommunalförbund och gemensamma nämnder.',
    'Regionstyrelsen är bland annat beställare av regionens primärvård som omfattas av vårdvalssystemet samt tandvård. Styrelsen ansvarar även för att följa upp den verksamhet som utförs av privata vårdgivare. Styrelsen har utöver detta ett ansvar för folkhälsa ur ett invånarperspektiv. Ett arbetsutskott till regionstyrelsen har inrättats.',
  ].join('\n\n'),
  HSN: [
    'Hälso- och sjukvårdsnämnden ansvarar för den verksamhet som bedrivs inom sjukhusvård, primärvård i egen regi, tandvård i egen regi samt funktionshinder och habilitering. Nämnden har därmed det yttersta vårdgivaransvaret. Nämnden ska följa och driva utvecklingen av forskning, innovation och utbildning inom området hälso- och sjukvård. Utöver detta ansvarar nämnden även för att hälso- och sjukvården tas tillvara som en regional tillväxtfaktor. Den ansvarar även för arbetet med nationella minoritetsgrupper. Utöver arbetsutskott har utskott för primärvård och tandvård, samt utskott för funktionshinder och samverkan inrättats.',
    'Inom primärvården tillämpas lagen om vårdvalssystem (LOV). Systemet gör det möjligt för invånarna att välja hälsocentral.',
  ].join('\n\n'),
  RUN: 'Regionala utvecklingsnämnden ansvarar för att leda, driva, utveckla och samordna det regionala utvecklings- och tillväxtarbetet i länet. I regionala utvecklingsnämndens uppdrag finns även ett ansvar för regional kulturverksamhet samt regional kollektivtrafik. En viktig uppgift är att besluta om hur vissa statliga medel för regional utveckling ska användas. Nämnden ansvarar för att det finns samverkansstrukturer kring regionala utvecklingsfrågor mellan nämnden och länets kommuner, samt att organisera den regionala samverkans- och stödstrukturen för samverkan inom områdena utbildning och kompetensförsörjning med länets kommuner. Förutom arbetsutskott har ett kollektivtrafikutskott och ett kulturutskott inrättats.',
  PN: 'Patientnämndens uppdrag är att stödja och hjälpa enskilda patienter, samt bidra till kvalitetsutveckling och hög patientsäkerhet i hälso- och sjukvården genom att hjälpa patienter att få klagomål besvarade av vårdgivarna. Patientnämnden har även i uppgift att rekrytera, utbilda, handleda stödpersoner till personer som vårdas med tvång enligt lagstiftning om psykiatrisk tvångsvård, rättspsykiatrisk vård och smittskyddslagen.',
  FHS: 'Folkhögskolestyrelsen är det politiska organ som utövar den politiska styrningen av verksamheten vid Storumans och Vindelns folkhögskolor där Region Västerbotten är huvudman.',
};
