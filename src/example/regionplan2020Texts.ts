import type { PlanNode } from '../model/plan/planNode';

type Heading = NonNullable<PlanNode['headings']>[number];

/** The text of the plan under one mål: its page, its introduction, and the text under each heading. */
export interface GoalText {
  page: string;
  description: string;
  headings: Heading[];
}

const paragraphs = (...each: string[]): string => each.join('\n\n');

/**
 * The running text of the 12 mål of Regionplan 2020–2023, verbatim, by number. Pull quotes are left out,
 * since the text contains them. Words that were hyphenated at the end of a line have been joined.
 */
export const regionplan2020Texts: Record<number, GoalText> = {
  1: {
    page: '11',
    description: paragraphs(
      'God folkhälsa innebär ett så gott hälsoläge som möjligt för så många som möjligt och där skillnaderna mellan dem som har det sämst och bäst är små. Även om befolkningens hälsa till stor del bestäms av skilda livsvillkor och av genetiska förutsättningar som var och en bär med sig, så har vi ett stort ansvar i vårt arbete med hälso- och sjukvård och regional utveckling. Ett aktivt folkhälsoarbete skapar förutsättningar för god och jämlik hälsa hos hela befolkningen.',
    ),
    headings: [
      {
        text: 'Förebyggande arbete i hälso- och sjukvården och tandvården',
        page: '11',
        body: paragraphs(
          'Lika viktigt som att bota och lindra sjukdomar är det att arbeta för att så få som möjligt ska drabbas av ohälsa. Därför antog dåvarande landstinget år 2000 visionen om världens bästa hälsa. På dessa 20 år har vi kommit långt och arbetet fortsätter med oförminskad kraft för att på alla nivåer inom hälso- och sjukvården och tandvården förebygga sjukdom. En hälsoinriktning är basen för prioritering, samordning och effektivisering och central i omställningen till en nära vård. Västerbotten ska också nyttjande av digitala verktyg ska skapa fler möjligheter för invånare att få stöd för en bättre hälsa.',
          'I det hälsofrämjande arbetet är det viktigt att i patientmötet stödja människors förändring av ohälsosamma levnadsvanor. Goda matvanor, fysisk aktivitet, tobaksfrihet, låg alkoholkonsumtion och sexuell hälsa är friskfaktorer som kan förebygga en rad olika hälsoproblem och därför bidra till bättre folkhälsa och välmående. Region Västerbotten arbetar utifrån Socialstyrelsens nationella riktlinjer för sjukdomsförebyggande metoder.',
        ),
      },
      {
        text: 'Prevention och tidig upptäckt av kroniska sjukdomar',
        page: '12',
        body: paragraphs(
          'I den sjukdomsförebyggande delen av regionens folkhälsoarbete ligger fokus på att tidigt upptäcka tillstånd som kan ge allvarliga följder. Ju allvarligare ett problem är, desto mer angeläget är det givetvis att göra någonting åt det. Prevention och tidig upptäckt kräver kunskapsutveckling och inte minst kunskapsspridning till patienter och anhöriga. Region Västerbotten lyfter fram tre viktiga områden för sjukdomsförebyggande insatser: hjärt-kärlsjukdomar, psykisk ohälsa och cancersjukdomar. I flera avseenden kan riskfaktorerna vara gemensamma, vilket innebär att den sammantagna hälsoeffekten av förebyggande insatser kan mångfaldigas.',
        ),
      },
      {
        text: 'Befolkningsinriktat hälsoarbete',
        page: '12',
        body: paragraphs(
          'Ett befolkningsinriktat hälsoarbete innebär möjligheter att påverka grundorsakerna till ohälsa. Förutsättningarna för en god hälsa skiljer sig åt mellan olika grupper i Västerbotten. Utbildningsnivå och diskrimineringsgrund har en nära koppling till hälsa. Region Västerbotten ska i samverkan med länets aktörer effektivt främja hälsan hos befolkningen genom riktade insatser till specifika grupper med en försämrad hälsoutveckling och genom generella insatser till hela befolkningen. I vårt län sker detta bland annat genom arbete med samisk hälsa, de hälsoundersökningar som primärvården erbjuder och Salutsatsningen som syftar till att alla barn och ungdomar ska nås av hälsofrämjande insatser under uppväxten med början redan under graviditeten. Det är delar som vi ska fortsätta att utveckla. Kunskapen om befolkningens hälsa ska användas för att anpassa vården till befolkningens behov.',
          'En förutsättning för god hälsa är frihet från våld. Våld i nära relationer drabbar särskilt kvinnor och barn och ger allvarliga hälsoproblem. Vi ska arbeta med både kunskapsinhämtning och fortsatt utbildning av regionens medarbetare i samverkan med andra aktörer i länet. Ett aktivt förebyggande arbete, tidig upptäckt samt ett gott bemötande och effektivt stöd och behandling är avgörande.',
        ),
      },
    ],
  },
  2: {
    page: '12',
    description: paragraphs(
      'Vi har liksom alla samhällsaktörer ett ansvar att arbeta för att uppfylla de rättigheter som finns i FN:s konvention om barnets rättigheter (barnkonventionen). Alla barn och unga i Västerbotten har rätt att åtnjuta bästa uppnåeliga hälsa, rätt till delaktighet, inflytande och trygghet samt få möjlighet till utveckling. Barn och ungdomar ska respekteras och vara delaktiga i beslut som rör dem.',
    ),
    headings: [
      {
        text: 'Barns och ungas uppväxtvillkor',
        page: '12',
        body: paragraphs(
          'Barn och unga, oavsett bakgrund, ska kunna växa upp under trygga förhållanden. Det har stor betydelse för både den psykiska och fysiska hälsan under hela livet. Vi ska därför bygga nära samverkan med exempelvis kommuner, föreningsliv och frivilligorganisationer som sätter barnet och dess familj i fokus. Det handlar både om att förebygga psykisk och fysisk ohälsa och att tillsammans bättre ta hand om barn och unga som lider av sjukdom och ohälsa. Det är viktiga delar i såväl vårt uppdrag inom hälso- och sjukvård som i regional utveckling.',
        ),
      },
      {
        text: 'Tillvarata barns perspektiv och synpunkter',
        page: '12',
        body: paragraphs(
          'Barnkonventionen slår fast att barn ska respekteras och vara delaktiga i de beslut som rör dem. Det är viktigt att vi bygger upp en struktur för att inhämta barns och ungas synpunkter och säkerställer att det finns plats för dialog. Dialogen ska utformas så att alla barn efter personliga förutsättningar ska kunna bidra till individuell och gemensam utveckling. För att stärka ett kontinuerligt och kvalitetssäkrat stöd till barn och unga ska vi också se till att barnrättsperspektivet finns med i planering och uppföljning.',
        ),
      },
      {
        text: 'Barn i hälso- och sjukvården och tandvården',
        page: '12',
        body: paragraphs(
          'I vår verksamhet möter vi årligen ett stort antal barn. Det kan vara barn och unga som är patienter eller barn som är närstående till andra patienter i olika åldrar. Vi har fungerande strukturer för att uppmärksamma och ge stöd till barn som patienter och närstående, och det är viktigt att verksamheter får fortsatt stöd i det arbetet.',
          'Barn i Västerbotten ska känna sig delaktiga och vara medskapare i sin egen vård.',
          'En hälso- och sjukvård som genomsyras av barnkonventionen innebär en god och sammanhållen hälso- och sjukvård och tandvård för barn och unga. Vi ska därför tillsammans med kommuner, föreningsliv och myndigheter arbeta för att hitta smarta lösningar, överbrygga organisationsgränser och säkerställa en sammanhållen vård där barn kan känna sig trygga. Vi ska genomföra tidiga insatser som ger stöd till hela familjen och nyttja vår kontinuerliga kontakt med barn där vi kan fånga upp och förebygga sjukdom och ohälsa. Vi ska fortsätta med och utveckla riktade insatser som till exempel Tobaksfri duo där högstadieelever tillsammans med en vuxen kan bilda en tobaksfri duo under hela högstadie tiden.',
        ),
      },
      {
        text: 'Barns och ungas delaktighet i kultur- och föreningsliv',
        page: '13',
        body: paragraphs(
          'Vi ska främja ett varierat kulturutbud för barn och unga i hela länet och kultur ska vara en självklar del av vardagen i såväl skola som på fritiden. Möjligheterna för barn och unga till upplevelser och eget skapande varierar mellan olika kommuner och för att möta behovet ska vi främja samverkan mellan kulturinstitutioner, kulturkonsulenter, professionella kulturskapare och länets kommuner. Samarbete med skola och kulturskola är också angeläget.',
          'Ett rikt föreningsliv är en viktig del för barn och ungdomars utveckling och hälsa. Genom engagemang och aktivering skapas naturliga mötesplatser och dialog. Det är en resurs att många invånare är engagerade i föreningsliv och folkbildning och vi ska i samverkan med bland annat föreningar och länsidrottsförbundet fortsätta stimulera detta.',
        ),
      },
    ],
  },
  3: {
    page: '13',
    description: paragraphs(
      'Att som medborgare kunna påverka utvecklingen i samhället bidrar till en hög livskvalitet och ökar trygghet och tillit till samhällsaktörer och medmänniskor. Vi ska ge alla invånare möjlighet till inflytande och delaktighet utifrån deras behov och förutsättningar.',
    ),
    headings: [
      {
        text: 'Ta tillvara invånares erfarenheter',
        page: '13',
        body: paragraphs(
          'Det är en gemensam angelägenhet att samhället utformas så att människor har jämlika förutsättningar att vara delaktiga i samhällsgemenskapen. För att ge möjlighet till påverkan måste det finnas arenor för dialog och samtal och vi ska därför utveckla mötesplatser och sätt för invånare att påverka beslut.',
          'För en hållbar utveckling är det viktigt att vi tar tillvara invånares och andra samarbetspartners kompetens och erfarenheter. Metoder för delaktighet ska utvecklas ytterligare och patient- och invånarrepresentation vara en central del i allt utvecklingsarbete.',
          'Vi ska sträva efter att invånarna efter personliga förutsättningar också kan bidra till och ta del av Region Västerbottens utveckling. Synen att alla människor har en egen uppsättning förmågor, oförmågor, styrkor och svagheter ska dominera och innebär att vi ska göra det möjligt för alla att delta. Vi behöver därför utveckla tjänster som utgår från invånarens behov, förmågor och förutsättningar.',
        ),
      },
      {
        text: 'Delaktighet genom digitalisering',
        page: '14',
        body: paragraphs(
          'Den digitala utvecklingen har stor betydelse för medborgarnas möjlighet till inflytande och delaktighet. Vi ska därför öka tillgången till och nyttjandet av digitala tjänster och då speciellt för underrepresenterade grupper.',
        ),
      },
      {
        text: 'Kultur som ett sätt att påverka, delta och medverka',
        page: '14',
        body: paragraphs(
          'Region Västerbottens övergripande kulturpolitiska mål som anges i Region Västerbottens kulturplan 2020–2023 är att alla invånare har tillgång till ett regionalt kulturutbud av hög kvalitet och erbjuds likvärdiga möjligheter att skapa och utöva kultur, samt har likvärdiga förutsättningar att påverka, delta och medverka i samhällslivet.',
          'Vi ska under planperioden skapa förutsättningar för ökad samverkan inom kultursektorn men också mellan kultur och andra samhällsområden som föreningsliv, näringsliv, utbildning och hälso- och sjukvård. Det är viktigt för att kultur ska bli tillgänglig för fler och för att stärka regionens attraktivitet på en nationell och internationell arena. Under planperioden ska regionen främja utvecklingen av en tillgänglig och jämlik kulturell infrastruktur i länet och jobba för att stärka vårt rika föreningsliv där invånare ges möjlighet till idrott hela livet.',
        ),
      },
    ],
  },
  4: {
    page: '14',
    description: paragraphs(
      'Vi är en central aktör för arbetet med hållbar utveckling i länet, på grund av vår storlek som organisation och våra uppdrag att förebygga ohälsa och sjukdom och driva regional utveckling. Både nuvarande och kommande generationer ska kunna leva i en hälsosam och god miljö. Vi tar avstamp i de nationella miljömålen och de globala hållbarhetsmålen och utgår från den påverkan regionens verksamhet har på miljön samt vårt uppdrag att vara drivande i länets omställning till en koldioxidsnål ekonomi.',
    ),
    headings: [
      {
        text: 'Minskad miljöpåverkan i länet',
        page: '14',
        body: paragraphs(
          'I det regionala utvecklingsarbetet ska vi verka för att de strategier, planer och insatser som genomförs bidrar till minskad miljöpåverkan i länet. Detta genom att till exempel stimulera till innovation, nya klimatsmarta produkter och tjänster samt samverka med kommuner och andra aktörer inom miljö- och klimatområdet. Viktiga verktyg för att påverka omställningen till fossilfria transporter i länet är länstransportplanen och den regionala kollektivtrafiken.',
        ),
      },
      {
        text: 'Klimatneutral och klimatanpassad verksamhet',
        page: '14',
        body: paragraphs(
          'Den globala uppvärmningen är vår tids största hot. Åtgärder måste vidtas för att vi och kommande generationer inte ska få en förändrad livsmiljö. Vi ska därför bestämma när regionen ska vara fossilfri med utgångspunkt i en kartläggning av verksamhetens totala klimatpåverkan. Detta möjliggör en långsiktig planering och omställning för regionen med stora förutsättningar att nå tydliga resultat. Dessutom skapar det en tydlighet för regionens leverantörer och samarbetspartners i sina beslut kopplade till regionens verksamhet.',
          'Våra verksamheter påverkar klimatet direkt och indirekt. Genom att till exempel använda förnybar energi i regionens fastigheter och i den trafik som regionens verksamheter ger upphov till samt genom att ställa klimatkrav vid inköp och upphandling minskar vi vår påverkan.',
        ),
      },
      {
        text: 'Giftfri och hälsosam miljö',
        page: '14',
        body: paragraphs(
          'Rent vatten och frisk luft är en förutsättning för en god och hälsosam livsmiljö. Region Västerbotten har ett ansvar att minimera utsläpp till vatten, mark och luft. Användningen av miljö- och hälsoskadliga ämnen som till exempel läkemedel, varor, kemiska produkter och byggmaterial är till viss del begränsade genom kemikalielagstiftningen. Men för att nå det svenska miljömålet om en giftfri miljö ska vi fasa ut de farligaste ämnena genom utbyte och genom att välja rätt produkter vid inköp och upphandling. När vi tar fram miljökrav är regionens nationella och regionala samarbetspartners viktiga för att nå synergieffekter.',
          'Den mat vi köper in ska baseras på hållbart producerade råvaror. Genom att välja ekologiska livsmedel bidrar regionen till minskad spridning av kemiska bekämpningsmedel och antibiotika.',
        ),
      },
      {
        text: 'Hållbar resursanvändning',
        page: '15',
        body: paragraphs(
          'Vi ska, som ett led i att nå ett hållbart samhälle, ta hänsyn till att det finns begränsade resurser och därför aktivt arbeta med hållbara konsumtionsmönster och eftersträva cirkulära materialflöden. För att främja en hållbar konsumtion och produktion ska regionen upphandla smartare produkter som till exempel är anpassade för sitt ändamål, har lång livstid, är energieffektiva, består av hållbart material och är möjliga att återvinna. För att materialflödena ska bli hållbara krävs att avfallet tas omhand så att det kan återvinnas och bli nytt material.',
          'Även befintliga fastigheter och installationer ska hanteras hållbart och resurseffektivt och verksamheten ska energieffektiviseras. Detta arbete hänger tätt samman med aktiviteter inom klimatområdet.',
        ),
      },
    ],
  },
  5: {
    page: '15',
    description: paragraphs(
      'Hälso- och sjukvården kommer att bedrivas på nya sätt framöver och det finns stora möjligheter att möta invånarnas behov. Vi ska utveckla arbetssätt och organisation för att erbjuda en god, effektiv och nära vård. Inriktningen är att flytta fokus från sjukdom och behandling till hälsofrämjande och förebyggande insatser. Vården ska ge ökad delaktighet, vara individanpassad samt bedrivas sömlöst nära invånarna.',
    ),
    headings: [
      {
        text: 'Personcentrerad vård',
        page: '15',
        body: paragraphs(
          'Vi ska utgå ifrån individens behov, förutsättningar och preferenser och patienten ska vara en aktiv partner och medskapare i sin vård. Vår vård ska vara tillgänglig utifrån invånarnas individuella behov och medicinska prioriteringar och då är det viktigt att skapa strukturer för att ta tillvara patienternas perspektiv i utvecklings- och förändringsarbete.',
          'Här ingår också att utveckla vårdtjänster som passar behov, förutsättningar och preferenser som invånarna har.',
          'Vi ska stimulera invånare till att ta större ansvar för sin hälsa och för sin egen vård. Det ger patienten mer inflytande över sin vård och vården kan ta tillvara patienternas egna resurser.',
          'Vi ska verka för jämlika levnadsvillkor och full delaktighet för våra patienter och invånare med vägledning av FN:s konvention om rättigheter för personer med funktionsnedsättning. Det innebär bland annat att de lösningar som erbjuds, vare sig det är vårdtjänster eller möjligheter att delta aktivt i samhällslivet, ska vara tillgängliga och användbara för alla.',
        ),
      },
      {
        text: 'Så nära patienten som möjligt',
        page: '15',
        body: paragraphs(
          'Vi ska flytta vården från sjukhusen och närmare patienten. Det innebär att patienter och invånare måste vara delaktiga i att utveckla nya arbetssätt som gör det möjligt att flytta vården närmare patientens hem.',
          'Vi ska utveckla mobila lösningar och distansöverbryggande teknik för att vården i större utsträckning finns tillgänglig när och där den behövs. Det innebär också att säkerställa medarbetares digitala kompetens så att de kan ge stöd till invånare utifrån målbilden ”Digitalt när det går, fysiskt om det behövs”.',
        ),
      },
      {
        text: 'Samordnad vård',
        page: '15',
        body: paragraphs(
          'Vi ska ge vård som är samordnad och patienten ska uppleva en väl sammanhållen vårdkedja. Det innebär att vården i all planering och samverkan ska utgå ifrån patientens hela livssituation. För att lyckas med detta är det viktigt att i samarbete med andra vårdgivare, huvudmän och samhällsaktörer vara lösningsorienterad och förtroendeskapande och bygga ett gott samverkansklimat. För att säkerställa en helhetssyn i den fortsatta utvecklingen av nära vård, ska gemensamma mål och aktiviteter utarbetas med kommunernas vård och omsorg. Till exempel genom att ta fram gemensamma vårdprogram för relevanta patientgrupper.',
          'Där ansvaret delas mellan vårdgivare, huvudmän och andra aktörer ska patienten eller invånaren vara trygg med vem som bär ansvaret vid stöd och insatser som genomförs antingen i samverkan med andra eller med den enskilde, samt ges möjlighet till inflytande och delaktighet.',
        ),
      },
      {
        text: 'Tillgänglig vård',
        page: '15',
        body: paragraphs(
          'Våra patienter ska alltid känna att de har kommit rätt eller får hjälp att komma rätt, samt att de får vård när de behöver den. Här ger 1177 via webb och telefon invånartjänster för att få information, boka besök och möjliggöra egenvård.',
          'Vård inom rimlig tid är viktigt för patientens upplevelse av vården men också för att nå bra medicinska resultat. En långsiktig utmaning och målsättning är en vård utan köer där patienten är medveten om de kommande stegen i vårdprocessen.',
          'För att förbättra tillgängligheten ska vi samordna vårdinsatser och använda metoder som produktions- och kapacitetsstyrning för att använda resurserna optimalt.',
        ),
      },
    ],
  },
  6: {
    page: '16',
    description: paragraphs(
      'Region Västerbotten har idag en mycket god medicinsk kvalitet som står sig väl i nationella jämförelser. Norrlands universitetssjukhus som två år i rad placerat sig som bäst i Dagens Medicins ranking av landets universitetssjukhus kom 2018 på andra plats efter Örebro. I ett längre perspektiv är det centralt att med mindre resurser möta ökade behov i befolkningen och ökade krav från lagstiftaren med bibehållen eller förbättrad kvalitet.',
    ),
    headings: [
      {
        text: 'Förbättra medicinska resultat utifrån patientens behov',
        page: '16',
        body: paragraphs(
          'Den goda medicinska kvaliteten är grundläggande för att patienterna får god vård och goda möjligheter till rehabilitering. Vi fortsätter att utvärdera och förbättra den medicinska kvaliteten utifrån patientens behov. För att stimulera och öka kvalitets- och patientsäkerhetsarbete och bidra till kunskapsutveckling skapar vi fler strukturer för att sprida och dela goda exempel. För att minska risken för vårdskador ska vi skapa en sammanhållen vård där alla inblandade delar målbild, aktuella åtgärder och rollfördelning.',
        ),
      },
      {
        text: 'Utgå från individens fysiska och psykiska förutsättningar',
        page: '16',
        body: paragraphs(
          'Vi har individens bästa i fokus och ger alla invånare jämlika förutsättningar att delta i och utveckla sin hälso- och sjukvård. Tillgänglighet och funktionalitet ska utgå från individens fysiska och psykiska förutsättningar och vara flexibel och tillåtande. Vi förbättrar kunskap som rör bemötande av personer med en funktionsnedsättning och kunskap om jämlik vård och hälsa bland personer med funktionsnedsättning, speciellt när förutsättningarna har ett samband med hur samhällsstrukturer är formade.',
        ),
      },
      {
        text: 'Jämlik och jämställd vård',
        page: '17',
        body: paragraphs(
          'Vi ska alltid erbjuda en jämlik sjukvård på lika villkor där behovet av vård är avgörande. Ett särskilt fokus ska läggas på jämställd hälso- och sjukvård vilket innebär att omotiverade skillnader i bemötande, vård och behandling ska uppmärksammas och motverkas. Skillnader mellan män och kvinnor ska analyseras för att minska omotiverade skillnader.',
          'Genom det nationella samarbetet för kunskapsstyrning kan också bättre förutsättningar för en god och jämlik hälsa och en verksamhet med hög kvalitet och vård på lika villkor skapas. Region Västerbotten ska utveckla kunskapsstyrningen enligt nationella strukturer som innefattar både hälso- och sjukvård och socialtjänst. På lokal och regional nivå sker samverkan mellan regionen och länets kommuner.',
        ),
      },
      {
        text: 'Säkerställa kvalitet med ett sjukhus på tre orter',
        page: '17',
        body: paragraphs(
          'I Västerbotten finns det ett sjukhus på tre orter. Syftet är att skapa förutsättningar för att använda resurserna effektivare och därmed även förbättra kvalitet och patientsäkerhet. Vården koncentreras på lokal och eller regional nivå. Det ger möjlighet att profilera viss vård inom länet, vilket kan bidra till förbättrad kompetensförsörjning och effektivare utförande av sjukhusens grunduppdrag. Tillsammans med primärvården i varje kommun, digitala vårdrum och 1177 Vårdguidens samlade tjänster skapar det trygghet i hela länet.',
        ),
      },
    ],
  },
  7: {
    page: '17',
    description: paragraphs(
      'Att erbjuda en bra arbetsmiljö, bättre ta tillvara medarbetarnas kompetens och samtidigt förbättra förutsättningarna för att medarbetarna stannar i regionen är och förblir några av Region Västerbottens viktigaste strategiska uppgifter som arbetsgivare.',
    ),
    headings: [
      {
        text: 'Möjlighet att utvecklas i arbetet',
        page: '17',
        body: paragraphs(
          'Region Västerbotten har en bred verksamhet med många spännande och utvecklande arbetsuppgifter. Allas vårt uppdrag gör skillnad för invånarna och vi ska stärka möjligheterna att utvecklas inom organisationen. Det gör vi genom att etablera kompetensstegar, stödja kompetensutveckling och ta tillvara våra medarbetares kompetens i utvecklingsarbete. Vi ska också jobba med normbreddande utvecklingsarbete som gör verksamheterna tillgängliga och attraktiva för fler människor med olika bakgrund och perspektiv.',
        ),
      },
      {
        text: 'Arbetsmiljö som främjar hälsa',
        page: '17',
        body: paragraphs(
          'För att skapa förutsättningar för ett hållbart arbetsliv och framtida kompetensförsörjning ska vi värna om allas arbetsmiljö och hälsa. Genom systematiskt arbetsmiljöarbete får chefer och medarbetare förutsättningar att tillsammans bygga en arbetsmiljö som främjar hälsa och utveckling och minskar risken för ohälsa och sjukfrånvaro.',
          'Genom en fortsatt utveckling av arbetslivsinriktad rehabilitering ska vi bidra till att medarbetare i största möjliga utsträckning ska kunna komma tillbaka till arbetet om ohälsa har uppstått.',
        ),
      },
      {
        text: 'Omställning till nära vård kräver nya arbetssätt',
        page: '17',
        body: paragraphs(
          'För en omställning till nära vård behöver både våra synsätt och arbetssätt förändras och utvecklas. Allas engagemang behövs för att omställningen ska bli framgångsrik. Genom att uppmuntra delaktighet, nytänkande, kunskapsutveckling och kunskapsspridning samt möjliggöra ett prestigelöst samarbete runt patienten ska vi skapa förutsättningar för en god, effektiv och nära vård.',
        ),
      },
      {
        text: 'Insatser för att klara framtida kompetensförsörjningsbehov',
        page: '17',
        body: paragraphs(
          'Vi måste bli bättre på att attrahera, rekrytera, utveckla och behålla medarbetare. För att öka möjligheterna till en bättre matchning på arbetsmarknaden, och en hållbar kompetensförsörjning över tid, ska vi skapa större förståelse och kunskap bland ungdomar om framtidens arbetsmarknad och vägen till ett arbete.',
          'Det är viktigt att kvalitetssäkra och utveckla allmän-, bas- och specialisttjänstgöring för läkare, praktisk tjänstgöring för psykologer samt den verksamhetsförlagda utbildningen som vi bedriver enligt avtal med Umeå universitet. För läkarförsörjningen är det av största vikt att vi satsar på att upprätthålla en tillräcklig volym av nya tjänster för allmäntjänstgöring och specialisttjänstgöring.',
          'Eftersom det finns ett glapp mellan tillgång och efterfrågan på kompetens inom olika yrken i hälso- och sjukvården är det viktigt att påverka vårdutbildningar på alla nivåer så att de utvecklas och anpassas efter verksamheternas behov. Det innebär att regionen behöver arbeta för fler utbildningsplatser.',
        ),
      },
      {
        text: 'Oberoende av inhyrd personal',
        page: '18',
        body: paragraphs(
          'Arbetet för att kunna vara oberoende av inhyrd personal fortsätter under planperioden för att upprätthålla god kontinuitet, god kvalité, god tillgänglighet, god arbetsmiljö samt undvika oönskade kostnader. Vi står fast i vår ambition att bli oberoende av hyrpersonal.',
        ),
      },
    ],
  },
  8: {
    page: '18',
    description: paragraphs(
      'För att klara dagens och framtidens behov av hälsa, vård och utveckling är det viktigt att regionen har en ekonomi som är långsiktigt hållbar. En plan för omställning för en hållbar ekonomi med kort- och långsiktiga åtgärder för åren 2020–2022 är därför nödvändig. Vi kommer att se fler vårdkrävande patienter samtidigt som tillgången på arbetskraft minskar generellt. Det innebär att vi kommer att vara färre som behöver åstadkomma mer samtidigt som resurserna minskar.',
      'Organisations- och ledarkultur behöver utvecklas så att alla tar ansvar för överenskomna mål, gör nödvändiga prioriteringar och arbetar med ständiga förbättringar. Alla ska följa överenskomna bemanningsmål som motsvarar budget. Uppföljning ska ske månadsvis och vid avvikelse ska ytterligare åtgärder tas fram.',
      'Förtydligande av att finansieringsprincipen gäller för samtliga nivåer i organisationen. Vilket innebär att beslut om nya satsningar måste följas av beslut om finansiering.',
      'Även prioritering av verksamhet måste tydliggöras och inledningsvis behöver verksamhet omprioriteras genom att bland annat minska antalet nya initiativ. Vissa pågående initiativ bör pausas eller avslutas. Kärnverksamheten ska prioriteras och vissa andra uppdrag kan förändras.',
      'Processen med att ställa om hur verksamheterna ska arbeta med budget och uppföljning har startat. Tanken är att göra den enklare och att problem och avvikelser ska lyftas och lösas så tidigt som möjligt. I detta arbete är satsningen på produktions- och kapacitetsstyrning viktig.',
      'Effekter av digitaliseringsarbetet kommer att innebära tidsbesparingar som förväntas bidra till målet att anpassa bemanningen till bemanningsmålen. Verksamhetsnära uppföljningar kommer att tas fram för att sätta mål och identifiera önskade effekter som kan uppnås genom nya arbetssätt med digitalt stöd.',
      'Ett viktigt område blir att utveckla både arbetssätt och organisation för att skapa en vård som på ett bättre sätt möter patienternas behov samtidigt som den blir effektivare.',
      'Förslaget innebär att flytta fokus från sjukvård och behandling till hälsofrämjande och förebyggande insatser samtidigt som den vård som erbjuds ska vara individanpassad och bedrivas sömlöst nära invånarna. Det betyder att den vård som invånarna behöver ofta ska organiseras i tre närsjukvårdsområden samtidigt som den vård som behövs sällan koncentreras till de tre sjukhusen.',
      'I Region Västerbottens ledningsprocesser ska jämställdhetsperspektivet synliggöras. Detta för att möjliggöra prioriteringar så att regionens verksamhet bidrar till ett jämställt samhälle.',
    ),
    headings: [],
  },
  9: {
    page: '18',
    description: paragraphs(
      'Region Västerbotten och länets aktörer har stora möjligheter att tillsammans möta länsbornas behov och förväntningar och samtidigt utveckla verksamheterna. Vi delar viljan till utveckling och tillväxt med kommuner, näringsliv, akademi, myndigheter och det civila samhället. Samverkan är ett av organisationens viktigaste verktyg för att påverka, förändra och agera tillsammans. Vi ska därför skapa långsiktigt stabila modeller för samverkan som säkerställer en god vård och attraktiva livsmiljöer i hela länet.',
    ),
    headings: [
      {
        text: 'Samverkan med kommuner',
        page: '18',
        body: paragraphs(
          'Region Västerbotten och länets kommuner är viktiga aktörer för länets utveckling. Vår samverkan politiskt innebär att utvecklingsresurser används mer fokuserat och effektivt och att satsningarna baseras på den regionala utvecklingsstrategin och mellankommunal samverkan.',
          'Vi ska utveckla och implementera en ny samverkansstruktur för vård och omsorg tillsammans med kommunerna. Den ska bidra till större kontinuitet, effektivare organisation och en god samverkanskultur. Allt för att möta invånarens behov. Samverkan med kommunerna kommer också att vara viktigt i omställningen till nära vård.',
          'Tillsammans delar vi utmaningarna att samordna insatser för patienter som får vård och insatser från flera huvudmän. För våra patienter ska vården vara sömlös.',
        ),
      },
      {
        text: 'Partnerskap med näringslivet möjliggör nya lösningar i vården',
        page: '19',
        body: paragraphs(
          'Vår hälso- och sjukvård har sedan några år tillbaka profilerat sig starkt nationellt när det gäller nya samverkansformer och partnerskap som även också inkluderar näringslivet.',
          'Starkare samverkan och partnerskap – också bortom traditionella kund- och leverantörsförhållanden och typiska huvudmannagränser – har stor betydelse för vår förmåga att möta framtidens utmaningar och ska fortsatt utvecklas.',
        ),
      },
      {
        text: 'Internationellt arbete stärker regionen globalt',
        page: '19',
        body: paragraphs(
          'Vi tar vara på internationaliseringens möjligheter genom att lära oss, om kontakter med och påverkan på omvärlden. Det bidrar till att regionens företag, akademi, civila samhället och offentlig verksamhet får förutsättningar att agera framgångsrikt på internationella arenor. Särskild vikt läggs vid regionala samarbetsstrukturer internationellt i form av projekt, organisationer och nätverk.',
        ),
      },
      {
        text: 'Strategiskt påverkansarbete stärker möjligheterna',
        page: '19',
        body: paragraphs(
          'Vi ska stärka norra Sveriges möjligheter i Sverige och EU. Det gör vi genom att stärka regionens politiska påverkan, finna allierade, identifiera målgrupper, skapa omvärldskontakter och närvara på den nationella och internationella arenan. Att strategiskt och systematisk arbeta med att stärka bilden av Västerbotten och norra Sverige är viktigt.',
          'Genom mötesplatser, seminarier och utbildningar kan vi bidra till att öka kunskap och främja erfarenhetsutbyte mellan aktörer och intressenter.',
        ),
      },
    ],
  },
  10: {
    page: '19',
    description: paragraphs(
      'Forskning, innovation och digitalisering är viktiga förutsättningar för den framtida hälso- och sjukvården, för välfärden och för utvecklingen i Region Västerbotten. I Västerbotten finns en god innovationsförmåga som kan möta snabba samhällsförändringar och stärka regionens konkurrenskraft. Vi ska vara nyskapande och allas idéer – oavsett kön, etnisk och kulturell bakgrund – ska tas tillvara, omsättas till innovationer och användas. Innovationsarbetet ska inbegripa både tjänste- och produktinnovationer och sociala innovationer samt göra det möjligt att samarbeta över gränser mellan olika typer av aktörer, regioner och länder. I Västerbotten finns unika möjligheter att samla universitet, näringsliv och politik för regionala kluster och innovationsmiljöer. Vi ska använda vår kompetens och vårt tydliga ledarskap till att dra nytta av styrkorna i hela länet.',
    ),
    headings: [
      {
        text: 'Innovation i hälso- och sjukvården möjliggör nya sätt att möta behov',
        page: '19',
        body: paragraphs(
          'Innovation ska bidra till stärkta förutsättningar för effektiv vård och god hälsa för hela länets befolkning. Vi ska dra nytta av de investeringar som görs idag och samtidigt snabbare införa bra lösningar i vården.',
        ),
      },
      {
        text: 'Forskning för kompetensförsörjning och utveckling',
        page: '19',
        body: paragraphs(
          'Forskning, utbildning, innovation och samverkan är grundläggande för en väl utvecklad akademisk miljö och inte minst viktiga för att främja regionens kompetensförsörjning och utveckling. Vi ska därför förbättra möjligheterna att välja karriärvägar där forskning och arbete löper parallellt genom hela yrkeslivet. Medarbetare ska stimuleras och uppmuntras att forska och vidareutbilda sig, men även få möjlighet att leda förändring och innovation som en naturlig del av arbetet.',
        ),
      },
      {
        text: 'Ta tillvara digitaliseringens möjligheter',
        page: '19',
        body: paragraphs(
          'Digitalisering är den enskilt starkaste förändringsfaktorn i samhället och påverkar alla sektorer, branscher och organisationer. För offentlig sektor kommer digitaliseringen att vara avgörande för att både kunna möta invånarnas behov och efterfrågan samt klara av att leverera välfärdstjänster med de minskade resurser som bland annat den demografiska utvecklingen medför.',
          'Inom näringslivet handlar digitaliseringen om att få våra industrier, handelsföretag och turismnäring att öka sin tillväxt och konkurrenskraft i en allt mer digital och global värld.',
          'Vi ska arbeta med att stärka den digitala kompetensen i företag, organisationer och offentlig sektor samt säkerställa en digital delaktighet för alla. Även om regionen idag har en relativt väl utbyggd digital infrastruktur, både fast och mobil, krävs en fortsatt utbyggnad till platser som idag saknar tillgång.',
          'Verksamheterna behöver stöd för att förändra och införa nya arbetssätt så de kan ta tillvara digitaliseringens möjligheter. De kommande åren införs ett nytt vårdinformationsstöd. Med nya tekniska lösningar ökar effektiviteten i sjukvården samtidigt som det ger ökad delaktighet för patienten. Arbetet är utmanande och det krävs en hög grad av delaktighet och förankring i samtliga verksamheter för att nå önskade effekter. Utvecklingen av verksamhet och framtidens vårdinformationsstöd ska präglas av nya arbetssätt där behov, processer, och IT-stöd samspelar.',
        ),
      },
    ],
  },
  11: {
    page: '20',
    description: paragraphs(
      'Många faktorer påverkar om en region är attraktiv för människor och företag. God infrastruktur, goda möjligheter till utbildning av hög kvalitet, attraktiva boendemiljöer och jämställda och jämlika samhällen är några viktiga faktorer där vi kan påverka utvecklingen.',
    ),
    headings: [
      {
        text: 'Regional tillväxt är beroende av kompetensförsörjning',
        page: '20',
        body: paragraphs(
          'Den regionala tillväxten och konkurrenskraften beror i dag allt mer på tillgången på människor och deras kompetenser. En fungerande kompetensförsörjning handlar om att matcha näringslivets och offentlig sektors behov av kompetens. En god kompetensförsörjningen är beroende av att fler vill bo och verka i Västerbotten. Vi ska fortsätta samverka med länets kommuner för att utveckla regionens utbildning och se till att aktörer inom utbildningssystemet och näringslivet samverkar. Vi ska genomföra insatser för att fler män och kvinnor kommer in på arbetsmarknaden och motverka könssegregering inom såväl utbildningssystem som på arbetsmarknaden.',
        ),
      },
      {
        text: 'Strategisk planering och investeringar för samhällsutveckling',
        page: '20',
        body: paragraphs(
          'Vi har en viktig roll för att stärka samverkan i frågor som rör strategisk planering på regional nivå. Genom att samordna arbetet med länets regionala utvecklingsstrategi och analysera länets utmaningar och möjligheter skapar vi goda förutsättningar att stärka länets utveckling genom att samverka inom länet och med andra regioner och länder. Jämställdhet och jämlikhet ska integreras i de insatser som görs kopplade till strategiska planer och strategier.',
          'Det är viktigt att vi samordnar arbetet med miljö- och klimatfrågor med det regionala tillväxtarbetet, och samverkar med kommunerna i frågor som rör hållbar samhällsbyggnad. En del i denna utmaning är att utveckla transportsystemet för ett hållbart resande och att öka effektiviteten i näringslivets transporter. Vi kan påverka utvecklingen mot en ökad tillgänglighet och minskad klimatpåverkan när vi tar fram och genomför länstransportplanen och regionala trafikförsörjningsprogrammet. Vi ska också samarbeta gränsöverskridande och företräda länet i nationella och internationella planeringsprocesser.',
        ),
        uncertain: true,
      },
      {
        text: 'Jämställdhet och mångfald för regional attraktivitet',
        page: '20',
        body: paragraphs(
          'För ökad regional tillväxt är det viktigt att alla, både kvinnor och män, har samma möjligheter att delta i utvecklingen och få tillgång till tillväxtresurser. Kvinnor som grupp har mindre inflytande över samhällsutvecklingen vilket påverkar hälsa, trygghet, arbetsliv och fritid. Det är viktigt att jämställdhetsarbetet beaktar fler perspektiv än kön, som bakgrund och ålder. Med en större mångfald i det regionala utvecklingsarbetet skapas bättre förutsättningar för ökad tillväxt, högre innovationshöjd och bättre matchning på arbetsmarknaden. Om alla kan vara med och påverka får vi fler idéer och perspektiv vilket gynnar utvecklingen.',
        ),
        uncertain: true,
      },
    ],
  },
  12: {
    page: '20',
    description: paragraphs(
      'Västerbottens län har ett konkurrenskraftigt näringsliv med hög innovationsförmåga. Det finns en stor variation mellan kommuner och områden med tillverkningsindustri, besöksnäring, kunskapsintensiva tjänstenäringar samt naturresursbaserade näringar som gruv- och mineral och förnybara energikällor. Samtidigt ökar den globala konkurrensen och omvandlingstrycket är hårt på både företag och andra verksamheter. Förmågan till omställning och i synnerhet till en grön omställning, ökad internationalisering, digitalisering och innovation är avgörande för länets ekonomiska tillväxt. Det finns också skillnader i mäns och kvinnors möjligheter att utveckla företagande, där män bland annat är överrepresenterade som mottagare av utvecklingsbidrag, i bolagsstyrelser och som företagare.',
    ),
    headings: [
      {
        text: 'Näringslivsfrämjande arbete',
        page: '21',
        body: paragraphs(
          'Vi bidrar på många sätt till att skapa ett bra näringslivsklimat. Region Västerbotten företräder och bevakar länets intressen i nationella, europeiska och internationella processer där lagstiftning, utvecklingsprogram och andra insatser som påverkar näringslivets förutsättningar formas. Strategisk kompetensförsörjning och att planera infrastrukturen är två av näringslivets mest centrala utvecklingsfrågor. För att utveckla länets besöksnäring ska vi öka samverkan med och mellan destinationsbolag men också bidra med analys och utveckling.',
          'Genom att medfinansiera utvecklingsprojekt och företagsstöd samt genom ägarstyrning av bolag bidrar vi till en hållbar tillväxt och ökad konkurrenskraft. Där är det viktigt att arbeta för att kvinnor och män får lika stor del av den regionala finansieringen. Vi ska också främja företagens konkurrenskraft genom att utveckla kapitalförsörjningen i länet.',
        ),
      },
      {
        text: 'Internationalisering',
        page: '21',
        body: paragraphs(
          'Region Västerbotten utvecklar regionens förmåga att dra nytta av den ökande globaliseringen och digitaliseringen. En viktig del är att vi koordinerar samarbete som ska bidra till att fler små- och medelstora företag ska exportera. Vi finansierar också utvecklingsprojekt och insatser för att öka företagens export eller omställning till mer digitala affärsmodeller och arbetssätt.',
          'En annan betydande del av vårt arbete de kommande åren är att stärka regionens kapacitet att attrahera nyetableringar. Under senare år har länet attraherat flera stora etableringar inom näringsliv och offentlig verksamhet, vilket krävt att kommuner, Region Västerbotten, näringsliv och andra aktörer kraftsamlat. På motsvarande sätt ska vi samordna insatser när verksamheter lägger ned eller gör stora förändringar.',
        ),
        uncertain: true,
      },
    ],
  },
};
