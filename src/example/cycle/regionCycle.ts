import type { Cycle } from '../../model/plan/cycle';

function source(section: string, page: string) {
  return { document: 'regionplan', section, page };
}

const APPENDIX = 'Så styrs Region Västerbotten';

/** How the regionplan is carried out and followed up, in the words of the document. */
export const regionCycle: Cycle = {
  chain: [
    {
      name: 'Regionplan',
      planId: 'regionplan-2020',
      decidedBy: 'Regionfullmäktige',
      description:
        'Den beslutas av regionfullmäktige och planen utgår från politiska prioriteringar, statliga uppdrag, befolkningens behov, de förutsättningar som råder i länet och landet samt lagar och förordningar.\n\nRegionfullmäktige fastställer en regionplan med vision och tolv mål inom tre målområden. Målen är långsiktiga och gäller för hela mandatperioden. Fullmäktige kan också ge uppdrag till styrelser, nämnder och fullmäktigeberedningar. Uppdragen omfattar specifika och avgränsade aktiviteter eller insatser som antingen är tidsatta eller ska genomföras under mandatperioden.\n\nRegionfullmäktige fattar beslut om ekonomiska anslagsramar för varje styrelse och nämnd. Styrelse och nämnd ansvarar för att verksamheten bedrivs med anvisade medel och att medlen disponeras så effektivt som möjligt.',
      source: source('Det övergripande planeringsdokumentet, och bilagan under Styrning', '6'),
    },
    {
      name: 'Nämndplan',
      decidedBy: 'Styrelser och nämnder',
      description:
        'Utifrån regionplanen konkretiserar styrelser och nämnder sitt uppdrag i Nämndplanerna. Nämnderna utgår från fullmäktiges mål och sätter indikatorer för vad de behöver styra på och följa upp för att nå målen. Nämnderna har även möjlighet att ge uppdrag till förvaltningarna.',
      source: source(`${APPENDIX}, Styrning`, '42'),
    },
    {
      name: 'Verksamhetsplan',
      decidedBy: 'Styrelser och nämnder',
      description:
        'När planen antagits av regionfullmäktige lämnas den till styrelser och nämnder som i sina verksamhetsplaner konkretiserar och bryter ned mål och uppdrag samt anger hur de ska styra och följa upp. Tjänstepersonsledningen har sedan till uppgift att konkretisera verksamhetsplanerna och beskriva hur verksamheterna ska arbeta för att uppnå målen.',
      source: source('Det övergripande planeringsdokumentet', '6'),
    },
    {
      name: 'Verksamheten',
      description:
        'Målen förverkligas av verksamheten. I verksamheten omsätts politiska beslut i handling och där avgörs hur verksamheten ska organiseras och bedrivas för att nå målen.',
      source: source(`${APPENDIX}, Styrning`, '42'),
    },
  ],
  reports: [
    { name: 'Delårsrapport april', report: 'interimApril', month: 4 },
    { name: 'Delårsrapport augusti', report: 'interimAugust', month: 8 },
    { name: 'Årsredovisning', report: 'annual', month: 12 },
    {
      name: 'Månadsvis uppföljning',
      report: 'monthly',
      description:
        'Uppföljning ska ske månadsvis och vid avvikelse ska ytterligare åtgärder tas fram.',
      source: source('Målområde: God och jämlik hälso- och sjukvård, mål 8', '18'),
    },
  ],
  texts: [
    {
      heading: 'Uppföljning',
      body: 'Uppföljning av måluppfyllelsen sker i samband med den formella uppföljningen av regionplanen, i delårsrapporterna i april och augusti samt i årsredovisningen. Analys av resultaten visar om rätt effekter uppnåtts och om verksamheterna utvecklas åt rätt håll. Där det är möjligt ska könsuppdelad statistik redovisas.',
      source: source(`${APPENDIX}, Uppföljning`, '42'),
    },
    {
      heading: 'Intern kontroll',
      body: 'En god intern kontroll är en viktig förutsättning för en god styrning. Det är regionfullmäktige som beslutar om reglementet och regionstyrelsen som har det övergripande ansvaret för att se till att det finns god intern kontroll i Region Västerbotten. Varje nämnd och styrelse har i sin tur ansvar för den interna kontrollen inom sina respektive verksamhetsområden och de ska varje år anta en plan för den interna kontrollen. Planerna ska skapa förutsättningar att i ett tidigt skede identifiera, minimera och i möjligaste mån undanröja risker som står i vägen för att fullfölja uppdrag och mål. En god internkontroll är även förtroendeskapande.',
      source: source(`${APPENDIX}, Intern kontroll`, '42'),
    },
    {
      heading: 'Översyn av styrmodell',
      body: 'Regionkommunbildningen den 1 januari 2019 innebar att verksamhet sammanförts från tre olika organisationer, före detta Västerbottens läns landsting, före detta Regionförbundet Västerbottens län samt den del av Länsstyrelsen Västerbottens län som arbetar med företagsstöd. För att ge den nya organisationen bästa möjliga förutsättningar att verka som en enhet har en översyn av Region Västerbottens styrmodell inletts.',
      source: source(`${APPENDIX}, Översyn av styrmodell`, '42'),
    },
    {
      heading: 'Andra styrande dokument',
      body: 'För att beskriva hur vi inom Region Västerbotten ska förhålla oss när vi arbetar mot att nå visionen antar fullmäktige policydokument. De ger vägledning för vilka värderingar och förhållningssätt som gäller när vi arbetar för att nå våra mål.\n\nFör att stärka gemensamma förhållningssätt och förtydliga policydokumentens påverkan har landstingsdirektören formulerat en värdegrund som vägledning för verksamheten i före detta Västerbottens läns landsting: Ständigt bättre – patienten alltid först. Värdegrunden är ett etiskt och moraliskt rättesnöre och en kompass i det dagliga arbetet för att nå visionen.\n\nVärdegrunden i före detta Regionförbundet Västerbottens län beskriver: Vilka vi är till för, människorna i vår region – de som bor och verkar här. Vad vi betyder för dem – vi bidrar till att skapa mervärde i deras vardag genom att vi bidrar till att regionens möjligheter tas till vara. Att vi har ett samhällsuppdrag och är ansvariga inför ägare och skattebetalare. Vad som driver oss – vi tror på vår del av världen och vi agerar i regionen, i landet och på den internationella arenan.\n\nDen definierar Region Västerbottens personlighet utifrån det uppdrag som organisationen har och de utmaningar som är identifierade och prioriterade i värdegrundsarbetet: Alla ska utifrån bästa förmåga bidra till att vi är kunniga, tydliga och vet vad vi vill, lyhörda, lätta att samarbeta med och inspirerande. Vi ger energi och den gemensamma positionen är att vi tar ansvar för utvecklingen.',
      source: source(`${APPENDIX}, Andra styrande dokument`, '42'),
    },
  ],
  note: 'Dokumentet kallar nämndernas planer ”verksamhetsplaner” på ett ställe och ”Nämndplanerna” på ett annat. Det säger inte hur de förhåller sig till varandra.',
};

/** What the nämndplan says of the same. */
export const boardCycle: Cycle = {
  chain: [
    {
      name: 'Regionmål',
      decidedBy: 'Regionfullmäktige',
      description:
        'Den politiska styrningen mot visionen och de två huvuduppdragen sker genom sju regionmål som fullmäktige fastställt. Inom varje mål har fullmäktige prioriterat förflyttningar för perioden 2024–2027.',
      source: {
        document: 'namndplan',
        section: '1.1 Region Västerbottens politiska styrning och mål',
      },
    },
    {
      name: 'Nämndplan',
      planId: 'namndplan-2024',
      decidedBy: 'Nämnderna',
      description:
        'Målen riktar sig till nämnderna som i sin tur antar årliga nämndplaner med delmål som anger nämndens mest prioriterade områden.',
      source: {
        document: 'namndplan',
        section: '1.1 Region Västerbottens politiska styrning och mål',
      },
    },
  ],
  texts: [
    {
      heading: 'Region Västerbotten arbetar systematiskt för att förbättra kvaliteten',
      body: 'Genom ett systematiskt kvalitetsarbete bidrar vi till att ständigt göra verksamheten bättre och vården patientsäker. Det systematiska kvalitetsarbetet bygger på att kontinuerligt utvärdera verksamheten, hantera avvikelser, identifiera utvecklingsmöjligheter och agera för förbättringar. Genom uppföljning, utvärdering och analys av det regionala utvecklingsarbetet samordnar vi insatser för att tillsammans med andra skapa en hållbar regional tillväxt. Våra åtgärder bygger på vetenskap och beprövad erfarenhet, där vi tar tillvara och tillämpar nationella riktlinjer för att tillgodose människors behov på bästa möjliga sätt. Våra regionala utvecklingsinsatser utgår från nationella och regionala strategier. Vi arbetar förebyggande genom riskanalyser för att identifiera förbättringsområden.\n\nAlla medarbetare inom Region Västerbotten oavsett befattning ansvarar för, och är bärare av, sin del av kvaliteten i arbetet. Vi möjliggör detta genom att nyttja tillgängliga resurser på bästa sätt, genom att ha tydliga mål på alla nivåer, och genom insatser och åtgärder baserade på utvärdering och analys. Målen följs upp systematiskt och uppnås genom engagerade medarbetare, samt chefer och ledare som leder och styr med tillit.',
      source: { document: 'kvalitetspolicy' },
    },
  ],
  note: 'Nämndplanen säger inte när den följs upp. Kvalitetspolicyn är yngre än den.',
};
