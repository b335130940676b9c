import type { Alternate } from '../model/sourceRef';

interface Remark {
  note?: string;
  alternates?: Alternate[];
}

function other(value: number, text: string, note: string, section: string): Remark {
  return { alternates: [{ value, text, note, source: { document: 'regionplan', section } }] };
}

const CASH = 'Balansbudget och Kassaflödesanalys';
const ROUNDED = 'Skillnaden mot andra tabeller beror troligen på avrundning.';
const FIVE = 'Raden har fem värden för sex år. De är placerade från 2020.';
const GROWTH = {
  alternates: [
    {
      text: 'drygt 4 procent per år',
      note: 'Så i löptexten. Tabellen har 2,9, 2,8 och 2,7 procent.',
      source: { document: 'regionplan', section: 'Resultatbudget – majoritetens grundbudget' },
    },
  ],
};

function every(figure: string, periods: string[], note: string): Record<string, Remark> {
  return Object.fromEntries(periods.map((period) => [`${figure} ${period}`, { note }]));
}

const FROM_2020 = ['2020', '2021', '2022', '2023', '2024'];

/** Other values that the document prints for a cell, and sums that do not agree, by figure and period. */
export const financialRemarks: Record<string, Remark> = {
  ...every(
    'omstallning',
    ['2020', '2021', '2022'],
    'Raden har tre värden för sex år. Placeringen är en tolkning.',
  ),
  ...every('lpik', FROM_2020, FIVE),
  'lpik 2021': {
    note: `${FIVE} Löptexten säger 1,9 procent ”exklusive läkemedel” på ett ställe och ”inklusive läkemedel” på ett annat.`,
  },
  ...every('exkl-lpik', FROM_2020, FIVE),
  ...every('nettokostnadsutveckling', FROM_2020, FIVE),
  'skatter-och-statsbidrag 2019': { note: 'Delarna 6 599 och 1 692 blir 8 291 (avrundning).' },
  'skatter-och-statsbidrag 2020': other(
    8953,
    '8 953',
    'Löptexten säger 8 953 för 2020. I tabellen är det värdet för 2021.',
    'Resultatbudget – majoritetens grundbudget',
  ),
  'skatter-och-statsbidrag-utveckling 2022': GROWTH,
  'skatter-och-statsbidrag-utveckling 2023': GROWTH,
  'skatter-och-statsbidrag-utveckling 2024': GROWTH,
  'finansiella-kostnader 2021': other(
    144,
    '144',
    'Löptexten skriver beloppet utan minus.',
    'Resultatbudget – majoritetens grundbudget',
  ),
  'finansnetto 2021': other(
    24,
    '24',
    'Löptexten skriver ”uppgår … till 24 miljoner kronor” utan minus.',
    'Resultatbudget – majoritetens grundbudget',
  ),
  'resultat-inklusive-finansnetto 2022': other(313, '313', ROUNDED, CASH),
  'resultat-inklusive-finansnetto 2023': other(285, '285', ROUNDED, CASH),
  'periodens-resultat 2022': other(312, '312', ROUNDED, 'Resultatbudget'),
  'periodens-resultat 2023': other(284, '284', ROUNDED, 'Resultatbudget'),
  'arets-resultat 2022': other(312, '312', ROUNDED, 'Resultatbudget'),
  'arets-resultat 2023': other(284, '284', ROUNDED, 'Resultatbudget'),
  'investeringsram 2019': other(
    1516,
    '1 516',
    'Kassaflödesanalysen har 1 516 för investeringar 2019.',
    'Kassaflödesanalys',
  ),
  'investeringar 2019': other(
    -1478,
    '1 478',
    'Tabellen över investeringsramar har 1 478 för 2019.',
    'Investeringar – avskrivningar',
  ),
  'summa-eget-kapital 2019': { note: 'Delarna 2 007 och 225 blir 2 232 (avrundning).' },
  'medel-fore-rorelsekapital 2019': { note: 'Delarna 225 och 856 blir 1 081 (avrundning).' },
  'kassaflode-lopande 2019': { note: 'Delarna 1 080, −97 och 244 blir 1 227 (avrundning).' },
  'arets-kassaflode 2019': {
    note: 'Raden är tryckt ”1 245 58 182 393”: 1 och 245 är två tal. Delarna för 2019 blir 2 (avrundning).',
  },
  'arets-kassaflode 2020': {
    note: 'Raden är tryckt ”1 245 58 182 393”: 1 och 245 är två tal. 948 − 1 230 + 527 = 245.',
  },
  'likvida-slut 2020': { note: 'Delarna 446 och 245 blir 691 (avrundning).' },
};
