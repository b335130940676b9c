/** The region's vision, the same in both plans. */
export const vision = {
  short:
    'Från fjäll till kust skapar vi gemensamt en attraktiv region med goda livsvillkor för alla.',
  long: [
    'Region Västerbottens vision är ett län där framtiden byggs tillsammans med invånare, kommuner, organisationer och näringsliv. Ett Västerbotten där möjligheter kan realiseras och alla får plats. En region där hälsa, vård och utveckling hänger ihop och stärker varandra.',
    'Vi drivs av att hela länet ska vara en trygg och stark region som människor vill leva i, flytta till, besöka och samarbeta med. Region Västerbotten tar ansvar för att det finns en uthållig och jämlik välfärd och att arbetet med innovation ger resultat. Genom att samla krafter och dela kunskap utvecklar vi Västerbotten och bygger en hållbar framtid tillsammans. En framtid med goda livsvillkor för alla.',
    'Vi gör skillnad för dem vi finns till för och får fler att välja Västerbotten.',
  ].join('\n\n'),
};
