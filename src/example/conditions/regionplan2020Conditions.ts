import type { PlanningCondition } from '../../model/plan/planningCondition';

const paragraphs = (...each: string[]): string => each.join('\n\n');

/**
 * The planeringsförutsättningar of the regionplan, verbatim, each with the figures that it states. Quotations
 * lifted out of the text are left out, since they stand in it. Words that the end of a line divided are put
 * together.
 */
export const regionplan2020Conditions: PlanningCondition[] = [
  {
    heading: 'Planeringsförutsättningar',
    body: paragraphs(
      'Planeringsförutsättningarna ska ge en bild av hur förutsättningarna för regionens verksamhet ser ut när planen antas. Här beskrivs en region i ständig utveckling med många styrkor. Regionen har högspecialiserad vård i framkant, ett starkt innovationsklimat och högt förtroende för hälso- och sjukvården. Samtidigt är det en glest befolkad region med inomregionala skillnader mellan städer, samhällen och glesbygd. Det ger en mångfald att dra nytta av men skapar också skilda förutsättningar för arbetet med attraktiva livsmiljöer, hållbarhet, digitalisering och förändring.',
      'Våra främsta utmaningar delar vi med övriga regioner i landet. Den demografiska utvecklingen i Sverige innebär att befolkningen blir allt äldre och får större vårdbehov. De vårdkrävande patienterna blir fler samtidigt som både privat och offentlig sektor har stora utmaningar att klara kompetensförsörjningen. Andelen i arbetsför ålder minskar vilket innebär att färre behöver åstadkomma mer. Arbetsmarknaden präglas av könsbundna studie- och yrkesval vilket bidrar till att män och kvinnor inte har samma makt och inflytande i samhället. Stora samhällsförändringar inom miljö och klimat, digitalisering och urbanisering är också utmaningar på kort och lång sikt.',
      'Regionen, liksom övriga Sverige och världen, befinner sig i en ovanlig situation med anledning av coronavirusets utbrott. Detta påverkar sannolikt regionens utmaningar i verksamhet och ekonomi under planeringsperioden för hela regionen.',
    ),
    source: { document: 'regionplan', page: '22' },
  },
  {
    heading: 'Länet i korthet',
    body: paragraphs(
      'I Västerbotten bor drygt 270 000 personer i 15 kommuner. Länets befolkning utgör knappt tre procent av Sveriges befolkning och sex av kommunerna hör till landets befolkningsmässigt minsta.',
      'Med 40 mil från fjäll till kust och i genomsnitt fem invånare per kvadratkilometer präglas Västerbottens län geografiskt av långa avstånd mellan orter, samtidigt som länet också är tydligt urbaniserat då befolkningen bor relativt tätt i samhällen. Cirka 80 procent av befolkningen bor i Umeå och Skellefteå eller deras kranskommuner. Befolkningen i Umeå och Skellefteå har ökat på senare år medan den förändrats marginellt i resten av länet.',
      'De många studenterna i universitetsstaden Umeå bidrar till att befolkningen i Västerbotten är förhållandevis ung med en medelålder på 42 år. Men åldersstrukturen varierar; i Umeå är medelåldern 39 år medan den är 47 år eller högre i Storuman, Dorotea och Åsele.',
      'I alla länets kommuner bor det fler män än kvinnor. Upp till gymnasieåldern är fördelningen mellan könen relativt jämn men efter gymnasiet lämnar många fler kvinnor hemorten för att studera. Efter 60-årsåldern är könsfördelningen återigen jämn, varefter andelen kvinnor ökar då de i genomsnitt lever längre än männen.',
      'Utbildningsnivån är i de flesta av länets kommuner lägre än rikssnittet men skillnaden mellan kommunerna är stor. Generellt har en större andel kvinnor än män eftergymnasial utbildning.',
      'Västerbottningarna har hög tillit till andra i jämförelse med riket. Färre kvinnor och män i länet avstår från att vistas utomhus ensamma i jämförelse med riket (Kvinnor: 30 procent jämfört med 44 procent i riket, Män: 7 procent jämfört med 12 procent i riket).',
      'Medellivslängden ökar något både för män och kvinnor men ligger strax under nivån i riket. 67,6 procent av västerbottningarna har högt förtroende för hälso- och sjukvården i sin helhet. Det är högre än rikssnittet på 60,7 procent.',
    ),
    figures: ['avstar-fran-att-vistas-utomhus', 'fortroende-for-varden'],
    source: { document: 'regionplan', page: '22' },
  },
  {
    heading: 'Hållbar utveckling är grunden',
    body: paragraphs(
      'Hållbar utveckling är en utgångspunkt för regionens verksamhet. År 2015 beslutade FN om 17 hållbarhetsmål som ska uppnås till 2030 – Agenda 2030. Hållbarhetsmålen utgår från tre dimensioner; ekologisk, ekonomisk och social hållbarhet. De tre dimensionerna är ömsesidigt beroende av varandra och förstärker varandra. Den ekologiska dimensionen sätter ramarna, eftersom det finns begränsningar för vad jordens resurser räcker till och vad vår miljö tål. Den ekonomiska dimensionen kan ses som medlet för att nå den sociala dimensionens mål om hög livskvalitet, hälsa och välstånd med social rättvisa.',
    ),
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'Demografisk utveckling',
    body: paragraphs(
      'Befolkningsprognosen som redovisas i Sveriges Kommuner och Regioners (SKR) prognosunderlag i maj 2020 anger en ökad befolkning i Västerbottens län med 1 123 invånare eller 0,41 procent år 2021. Det innebär att vi är 272 744 västerbottningar 2021.',
      'Det är främst gruppen äldre som ökar och andelen 80 år och äldre beräknas öka med 50 procent fram till år 2028. En åldrande befolkning innebär ökande utmaningar för välfärdssystemen i kommuner där allt färre i yrkesaktiv ålder ska försörja, utbilda fler barn och vårda fler äldre.',
    ),
    figures: ['befolkningsokning', 'befolkningsokning-procent', 'befolkning', '80-ar-och-aldre'],
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'Hälsoutveckling',
    body: paragraphs(
      'Både i nationell och internationell jämförelse är hälsoläget i Västerbotten mycket gott inom många områden. Västerbotten är ett tryggt län och vår natur ger goda förutsättningar för ett aktivt liv. Ett väl utbyggt undervisningssystem lägger grunden för personlig utveckling och skapar goda förutsättningar för ett aktivt yrkesliv. Hälso- och sjukvården har hög kompetens. I länet finns en mångårig folkhälsotradition där primärvården är en viktig bas.',
    ),
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'God och nära vård',
    body: paragraphs(
      'Den svenska sjukvården står inför ett paradigmskifte genom den påbörjade omställningen mot god och nära vård. Denna omställning syftar till att överföra vård från slutenvård till öppenvård och primärvården ska vara ett nav för vården för den största delen av patienterna.',
      'Arbetet är initierat i hela länet, i samverkan med kommunerna och kommer att fortgå under de kommande åren. Det handlar om att förändra arbetssätt, samverka över vårdgränser och utgå från patienternas behov.',
      'Initialt kommer omställningen att medföra ökade kostnader och en satsning på primärvård krävs för att förändringen ska vara möjlig. På sikt kommer kostnaderna att minska framför allt genom minskad sjukhusansluten sjukvård. En satsning på preventivt, hälsofrämjande arbete är en viktig del av satsningen på en god och nära vård.',
      'De geografiska skillnader som finns inom länet när det gäller befolkningens hälsa bör utjämnas, här är samverkan med det övriga samhället avgörande för resultatet men regionen är en viktig aktör som är beroende av att befolkningens hälsa förbättras. Utmaningen är att säkerställa en god, högkvalitativ och väl fungerande vård för hela befolkningen samtidigt som det hälsofrämjande och förebyggande arbetet intensifieras.',
    ),
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'Samverkan',
    body: paragraphs(
      'Väl fungerande samverkan och samarbeten såväl inom regionens verksamheter som med kommunal hälso- och sjukvård och privata vårdgivare samt andra aktörer nära invånaren, är av yttersta vikt för en väl fungerande och effektiv vårdkedja av hög kvalitet. Förbättrad samverkan ger möjligheter att erbjuda vård på effektiv omhändertagandenivå samt utveckla nya arbetssätt, roller, digitala lösningar som möter invånarnas behov. Vidare kan en förbättrad samverkan underlätta kompetensförsörjning och klinisk forskning av hög kvalitet. Organisationsförändringen med närsjukvårdsområden ger förbättrade möjligheter till samverkan inom sjukvårdens verksamheter.',
      'Region Västerbotten och länets 15 kommuner har tecknat en överenskommelse om samverkan för regional utveckling. Denna överenskommelse finansieras gemensamt och skapar en struktur av forum mellan politiker och tjänstepersoner för att gemensamt driva det regionala utvecklingsarbetet samt hålla kompetens och kapacitet inom primärkommunala sakområden.',
    ),
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'Tillgänglighet',
    body: paragraphs(
      'Även om tillgängligheten i hälso-och sjukvården inom ett flertal områden har förbättrats jämfört med 2018 så är det av yttersta vikt att fortsätta arbetet med att förbättra tillgängligheten.',
      'Det fordras åtgärder inom en rad områden för att komma tillrätta med den bristande tillgängligheten. Till exempel behöver resurser i form av kompetens och lokaler säkerställas, vårdflöden effektiviseras, rutiner för remisshantering och information till patienter inför besök förbättras.',
    ),
    source: { document: 'regionplan', page: '23' },
  },
  {
    heading: 'Produktions- och kapacitetsstyrning',
    body: paragraphs(
      'För att planera verksamheten utifrån behov pågår införandet av produktions- och kapacitetsstyrning inom ett antal av sjukvårdens verksamheter med det långsiktiga målet om likartat arbetssätt. Vid produktions- och kapacitetsplanering beskrivs patientflödena utifrån vilka resurser de förbrukar i form av mottagningsbesök, vårddygn, sjukvårdande behandlingar och åtgärder. Detta möjliggör prioriteringar inom och mellan verksamheter på ett transparent sätt. Produktions- och kapacitetsplanering införs i ett första steg i slutenvården under 2020. Därefter följer operationsverksamheten och öppenvården, samt övrig verksamhet.',
    ),
    source: { document: 'regionplan', page: '24' },
  },
  {
    heading: 'Nivåstrukturering',
    body: paragraphs(
      'Sjukhusen behöver profilera och koncentrera verksamhet för att öka kvalitet och effektivitet, detta kan innebära att vissa verksamheter/åtgärder kan komma att koncentreras till färre ställen inom länet men även inom regionen. Profilering kan också bidra till kompetensförsörjning på mindre orter samt stödja de mindre sjukhusen i sitt basala uppdrag.',
    ),
    source: { document: 'regionplan', page: '24' },
  },
  {
    heading: 'Kunskapsstyrning och högspecialiserad vård',
    body: paragraphs(
      'Regionerna får på nationell nivå möjlighet inom ramen för det nationella kunskapsstyrningsinitiativet att prioritera de insatser som ger mest nytta för befolkningen och olika sjukdomsgrupper utifrån gemensamma nationella riktlinjer. Det nationella systemet för kunskapsstyrning syftar till en mer kunskapsbaserad, jämlik och resurseffektiv vård',
      'Resultatet av utredningen om nationell högspecialiserad vård har inneburit att regionen aktivt söker uppdrag inom en rad olika medicinska områden. Detta är viktigt för att kunna profilera Norrlands universitetssjukhus som ett universitetssjukhus i framkant vilket också skapar en attraktionskraft som kan locka nödvändig kompetens och säkerställa förutsättningarna för en fortsatt kvalitativ utbildning.',
    ),
    source: { document: 'regionplan', page: '24' },
  },
  {
    heading: 'Kompetensförsörjning',
    body: paragraphs(
      'Att kunna attrahera, rekrytera, utveckla, behålla och avveckla kompetenser är en avgörande förutsättning för att Region Västerbotten ska klara sitt uppdrag.',
      'Regionen måste vidta ett brett spektrum av åtgärder på alla nivåer för att behålla och utveckla medarbetare och verksamhet samt för att rekrytera och attrahera nya medarbetare. Att arbeta med förändrade arbetssätt/arbetsformer, kompetensutveckling, karriärvägar och medarbetarnas arbetsmiljö är viktiga frågor som regionen måste arbeta än mer fokuserat med för att säkerställa verksamhetens behov.',
      'För att möta utvecklingen är satsningar på chefs- och ledarskapsutveckling samt mentorskap och utvecklad introduktion för nya medarbetare fortsatt viktiga inslag.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Digitalisering',
    body: paragraphs(
      'För att nå målsättningen med en god och nära vård krävs en utveckling av digitaliseringen inom olika områden. Med utvecklade digitala lösningar skapas förutsättningar för att befolkningens närhet till hälso- och sjukvård ökar oavsett var i länet man bor. För hälso- och sjukvårdens aktörer handlar det såväl om en effektivisering av det inre arbetet med utgångspunkt i framtidens vårdinformationsstöd som att erbjuda effektiva möten nära patienten. Här är utvecklingen av 1177 ett bra exempel på vad som kan göras.',
      'Nya lösningar för att erbjuda digitala vårdtjänster i första linjens vård kan även i viss utsträckning frigöra resurser samt kompensera för avstånd och därigenom bidra till förbättrad tillgänglighet.',
      'Fortsatt användande av digitala lösningar och utveckling av nya digitala arbetsmetoder är också viktigt för att bibehålla och öka effekten av regionalt utvecklingsarbete. Allt för att minimera mängden resurser som läggs på administration och för att öka andelen resurser som läggs på regionala utvecklingsnämndens sakområden.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Framtidens vårdinformationsstöd',
    body: paragraphs(
      'De journalsystem som idag används inom Region Västerbotten behöver bytas ut. Framtidens vårdsinformationsstöd ska erbjuda en tillgänglig, säker och jämlik vård av hög kvalitet.',
      'Införandet av framtidens vårdinformationsstöd (FVIS) innebär på kort sikt ett resurskrävande utvecklings- och implementeringsarbete som måste bedrivas parallellt med ordinarie verksamhet. På längre sikt är det en förutsättning för att säkerställa medicinskt resultat, tillgänglighet och kompetensförsörjning med bibehållen eller förbättrad arbetsmiljö i vården. Verksamheten måste arbeta med att tillvarata möjligheter och genomföra de förändringar som behövs för att nå framgång. Utvecklingen av verksamhet och framtidens vårdinformationsstöd ska präglas av nya arbetssätt där processer, IT-stöd och behov samspelar.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Fastigheter',
    body: paragraphs(
      'Inom fastighetsprocessen i regionen finns många utmaningar framförallt vad gäller alla fastighetsinvesteringar och omflyttningar. Fortsatt arbete med att minska förhyrningar pågår tillsammans med hälso- och sjukvården.',
      'Det akuta fastighetsunderhållet är i ett kritiskt läge och fastigheterna har stora behov av omfattande åtgärder. Ett antal investeringsprojekt kommer att behöva senareläggas för att rymmas inom investeringsramen. De kommande årens stora investeringsbehov medför ökade avskrivningskostnader och en ökning av de totala lokalytorna.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Upphandling och inköp',
    body: paragraphs(
      'En bra och kostnadseffektiv varuförsörjning innebär flera saker; upphandling av alla betydande varugrupper, administrativa system som gör det lätt att som beställare köpa rätt vara från rätt leverantör till rätt pris, administrativa rutiner som bygger på e-handel och som eliminerar dubbelarbete samt materialstyrning och lagerhantering. Att implementera och förstärka inköpsrutiner och systemstöd blir därför ett viktigt område för kommande period.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Regionalt utvecklingsarbete',
    body: paragraphs(
      'Det regionala utvecklingsuppdraget i Västerbotten tar sin utgångspunkt i den Regionala utvecklingsstrategin (RUS). Målet med den regionala utvecklingsstrategin är att öka länets attraktivitet och därmed hållbar tillväxt. Utan ett nyskapande tillväxtarbete kan inte hälso- och sjukvården utvecklas och utan tillväxt ökar inte skatteintäkterna i Västerbotten. Utan en god hälso- och sjukvård saknas goda förutsättningar för regional tillväxt och en attraktiv region. De två är beroende av varandra.',
    ),
    source: { document: 'regionplan', page: '25' },
  },
  {
    heading: 'Västerbottens kostnader jämfört med riket',
    body: paragraphs(
      'Den strukturjusterade kostnaden för hälso- och sjukvården, där hänsyn tagits till geografi och befolkningsstruktur, uppgick 2018 till 26 741 kronor per invånare. Det är en kostnad som är 520 kronor högre per invånare än rikets genomsnitt vilket totalt blir 140 miljoner kronor i högre kostnad. Förutsättningarna för beräkningen av den strukturjusterade kostnaden förändrades i och med revideringen av de generella statsbidragen via kostnadsutjämningen beslutades i slutet av 2019. Denna revidering innebar att skillnaden gentemot riket blev mindre för Västerbottens del.',
      'Konsumtionskostnaden per viktad vårdkontakt i primärvården är 2 683 kronor för Västerbotten, där rikets snitt är 2 091 kronor, vilket motsvarar den sjunde högsta jämfört med övriga regioner.',
      'Kostnaden per DRG-poäng i specialiserad somatisk vård är högre för länets sjukhus än för genomsnittet av jämförbara sjukhus. I jämförelse med sjukhusen i norra sjukvårdsregionen är kostnaden något högre för läns- och länsdelssjukhusen i länet gällande öppenvården. För slutenvården är dock kostnaden för länets sjukhus lägre än genomsnittet för övriga sjukhus i norra sjukvårdsregionen.',
    ),
    figures: [
      'strukturjusterad-kostnad',
      'strukturjusterad-kostnad-skillnad',
      'konsumtionskostnad-primarvard',
    ],
    source: { document: 'regionplan', page: '30' },
  },
  {
    heading: 'Västerbottens konsumtion jämfört med riket',
    body: paragraphs(
      'Västerbotten redovisar en lägre konsumtion än riket för vårdkontakter i primärvården. 2 034 vårdkontakter per 1 000 invånare jämfört med rikets genomsnitt 2 627. Rikets värde beror i stor utsträckning på Stockholms konsumtion, men även mot medianvärdet på 2 183 ligger Västerbotten lägre.',
      'I den specialiserade somatiska slutenvården, som under ett antal år varit i fokus, redovisar Västerbotten fortsatt högre konsumtion än riket i genomsnitt. Som en konsekvens av den tidigare redovisade, höga slutenvårdskonsumtionen, har vårdplatser reducerats i omgångar över tid. Det har resulterat i att antalet vårdtillfällen och medelvårdtid minskat. Slutenvårdskonsumtionen har dock minskat i hela landet, men förändringen har varit större i Västerbotten vilket har inneburit att skillnaden mot riket minskat. Åldersgruppen >65 år, som står för 20 procent av befolkningen, konsumerar 65 procent av vården. Konsumtionen uppgår till 2 037 vårddagar per 1 000 invånare vilket är 262 vårddagar fler än rikets genomsnitt.',
    ),
    figures: [
      'vardkontakter-primarvard',
      'vardkonsumtion-65',
      'befolkning-65',
      'varddagar',
      'varddagar-skillnad',
    ],
    source: { document: 'regionplan', page: '30' },
  },
];
